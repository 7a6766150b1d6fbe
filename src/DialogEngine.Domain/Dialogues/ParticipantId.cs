using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DialogEngine.Texts;

namespace DialogEngine.Dialogues;

/// <summary>One person's part in one dialogue: 128 random bits given on joining, with no name behind them.</summary>
/// <param name="Value">The bits.</param>
/// <remarks><c>default</c> is nobody and takes part in nothing.</remarks>
[JsonConverter(typeof(ParsableJsonConverter<ParticipantId>))]
public readonly record struct ParticipantId(UInt128 Value) : IParsable<ParticipantId>
{
    /// <summary>Reads 32 lower-case hexadecimal digits.</summary>
    /// <exception cref="FormatException">The text is not of that form, or is all zero.</exception>
    public static ParticipantId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException("A participant id is 32 lower-case hexadecimal digits.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ParticipantId result)
    {
        var ok = Hex128.TryParse(s, out var value);
        result = new(value);
        return ok;
    }

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Hex128.Format(Value);
}
