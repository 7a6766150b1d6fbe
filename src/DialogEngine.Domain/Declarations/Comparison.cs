using DialogEngine.Commitments;
using DialogEngine.PublicBodies;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Declarations;

/// <summary>What signatories of one declaration have promised alike, and where their promises differ.</summary>
/// <remarks>
/// Commitments are laid side by side by their kind. The order in which the signings are given does not matter, and
/// equal lists of commitments show no difference, whatever their keys and sources.
/// </remarks>
/// <example>
/// <code>
/// var comparison = Comparison.Of(StrongDemocracy.RegionVarmland, StrongDemocracy.Kristinehamn);
/// foreach (var kind in comparison.Kinds)
///     foreach (var side in kind.FocusGroups.Own)
///         Console.WriteLine($"{kind.Kind.Name.In("en")}: {side.Signatory} has {side.Items} in mind, and not all do.");
/// // Rights perspective: region-17 has [children] in mind, and not all do.
/// </code>
/// </example>
public sealed record Comparison
{
    private Comparison(EntryKey declaration, ValueList<Signing> signings)
    {
        Declaration = declaration;
        Signatories = [.. signings.Select(signing => signing.Signatory)];
        Kinds = [.. Ordered(signings.SelectMany(signing => signing.Commitments).Select(commitment => commitment.Kind)).Select(kind => new KindComparison(kind, signings))];
    }

    /// <summary>The declaration that all of them signed.</summary>
    public EntryKey Declaration { get; }

    /// <summary>Those that are compared, by their codes.</summary>
    public ValueList<PublicBodyCode> Signatories { get; }

    /// <summary>Each kind that one of them has a commitment of: first those that the library knows, in its order, then others by key.</summary>
    public ValueList<KindComparison> Kinds { get; }

    /// <summary>Those that name each other as somebody to work with, in commitments of one kind.</summary>
    public ValueList<SignatoryPair> NameEachOther => [.. Kinds.SelectMany(kind => kind.NameEachOther).Distinct()];

    /// <summary>Whether they differ in anything.</summary>
    public bool Differs => Kinds.Any(kind => kind.Differs);

    /// <summary>Compares signings.</summary>
    /// <param name="signings">Signings of one declaration, one for each signatory. The same one may be given twice and counts once; of a single one, nothing differs.</param>
    /// <exception cref="ArgumentException">There are none, they are of several declarations, or two different ones are of one signatory.</exception>
    public static Comparison Of(params IEnumerable<Signing> signings)
    {
        ArgumentNullException.ThrowIfNull(signings);
        ValueList<Signing> distinct = [.. signings.Distinct().OrderBy(signing => signing.Signatory.ToString(), StringComparer.Ordinal)];
        if (distinct.IsEmpty) throw new ArgumentException("A comparison needs at least one signing; there is none.", nameof(signings));
        foreach (var (one, other) in distinct.Zip(distinct.Skip(1)))
        {
            if (one.Declaration != other.Declaration)
                throw new ArgumentException($"Signings of one declaration can be compared; these are of '{one.Declaration}' and '{other.Declaration}'.", nameof(signings));
            if (one.Signatory == other.Signatory)
                throw new ArgumentException($"Each signatory has one signing; '{one.Signatory}' has '{one.Key}' and '{other.Key}'.", nameof(signings));
        }

        return new(distinct[0].Declaration, distinct);
    }

    private static IEnumerable<CommitmentKind> Ordered(IEnumerable<CommitmentKind> kinds)
    {
        CommitmentKind[] distinct = [.. kinds.Distinct().OrderBy(kind => kind.Key, StringComparer.Ordinal)];
        return CommitmentKind.Known.Intersect(distinct).Union(distinct);
    }
}

/// <summary>Two signatories; the one whose code comes first stands first.</summary>
/// <param name="First">The one.</param>
/// <param name="Second">The other.</param>
public sealed record SignatoryPair(PublicBodyCode First, PublicBodyCode Second);
