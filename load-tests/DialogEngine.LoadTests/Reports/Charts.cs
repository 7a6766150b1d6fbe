using DialogEngine.LoadTests.Measuring;
using DialogEngine.LoadTests.Running;
using DialogEngine.LoadTests.Scenarios;

namespace DialogEngine.LoadTests.Reports;

/// <summary>The run second by second. What the scenario does not have has no chart.</summary>
internal static class Charts
{
    private const double MsInSecond = 1000;

    public static string Of(RunResult run, Words words)
    {
        // The last one is only a part of a second.
        Second[] course = [.. run.Course.SkipLast(run.Course.Count > 2 ? 1 : 0)];
        if (course.Length == 0) return "";
        var moments = Moments(run.Scenario, words);
        List<string> charts = [];
        if (run.Counts.Intended > 0)
            charts.Add(new LineChart("chart-acts", Acts(run.Scenario, words), words["per sekund", "per second"], true, words, moments,
                Series(words["som folk ville skicka", "people meant to send"], one => one.Intended),
                Series(words["som bekräftades", "acknowledged"], one => one.Acknowledged)).Html);
        Times("chart-answers", words["Tid till svar", "Time to the answer"],
            Series(words["hälften inom", "half within"], one => one.Acknowledgement is { Count: > 0 } took ? took.P50 : null),
            Series(words["95 av 100 inom", "95 in 100 within"], one => one.Acknowledgement is { Count: > 0 } took ? took.P95 : null));
        Times("chart-tallies", words["Tid till resultatet, efter svaret", "Time to the tally, after the answer"],
            Series(words["på projektorn, 95 av 100", "on the projector, 95 in 100"], one => one.Projector is { Count: > 0 } took ? took.P95 : null),
            Series(words["på telefonerna, 95 av 100", "on the phones, 95 in 100"], one => one.Phones is { Count: > 0 } took ? took.P95 : null));
        charts.Add(new LineChart("chart-phones", words["Uppkopplade telefoner", "Connected phones"], words["telefoner", "phones"], true, words, moments,
            Series(words["uppkopplade", "connected"], one => one.Connected),
            Series(words["väntar på svar", "waiting for an answer"], one => one.Waiting)).Html);
        if (run.Cost is not null)
            charts.Add(new LineChart("chart-server", words["Processorkärnor i arbete", "Processor cores at work"], words["kärnor", "cores"], false, words, moments,
                new Line(words["servern", "the server"], Cores(course, one => one.Server)),
                new Line(words["simulatorn", "the simulator"], Cores(course, one => one.Own))).Html);
        return Markup.Section("course", words["Sekund för sekund", "Second by second"], charts);

        Line Series(string name, Func<Second, double?> value) => new(name, [.. course.Select(value)]);

        void Times(string id, string title, params Line[] lines)
        {
            if (lines.SelectMany(line => line.Values).Max() is not { } most) return;
            var inSeconds = most >= 2 * MsInSecond;
            charts.Add(new LineChart(id, title, inSeconds ? words["sekunder", "seconds"] : words["millisekunder", "milliseconds"], false, words, moments,
                inSeconds ? [.. lines.Select(line => line with { Values = [.. line.Values.Select(ms => ms / MsInSecond)] })] : lines).Html);
        }
    }

    private static string Acts(Scenario scenario, Words words) => (scenario.Votes, scenario.Questions, scenario.Supports) switch
    {
        (not null, null, null) => words["Röster", "Ballots"],
        (null, not null, null) => words["Frågor", "Questions"],
        (null, _, _) => words["Frågor och stöd", "Questions and supports"],
        (_, not null, null) => words["Röster och frågor", "Ballots and questions"],
        _ => words["Röster, stöd och frågor", "Ballots, supports and questions"],
    };

    private static Moment[] Moments(Scenario scenario, Words words)
    {
        List<Moment> moments = [];
        // The poll is open all along: what begins is that people vote.
        if (scenario.Votes is { } votes) moments.Add(new Moment(votes.At, words["röstningen börjar", "voting begins"]));
        if (scenario.Votes is null && scenario.Questions is { } questions) moments.Add(new Moment(questions.At, words["frågorna börjar", "questions begin"]));
        if (scenario.Stall is { } stall) moments.Add(new Moment(stall.At, words["en del telefoner slutar läsa", "some phones stop reading"]));
        if (scenario.Cut is { } cut) moments.Add(new Moment(cut.At, cut.Share >= 1 ? words["alla tappar kontakten", "all lose contact"] : words["en del tappar kontakten", "some lose contact"]));
        return [.. moments.OrderBy(moment => moment.Second)];
    }

    private static double?[] Cores(Second[] course, Func<Second, Used?> used) =>
    [
        .. course.Select((one, i) => i > 0 && used(one) is { } now && used(course[i - 1]) is { } before
            ? Math.Max(0, now.CpuSeconds - before.CpuSeconds)
            : (double?)null),
    ];
}
