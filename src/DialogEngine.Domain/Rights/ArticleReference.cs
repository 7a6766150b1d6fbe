using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DialogEngine.Texts;

namespace DialogEngine.Rights;

/// <summary>An article of an instrument, such as <c>CRC 12</c>, or a paragraph of one, such as <c>CRC 12.1</c>.</summary>
/// <remarks>The instrument's abbreviation, a space, and the article as it is numbered. Equality is ordinal.</remarks>
[JsonConverter(typeof(ParsableJsonConverter<ArticleReference>))]
public sealed record ArticleReference : IParsable<ArticleReference>
{
    private const int Longest = 16;

    private ArticleReference(string instrument, string article)
    {
        Instrument = instrument;
        Article = article;
    }

    /// <summary>The abbreviation of the instrument, such as <c>CRC</c>.</summary>
    public string Instrument { get; }

    /// <summary>The article, with its paragraph where one is meant, such as <c>12.1</c>.</summary>
    public string Article { get; }

    /// <summary>Reads a reference.</summary>
    /// <exception cref="FormatException">The text is not an abbreviation in capitals, a space and a number.</exception>
    public static ArticleReference Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var reference)
            ? reference
            : throw new FormatException($"A reference to an article looks like 'CRC 12' or 'CRC 12.1'; this one is '{s}'.");

    /// <summary>Reads a reference, and says whether the text has the form of one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ArticleReference result)
    {
        result = s?.Split(' ') is [{ Length: >= 1 and <= Longest } instrument, { Length: >= 1 and <= Longest } article]
            && instrument.All(char.IsAsciiLetterUpper)
            && char.IsAsciiDigit(article[0])
            && article.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or ':')
            ? new ArticleReference(instrument, article)
            : null;
        return result is not null;
    }

    /// <summary>The abbreviation and the article.</summary>
    public override string ToString() => $"{Instrument} {Article}";
}
