using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DialogEngine.Texts;

namespace DialogEngine.Polls;

/// <summary>The name of one ballot: 128 random bits chosen by the phone that casts it.</summary>
/// <param name="Value">The bits.</param>
/// <remarks>It makes a retry harmless, and is the public name of the ballot once the poll is published. <c>default</c> names no ballot.</remarks>
[JsonConverter(typeof(ParsableJsonConverter<BallotId>))]
public readonly record struct BallotId(UInt128 Value) : IParsable<BallotId>
{
    /// <summary>Reads 32 lower-case hexadecimal digits.</summary>
    /// <exception cref="FormatException">The text is not of that form, or is all zero.</exception>
    public static BallotId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException("A ballot id is 32 lower-case hexadecimal digits.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out BallotId result)
    {
        var ok = Hex128.TryParse(s, out var value);
        result = new(value);
        return ok;
    }

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Hex128.Format(Value);
}
