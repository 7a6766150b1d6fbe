using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DialogEngine.Texts;

/// <summary>One text in one or more languages.</summary>
/// <remarks>
/// There is always at least one language, and no text is blank. Equality is by languages and texts, whatever
/// their order. A language is named by its BCP 47 tag, such as <c>sv</c>, <c>en</c> or <c>sr-Latn</c>: the language
/// itself in lower case.
/// </remarks>
[JsonConverter(typeof(LocalizedTextJsonConverter))]
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    private readonly ImmutableSortedDictionary<string, string> _texts;

    private LocalizedText(ImmutableSortedDictionary<string, string> texts) => _texts = texts;

    /// <summary>The languages and their texts, ordered by language tag.</summary>
    public IReadOnlyDictionary<string, string> Texts => _texts;

    /// <summary>A text in Swedish, and in English where it is given.</summary>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static LocalizedText Of(string swedish, string? english = null)
    {
        var texts = new Dictionary<string, string> { ["sv"] = swedish };
        if (english is not null) texts["en"] = english;
        return From(texts);
    }

    /// <summary>A text in the languages given.</summary>
    /// <exception cref="ArgumentException">There is no language, a tag is not a language tag, or a text is blank.</exception>
    public static LocalizedText From(IEnumerable<KeyValuePair<string, string>> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var sorted = texts.ToImmutableSortedDictionary(StringComparer.Ordinal);
        if (sorted.IsEmpty) throw new ArgumentException("A localized text needs at least one language; it has none.", nameof(texts));
        foreach (var (language, text) in sorted)
        {
            if (!IsLanguage(language)) throw new ArgumentException($"'{language}' is not a language tag such as 'sv'.", nameof(texts));
            if (string.IsNullOrWhiteSpace(text)) throw new ArgumentException($"The text in '{language}' is blank.", nameof(texts));
        }

        return new LocalizedText(sorted);
    }

    /// <summary>Whether a text has the form of a language tag: two or three letters, then subtags.</summary>
    public static bool IsLanguage(string? tag) =>
        tag is { Length: >= 2 and <= 35 }
        && tag.Split('-') is [{ Length: 2 or 3 } language, .. var subtags]
        && language.All(char.IsAsciiLetterLower)
        && subtags.All(s => s.Length is >= 1 and <= 8 && s.All(char.IsAsciiLetterOrDigit));

    /// <summary>The text in a language, or in Swedish, or in whichever language there is.</summary>
    public string In(string language) =>
        _texts.TryGetValue(language, out var text) || _texts.TryGetValue("sv", out text) ? text : _texts.First().Value;

    /// <summary>Whether both have the same languages with the same texts.</summary>
    public bool Equals(LocalizedText? other) => other is not null && _texts.SequenceEqual(other._texts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        _texts.Aggregate(0, (hash, pair) => HashCode.Combine(hash, pair.Key, pair.Value));

    /// <summary>The text in Swedish, or in whichever language there is.</summary>
    public override string ToString() => In("sv");

    /// <summary>Whether both have the same languages with the same texts.</summary>
    public static bool operator ==(LocalizedText? left, LocalizedText? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ in a language or a text.</summary>
    public static bool operator !=(LocalizedText? left, LocalizedText? right) => !(left == right);
}

internal sealed class LocalizedTextJsonConverter : JsonConverter<LocalizedText>
{
    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
            throw new JsonException("A localized text is an object from language to text.");
        try
        {
            return LocalizedText.From(document.RootElement.EnumerateObject()
                .Select(p => KeyValuePair.Create(p.Name, p.Value.GetString() ?? "")));
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            throw new JsonException(e.Message, e);
        }
    }

    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (language, text) in value.Texts) writer.WriteString(language, text);
        writer.WriteEndObject();
    }
}
