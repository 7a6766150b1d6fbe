using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DialogEngine.Texts;

namespace DialogEngine.Periods;

/// <summary>A stretch of days, as precisely as it is known: a day, a month, a season, a year, or from one of these to another.</summary>
/// <remarks>
/// Both ends are inclusive. An end may be open, never both. Written in the Extended Date/Time Format of ISO 8601-2:
/// <c>2021-10-04</c>, <c>2021-10</c>, <c>2021-23</c> (autumn 2021), <c>2021</c>, <c>2020/2021</c>, <c>2020-10-23/..</c>.
/// Equality is by that text: <c>2021</c> and <c>2021-01-01/2021-12-31</c> hold the same days, but the first says less.
/// What begins and ends with the same part is that part: <c>2021/2021</c> is <c>2021</c>. Years are 1 to 9999; there is no
/// <c>default</c>, since it is a reference. What the format has beyond that, such as doubt or time of day, is not read.
/// </remarks>
/// <seealso href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format specification</seealso>
[JsonConverter(typeof(ParsableJsonConverter<Period>))]
public sealed record Period : IParsable<Period>
{
    private readonly DatePart? _from;
    private readonly DatePart? _to;

    private Period(DatePart? from, DatePart? to)
    {
        _from = from;
        _to = to;
    }

    /// <summary>Its first day, or null when its beginning is open.</summary>
    public DateOnly? First => _from?.First;

    /// <summary>Its last day, or null when its end is open.</summary>
    public DateOnly? Last => _to?.Last;

    /// <summary>A single day.</summary>
    public static Period Day(DateOnly day) => Whole(DatePart.Day(day));

    /// <summary>A month, 1 to 12.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9999, or the month not 1 to 12.</exception>
    public static Period Month(int year, int month) => Whole(DatePart.Month(year, month));

    /// <summary>A season of a year.</summary>
    /// <param name="season">The season.</param>
    /// <param name="year">The year; of a winter, the one it ends in.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9999, of a winter not 2 to 9999, or there is no such season.</exception>
    public static Period Of(Season season, int year) => Whole(DatePart.Of(season, year));

    /// <summary>A calendar year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9999.</exception>
    public static Period Year(int year) => Whole(DatePart.Year(year));

    /// <summary>From one day to another, both included.</summary>
    /// <exception cref="ArgumentException">It ends before it begins.</exception>
    public static Period Between(DateOnly first, DateOnly last) => Between(Day(first), Day(last));

    /// <summary>From the beginning of one period to the end of another, each as precise as it was.</summary>
    /// <exception cref="ArgumentException">It ends before it begins, or both its ends are open.</exception>
    public static Period Between(Period from, Period to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return Join(from._from, to._to)
            ?? throw new ArgumentException($"A period has a beginning or an end, and ends on or after the day it begins; from '{from}' to '{to}' does not.");
    }

    /// <summary>From a day on, without an end.</summary>
    public static Period From(DateOnly first) => new(DatePart.Day(first), null);

    /// <summary>Up to and including a day, without a beginning.</summary>
    public static Period Until(DateOnly last) => new(null, DatePart.Day(last));

    /// <summary>Whether a day lies in it.</summary>
    public bool Contains(DateOnly day) => !(day < First) && !(day > Last);

    /// <summary>Whether there is a day that lies in both.</summary>
    public bool Overlaps(Period other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return !(Last < other.First) && !(other.Last < First);
    }

    /// <summary>It in words: <c>hösten 2021</c> in Swedish, <c>autumn 2021</c> in any other language.</summary>
    /// <param name="language">A language tag, such as <c>sv</c>.</param>
    public string InWords(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return PeriodWords.In(language).Say(_from, _to);
    }

    /// <summary>Reads a period.</summary>
    /// <exception cref="FormatException">The text is not a period, or it ends before it begins.</exception>
    public static Period Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var period)
            ? period
            : throw new FormatException($"Expected {Expected(s)}; found '{s}'.");

    /// <summary>Reads a period, and says whether the text is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Period result)
    {
        result = null;
        if (s is null) return false;
        if (s.Split('/') is not [var first, var last]) return DatePart.TryParse(s, out var whole) && (result = Whole(whole)) is not null;
        return Ends(first, last, out var from, out var to) && (result = Join(from, to)) is not null;
    }

    /// <summary>What a text that is not a period should have been, as a phrase.</summary>
    internal static string Expected(string? s) =>
        s?.Split('/') is [var first, var last] && Ends(first, last, out var from, out var to) && (from is not null || to is not null)
            ? "a period that ends on or after the day it begins"
            : "a period, such as 2021, 2021-10, 2021-23 (autumn 2021), 2021-10-04 or 2020/2021";

    /// <summary>Whether both are written alike.</summary>
    public bool Equals(Period? other) => other is not null && _from == other._from && _to == other._to;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_from, _to);

    /// <summary>It in the Extended Date/Time Format.</summary>
    public override string ToString() =>
        _from is { } whole && whole == _to ? whole.ToString() : $"{_from?.ToString() ?? ".."}/{_to?.ToString() ?? ".."}";

    private static Period Whole(DatePart part) => new(part, part);

    private static Period? Join(DatePart? from, DatePart? to) =>
        (from is null && to is null) || to?.Last < from?.First ? null : new Period(from, to);

    private static bool Ends(string first, string last, out DatePart? from, out DatePart? to)
    {
        to = null;
        return End(first, out from) && End(last, out to);
    }

    private static bool End(string text, out DatePart? end)
    {
        end = null;
        if (text == "..") return true;
        var found = DatePart.TryParse(text, out var part);
        if (found) end = part;
        return found;
    }
}
