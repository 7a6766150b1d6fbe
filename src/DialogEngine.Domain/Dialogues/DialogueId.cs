using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DialogEngine.Texts;

namespace DialogEngine.Dialogues;

/// <summary>The name of a dialogue among all dialogues: 12 characters of Crockford's base 32, which is 60 bits.</summary>
/// <remarks>Made by whoever creates the dialogue. Equality is ordinal.</remarks>
[JsonConverter(typeof(ParsableJsonConverter<DialogueId>))]
public sealed record DialogueId : IParsable<DialogueId>
{
    private readonly string _text;

    private DialogueId(string text) => _text = text;

    /// <summary>The id whose characters are the lowest 60 bits of a random number.</summary>
    public static DialogueId From(ulong random) => new(Base32Name.From(random));

    /// <summary>Reads an id.</summary>
    /// <exception cref="FormatException">The text is not of the form of an id.</exception>
    public static DialogueId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id)
            ? id
            : throw new FormatException($"A dialogue id is {Base32Name.Form}; this one is '{s}'.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out DialogueId result)
    {
        result = s is not null && Base32Name.Is(s) ? new DialogueId(s) : null;
        return result is not null;
    }

    /// <summary>The twelve characters.</summary>
    public override string ToString() => _text;
}
