using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DialogEngine.Texts;

namespace DialogEngine.PublicBodies;

/// <summary>The official code of a Swedish county: two digits, such as <c>17</c> for Värmland.</summary>
/// <remarks>Equality is ordinal. Whether there is a county with the code is not checked, since counties come and go.</remarks>
/// <seealso href="https://www.scb.se/hitta-statistik/regional-statistik-och-kartor/regionala-indelningar/lan-och-kommuner/">Statistics Sweden, counties and municipalities</seealso>
[JsonConverter(typeof(ParsableJsonConverter<CountyCode>))]
public sealed record CountyCode : IParsable<CountyCode>
{
    private readonly string _digits;

    private CountyCode(string digits) => _digits = digits;

    /// <summary>Reads a code.</summary>
    /// <exception cref="FormatException">The text is not two digits.</exception>
    public static CountyCode Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var code) ? code : throw new FormatException($"A county code is two digits, such as 17; this one is '{s}'.");

    /// <summary>Reads a code, and says whether the text has the form of one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out CountyCode result)
    {
        result = s is { Length: 2 } && s.All(char.IsAsciiDigit) ? new CountyCode(s) : null;
        return result is not null;
    }

    /// <summary>The two digits.</summary>
    public override string ToString() => _digits;
}
