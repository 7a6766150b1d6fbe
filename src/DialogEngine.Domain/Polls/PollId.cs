using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DialogEngine.Contributions;
using DialogEngine.Texts;

namespace DialogEngine.Polls;

/// <summary>The name of a poll within its dialogue: 1 to 64 characters of a–z, 0–9 and '-'.</summary>
/// <remarks>
/// The support of a contribution is a poll of its own with one option, named by the contribution
/// (<see cref="OfSupport"/>); nobody else's poll may have a name of that form. Equality is ordinal.
/// </remarks>
[JsonConverter(typeof(ParsableJsonConverter<PollId>))]
public sealed record PollId : IParsable<PollId>
{
    private readonly string _text;

    private PollId(string text) => _text = text;

    /// <summary>Whether this is the support of a contribution.</summary>
    public bool IsSupport => Hex128.Is(_text);

    /// <summary>The poll that people support a contribution with.</summary>
    public static PollId OfSupport(ContributionId contribution) => new(contribution.ToString());

    /// <summary>The contribution whose support this is, or <c>default</c>.</summary>
    public ContributionId Contribution => ContributionId.TryParse(_text, null, out var id) ? id : default;

    /// <summary>Reads a name.</summary>
    /// <exception cref="FormatException">The text is not of the form of a poll's name.</exception>
    public static PollId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id)
            ? id
            : throw new FormatException($"A poll id is 1 to {Slug.MaxLength} characters of a–z, 0–9 and '-'; this one is '{s}'.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out PollId result)
    {
        result = s is not null && Slug.Is(s) ? new PollId(s) : null;
        return result is not null;
    }

    /// <summary>The name.</summary>
    public override string ToString() => _text;
}
