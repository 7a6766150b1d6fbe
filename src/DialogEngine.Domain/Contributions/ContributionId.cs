using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DialogEngine.Texts;

namespace DialogEngine.Contributions;

/// <summary>The name of one contribution: 128 random bits chosen by the phone that sends it.</summary>
/// <param name="Value">The bits.</param>
/// <remarks>It makes a retry harmless. <c>default</c> names no contribution.</remarks>
[JsonConverter(typeof(ParsableJsonConverter<ContributionId>))]
public readonly record struct ContributionId(UInt128 Value) : IParsable<ContributionId>
{
    /// <summary>Reads 32 lower-case hexadecimal digits.</summary>
    /// <exception cref="FormatException">The text is not of that form, or is all zero.</exception>
    public static ContributionId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException("A contribution id is 32 lower-case hexadecimal digits.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ContributionId result)
    {
        var ok = Hex128.TryParse(s, out var value);
        result = new(value);
        return ok;
    }

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Hex128.Format(Value);
}
