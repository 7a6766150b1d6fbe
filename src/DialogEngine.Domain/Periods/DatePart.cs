using System.Globalization;

namespace DialogEngine.Periods;

/// <summary>A date with the precision it was given: a day, a month, a season or a year.</summary>
internal readonly record struct DatePart
{
    private readonly string _text;

    private DatePart(string text, DateOnly first, DateOnly last)
    {
        _text = text;
        First = first;
        Last = last;
    }

    public DateOnly First { get; }

    public DateOnly Last { get; }

    public bool IsDay => _text.Length == 10;

    /// <summary>Spring is 21, as the format numbers seasons; null for anything else.</summary>
    public Season? Season => _text.Length == 7 && int.Parse(_text.AsSpan(5), CultureInfo.InvariantCulture) is var number and >= FirstSeason
        ? (Season)(number - FirstSeason)
        : null;

    public bool IsYear => _text.Length == 4;

    private const int FirstSeason = 21;

    public static DatePart Day(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day, day);

    public static DatePart Month(int year, int month)
    {
        Check(year);
        if (month is < 1 or > 12) throw new ArgumentOutOfRangeException(nameof(month), month, "A month is 1 to 12.");
        var first = new DateOnly(year, month, 1);
        return new(first.ToString("yyyy-MM", CultureInfo.InvariantCulture), first, EndOfMonth(year, month));
    }

    public static DatePart Of(Season season, int year)
    {
        Check(year);
        if (season == Periods.Season.Winter && year == 1)
            throw new ArgumentOutOfRangeException(nameof(year), year, "A winter begins in the year before; the first is that of year 2.");
        var (first, last) = season switch
        {
            Periods.Season.Spring => (new DateOnly(year, 3, 1), EndOfMonth(year, 5)),
            Periods.Season.Summer => (new DateOnly(year, 6, 1), EndOfMonth(year, 8)),
            Periods.Season.Autumn => (new DateOnly(year, 9, 1), EndOfMonth(year, 11)),
            Periods.Season.Winter => (new DateOnly(year - 1, 12, 1), EndOfMonth(year, 2)),
            _ => throw new ArgumentOutOfRangeException(nameof(season), season, "There is no such season."),
        };
        return new($"{year:D4}-{FirstSeason + (int)season}", first, last);
    }

    public static DatePart Year(int year)
    {
        Check(year);
        return new($"{year:D4}", new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
    }

    public static bool TryParse(string text, out DatePart part)
    {
        part = default;
        if (text.Length is 10)
        {
            if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return false;
            part = Day(day);
            return true;
        }

        if (text.Length is not (4 or 7) || !Number(text.AsSpan(0, 4), out var year) || year < 1) return false;
        if (text.Length is 4)
        {
            part = Year(year);
            return true;
        }

        if (text[4] != '-' || !Number(text.AsSpan(5), out var number)) return false;
        if (number is >= 1 and <= 12) part = Month(year, number);
        else if (number is >= FirstSeason and < FirstSeason + 4 && (year > 1 || number != FirstSeason + 3)) part = Of((Season)(number - FirstSeason), year);
        else return false;
        return true;
    }

    public override string ToString() => _text;

    private static void Check(int year)
    {
        if (year is < 1 or > 9999) throw new ArgumentOutOfRangeException(nameof(year), year, "A year is 1 to 9999.");
    }

    private static bool Number(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static DateOnly EndOfMonth(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));
}
