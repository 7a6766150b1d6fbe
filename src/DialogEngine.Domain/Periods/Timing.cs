using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DialogEngine.Texts;

namespace DialogEngine.Periods;

/// <summary>When something is to happen: in a period, all the time, or it is not said.</summary>
/// <remarks>Written as the period, as <c>ongoing</c> or as <c>not-stated</c>. <c>default</c> is <see cref="NotStated"/>.</remarks>
[JsonConverter(typeof(ParsableJsonConverter<Timing>))]
public readonly record struct Timing : IParsable<Timing>
{
    private const string OngoingText = "ongoing";
    private const string NotStatedText = "not-stated";

    private Timing(Period? period, bool isOngoing)
    {
        Period = period;
        IsOngoing = isOngoing;
    }

    /// <summary>It is not said when.</summary>
    public static Timing NotStated => default;

    /// <summary>All the time, with no end in sight.</summary>
    public static Timing Ongoing => new(null, isOngoing: true);

    /// <summary>The period, or null when it is ongoing or not said.</summary>
    public Period? Period { get; }

    /// <summary>Whether it goes on all the time.</summary>
    public bool IsOngoing { get; }

    /// <summary>Whether it is said at all.</summary>
    public bool IsStated => IsOngoing || Period is not null;

    /// <summary>The last day of the period, by when it is to be done; null when there is none.</summary>
    public DateOnly? Due => Period?.Last;

    /// <summary>In a period.</summary>
    public static Timing In(Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return new(period, isOngoing: false);
    }

    /// <summary>It in words: <c>löpande</c>, <c>hösten 2021</c>; English for any language but Swedish.</summary>
    /// <param name="language">A language tag, such as <c>sv</c>.</param>
    public string InWords(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        if (Period is not null) return Period.InWords(language);
        var words = PeriodWords.In(language);
        return IsOngoing ? words.Ongoing : words.NotStated;
    }

    /// <summary>Reads a timing.</summary>
    /// <exception cref="FormatException">The text is none, or it is a period that ends before it begins.</exception>
    public static Timing Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var timing) ? timing : throw new FormatException($"Expected {Expected(s)}; found '{s}'.");

    /// <summary>Reads a timing, and says whether the text is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Timing result)
    {
        result = s == OngoingText ? Ongoing : Period.TryParse(s, provider, out var period) ? In(period) : default;
        return result.IsStated || s == NotStatedText;
    }

    /// <summary>What a text that is not a timing should have been, as a phrase.</summary>
    internal static string Expected(string? s) => $"{Period.Expected(s)}, '{OngoingText}' or '{NotStatedText}'";

    /// <summary>The period, <c>ongoing</c> or <c>not-stated</c>.</summary>
    public override string ToString() => Period?.ToString() ?? (IsOngoing ? OngoingText : NotStatedText);
}
