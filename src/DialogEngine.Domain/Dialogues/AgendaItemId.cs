using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DialogEngine.Texts;

namespace DialogEngine.Dialogues;

/// <summary>The name of an agenda item within its dialogue: 1 to 64 characters of a–z, 0–9 and '-'.</summary>
/// <remarks>Equality is ordinal.</remarks>
[JsonConverter(typeof(ParsableJsonConverter<AgendaItemId>))]
public sealed record AgendaItemId : IParsable<AgendaItemId>
{
    private readonly string _text;

    private AgendaItemId(string text) => _text = text;

    /// <summary>Reads a name.</summary>
    /// <exception cref="FormatException">The text is not of the form of a name.</exception>
    public static AgendaItemId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id)
            ? id
            : throw new FormatException($"An agenda item id is 1 to {Slug.MaxLength} characters of a–z, 0–9 and '-'; this one is '{s}'.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out AgendaItemId result)
    {
        result = s is not null && Slug.Is(s) ? new AgendaItemId(s) : null;
        return result is not null;
    }

    /// <summary>The name.</summary>
    public override string ToString() => _text;
}
