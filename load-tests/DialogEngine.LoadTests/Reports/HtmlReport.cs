using System.Globalization;
using DialogEngine.LoadTests.Measuring;
using DialogEngine.LoadTests.Running;

namespace DialogEngine.LoadTests.Reports;

/// <summary>A run as one page that needs nothing beside it, for whoever answers for a municipality's computers.</summary>
internal static class HtmlReport
{
    public static string Of(RunResult run, Judgement judgement, Capacity? capacity, Words words)
    {
        var title = words[run.Scenario.Title];
        return $"""
            <!DOCTYPE html>
            <html lang="{words.Language}">
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta name="color-scheme" content="light dark"/>
            <title>{Markup.Text($"{title} – {words.Number(run.Scenario.Phones)} {words["telefoner", "phones"]}")}</title>
            <style>
            {PageStyle.Css}
            </style>
            </head>
            <body>
            <header>
            <p class="product">{Markup.Text(run.ServerKind)}</p>
            <h1>{Markup.Text(title)}</h1>
            {Markup.Paragraph(words[run.Scenario.About], "about")}</header>
            <main>
            {TheVerdict(run, judgement, capacity, words)}{KeyFigures(run, words)}{ReportTables.Required(run, judgement, words)}{Charts(run, words)}{ReportTables.Times(run, words)}{ReportTables.Counted(run, words)}{ReportTables.HowMeasured(run, words)}</main>
            <footer>{Markup.Paragraph(string.Create(CultureInfo.InvariantCulture, $"{run.At:yyyy-MM-dd HH:mm} UTC"))}</footer>
            </body>
            </html>

            """;
    }

    private static string TheVerdict(RunResult run, Judgement judgement, Capacity? capacity, Words words)
    {
        var word = judgement.Kept ? words["Klarar", "Carries"] : words["Klarar inte", "Does not carry"];
        var found = capacity is null ? "" : Markup.Paragraph(Verdict.Of(capacity, words));
        return $"<section class=\"verdict {(judgement.Kept ? "kept" : "broken")}\" aria-labelledby=\"verdict\">\n"
            + $"<h2 id=\"verdict\">{Markup.Text(word)} {Markup.Text(words.Number(run.Scenario.Phones))} {Markup.Text(words["telefoner", "phones"])}</h2>\n"
            + $"{Markup.Paragraph(Verdict.Of(run, judgement, words))}{found}</section>\n";
    }

    private static string KeyFigures(RunResult run, Words words)
    {
        var (counts, times) = (run.Counts, run.Times);
        List<(string, string, string)> figures =
        [
            (words["Telefoner", "Phones"], words.Number(run.Joined), words[$"av {words.Number(run.Scenario.Phones)} kom in", $"of {words.Number(run.Scenario.Phones)} got in"]),
            (words["Röster, stöd och frågor", "Ballots, supports and questions"], words.Number(counts.Acknowledged), words[$"av {words.Number(counts.Intended)} bekräftade", $"of {words.Number(counts.Intended)} acknowledged"]),
        ];
        Add(Measure.Join, words["Gå med", "Joining"]);
        Add(Measure.Acknowledgement, words["Svar på en röst", "A ballot's answer"]);
        Add(Measure.Question, words["Svar på en fråga", "A question's answer"]);
        Add(Measure.Phones, words["Resultatet på telefonerna", "The tally on the phones"]);
        Add(Measure.Projector, words["Resultatet på projektorn", "The tally on the projector"]);
        Add(Measure.Reconnect, words["Tillbaka efter avbrott", "Back after a lost connection"]);
        if (run.Cost is { } cost)
            figures.Add((words["Servern", "The server"], $"{words.Figure(cost.Megabytes)} MB", words[$"minne som mest, {words.Figure(cost.Cores)} av {run.Machine.Cores} kärnor", $"of memory at most, {words.Figure(cost.Cores)} of {run.Machine.Cores} cores"]));
        return Markup.Section("figures", words["I korthet", "In short"], Markup.Figures(figures));

        void Add(Measure measure, string name)
        {
            if (times[measure] is { Count: > 0 } took) figures.Add((name, words.Time(took.P95), words["95 av 100 inom det", "95 in 100 within that"]));
        }
    }

    private static string Charts(RunResult run, Words words)
    {
        // The last one is only a part of a second.
        Second[] course = [.. run.Course.SkipLast(run.Course.Count > 2 ? 1 : 0)];
        List<string> charts =
        [
            new LineChart("chart-acts", words["Röster, stöd och frågor", "Ballots, supports and questions"], words["per sekund", "a second"], words,
                Series(words["som folk ville skicka", "people meant to send"], one => one.Intended),
                Series(words["som bekräftades", "acknowledged"], one => one.Acknowledged)).Html,
            new LineChart("chart-answers", words["Tid till svar", "Time to the answer"], "ms", words,
                Series(words["hälften inom", "half within"], one => one.Acknowledgement.Count > 0 ? one.Acknowledgement.P50 : null),
                Series(words["95 av 100 inom", "95 in 100 within"], one => one.Acknowledgement.Count > 0 ? one.Acknowledgement.P95 : null)).Html,
            new LineChart("chart-tallies", words["Tid till resultatet, efter svaret", "Time to the tally, after the answer"], "ms", words,
                Series(words["på projektorn, 95 av 100", "on the projector, 95 in 100"], one => one.Projector.Count > 0 ? one.Projector.P95 : null),
                Series(words["på telefonerna, 95 av 100", "on the phones, 95 in 100"], one => one.Phones.Count > 0 ? one.Phones.P95 : null)).Html,
            new LineChart("chart-phones", words["Uppkopplade telefoner", "Connected phones"], "", words,
                Series(words["uppkopplade", "connected"], one => one.Connected),
                Series(words["väntar på svar", "waiting for an answer"], one => one.Waiting)).Html,
        ];
        if (run.Cost is not null)
            charts.Add(new LineChart("chart-server", words["Processorkärnor i arbete", "Processor cores at work"], "", words,
                new Line(words["servern", "the server"], Cores(course, one => one.Server)),
                new Line(words["simulatorn", "the simulator"], Cores(course, one => one.Own))).Html);
        return Markup.Section("course", words["Sekund för sekund", "Second by second"], charts);

        Line Series(string name, Func<Second, double?> value) => new(name, [.. course.Select(value)]);
    }

    private static double?[] Cores(Second[] course, Func<Second, Used?> used) =>
    [
        .. course.Select((one, i) => i > 0 && used(one) is { } now && used(course[i - 1]) is { } before
            ? Math.Max(0, now.CpuSeconds - before.CpuSeconds)
            : (double?)null),
    ];
}
