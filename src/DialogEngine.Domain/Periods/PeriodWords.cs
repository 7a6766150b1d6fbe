namespace DialogEngine.Periods;

/// <summary>How a language speaks of dates.</summary>
internal sealed record PeriodWords(string From, string Until, string Ongoing, string NotStated, string[] Months, string[] Seasons)
{
    private static readonly string[] SwedishMonths =
        ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] SwedishSeasons = ["våren", "sommaren", "hösten", "vintern"];

    private static readonly string[] EnglishSeasons = ["spring", "summer", "autumn", "winter"];

    private static readonly PeriodWords Swedish =
        new("från", "till och med", "löpande", "ingen tid angiven", SwedishMonths, SwedishSeasons);

    private static readonly PeriodWords English =
        new("from", "until", "ongoing", "no time stated", EnglishMonths, EnglishSeasons);

    public static PeriodWords In(string language) =>
        language == "sv" || language.StartsWith("sv-", StringComparison.Ordinal) ? Swedish : English;

    /// <summary>From one part to another; one of them may be missing.</summary>
    public string Say(DatePart? from, DatePart? to) => (from, to) switch
    {
        ({ } one, { } other) when one == other => Say(one),
        ({ IsDay: true } one, { IsDay: true } other) when (one.First.Year, one.First.Month) == (other.First.Year, other.First.Month) =>
            $"{one.First.Day}–{Say(other)}",
        ({ } one, { } other) => $"{Say(one)}–{Say(other)}",
        ({ } one, null) => $"{From} {Say(one)}",
        _ => $"{Until} {Say(to!.Value)}",
    };

    private string Say(DatePart part)
    {
        if (part.IsYear) return $"{part.First.Year}";
        // A winter has two years, and readers differ in which of them they would name it after.
        if (part.Season is Season.Winter) return $"{Seasons[(int)Season.Winter]} {part.First.Year}/{part.Last.Year % 100:D2}";
        if (part.Season is { } season) return $"{Seasons[(int)season]} {part.First.Year}";
        var month = $"{Months[part.First.Month - 1]} {part.First.Year}";
        return part.IsDay ? $"{part.First.Day} {month}" : month;
    }
}
