using System.Collections.Frozen;
using DialogEngine.Declarations;
using DialogEngine.PublicBodies;
using DialogEngine.Registers;
using DialogEngine.Texts;
using DialogEngine.Wire;

namespace DialogEngine.Commitments;

/// <summary>The commitments that a dialogue here may say it serves: those of the registers this engine was given.</summary>
/// <remarks>Where two registers know the same key, the later one stands: a municipality's own register is newer than any that came with the engine.</remarks>
public sealed class KnownCommitments
{
    private readonly FrozenDictionary<string, CommitmentView> _byKey;

    /// <summary>The commitments of these registers.</summary>
    public KnownCommitments(params IEnumerable<Register> registers)
    {
        var found = new Dictionary<string, CommitmentView>(StringComparer.Ordinal);
        foreach (var register in registers)
        {
            var names = register.Bodies.ToDictionary(body => body.Code, body => body.Name);
            foreach (var signing in register.Signings)
                foreach (var commitment in signing.Commitments)
                    found[commitment.Key.ToString()] = View(commitment, signing, names);
        }

        _byKey = found.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Their keys.</summary>
    public IReadOnlySet<string> Keys => _byKey.Keys.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>All of them, by key.</summary>
    public IEnumerable<CommitmentView> All => _byKey.Values.OrderBy(commitment => commitment.Key, StringComparer.Ordinal);

    /// <summary>Those with these keys, in the order of the keys; one that is no longer known is left out.</summary>
    public IEnumerable<CommitmentView> Of(IEnumerable<string> keys) =>
        keys.Select(key => _byKey.GetValueOrDefault(key)).OfType<CommitmentView>();

    private static CommitmentView View(Commitment commitment, Signing signing, Dictionary<PublicBodyCode, LocalizedText> names) => new(
        commitment.Key.ToString(),
        commitment.Kind.Name.Texts,
        (names.GetValueOrDefault(signing.Signatory) ?? LocalizedText.Of(signing.Signatory.ToString())).Texts,
        commitment.Statement.Texts,
        new Dictionary<string, string> { ["sv"] = commitment.When.InWords("sv"), ["en"] = commitment.When.InWords("en") },
        [.. commitment.Perspectives.Select(perspective => perspective.ToString())]);
}
