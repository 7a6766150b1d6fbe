using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DialogEngine.Texts;

namespace DialogEngine.PublicBodies;

/// <summary>What identifies a public body: its kind and its official code, such as <c>municipality-1781</c> for Kristinehamn.</summary>
/// <remarks>
/// The kind belongs to it because Region Värmland and Länsstyrelsen Värmland share the code 17. Written as
/// <c>municipality-1781</c>, <c>region-17</c>, <c>county-administrative-board-17</c>, <c>agency-2021001234</c> or
/// <c>organization-8020001234</c>. Equality is by both. Whether there is such a body is for a register to say.
/// </remarks>
[JsonConverter(typeof(ParsableJsonConverter<PublicBodyCode>))]
public sealed record PublicBodyCode : IParsable<PublicBodyCode>
{
    /// <summary>What a code looks like, in words.</summary>
    internal const string Form = "the code of a public body, such as municipality-1781 or region-17";

    private PublicBodyCode(PublicBodyKind kind, string official)
    {
        Kind = kind;
        Official = official;
    }

    /// <summary>What kind of body it is.</summary>
    public PublicBodyKind Kind { get; }

    /// <summary>The official digits alone, such as <c>1781</c>.</summary>
    public string Official { get; }

    /// <summary>The county that a municipality, a region or a county administrative board belongs to; null for any other.</summary>
    public CountyCode? County => Kind is PublicBodyKind.Agency or PublicBodyKind.Organization ? null : CountyCode.Parse(Official[..2]);

    /// <summary>The code of a body.</summary>
    /// <param name="kind">What kind of body it is.</param>
    /// <param name="official">Its official digits: four for a municipality, two for a region or a county administrative board, ten for any other.</param>
    /// <exception cref="ArgumentException">They are not digits, or not as many as the kind asks for.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static PublicBodyCode Of(PublicBodyKind kind, string official)
    {
        if (Kinds.FirstOrDefault(known => known.Kind == kind) is not { Text: not null } found)
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of public body.");
        return Fits(official, found.Digits)
            ? new(kind, official)
            : throw new ArgumentException($"The official code of a body of kind {kind} is {found.Digits} digits; this one is '{official}'.", nameof(official));
    }

    /// <summary>Reads a code.</summary>
    /// <exception cref="FormatException">The text is not of the form of a code.</exception>
    public static PublicBodyCode Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var code) ? code : throw new FormatException($"Expected {Form}; found '{s}'.");

    /// <summary>Reads a code, and says whether the text has the form of one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out PublicBodyCode result)
    {
        result = null;
        if (s?.LastIndexOf('-') is not ({ } dash and > 0)) return false;
        var official = s[(dash + 1)..];
        if (Kinds.FirstOrDefault(kind => s.AsSpan(0, dash).SequenceEqual(kind.Text)) is not { Text: not null } found) return false;
        if (!Fits(official, found.Digits)) return false;
        result = new(found.Kind, official);
        return true;
    }

    /// <summary>The kind and the digits, such as <c>municipality-1781</c>.</summary>
    public override string ToString() => $"{Text(Kind)}-{Official}";

    /// <summary>The written form of a kind, such as <c>county-administrative-board</c>.</summary>
    internal static string Text(PublicBodyKind kind) => Kinds.First(known => known.Kind == kind).Text;

    private static readonly (PublicBodyKind Kind, string Text, int Digits)[] Kinds =
    [
        (PublicBodyKind.Municipality, "municipality", 4),
        (PublicBodyKind.Region, "region", 2),
        (PublicBodyKind.CountyAdministrativeBoard, "county-administrative-board", 2),
        (PublicBodyKind.Agency, "agency", 10),
        (PublicBodyKind.Organization, "organization", 10),
    ];

    private static bool Fits(string? official, int digits) => official?.Length == digits && official.All(char.IsAsciiDigit);
}
