using DialogEngine.LoadTests.Measuring;
using DialogEngine.LoadTests.Running;

namespace DialogEngine.LoadTests.Reports;

/// <summary>The figures that one wants first.</summary>
internal static class KeyFigures
{
    public static string Of(RunResult run, Words words)
    {
        var counts = run.Counts;
        List<(string, string, string)> figures =
        [
            (words["Telefoner", "Phones"], words.Number(run.Joined), words[$"av {words.Number(run.Scenario.Phones)} kom in", $"of {words.Number(run.Scenario.Phones)} got in"]),
        ];
        if (counts.Intended > 0)
            figures.Add((
                run.Scenario is { Questions: null, Supports: null } ? words["Röster", "Ballots"] : words["Allt som skickades", "Everything sent"],
                words.Number(counts.Acknowledged), words[$"av {words.Number(counts.Intended)} bekräftade", $"of {words.Number(counts.Intended)} acknowledged"]));
        Add(Measure.Join, words["Gå med", "Joining"]);
        Add(Measure.Acknowledgement, words["Svar på en röst", "A ballot’s answer"]);
        Add(Measure.Question, words["Svar på en fråga", "A question’s answer"]);
        Add(Measure.Phones, words["Resultat på telefoner", "Tally on the phones"]);
        Add(Measure.Projector, words["Resultat på projektorn", "Tally on the projector"]);
        Add(Measure.Reconnect, words["Tillbaka efter avbrott", "Back after a break"]);
        if (run.Cost is { } cost)
        {
            figures.Add((words["Serverns minne", "The server’s memory"], $"{words.Figure(cost.Megabytes)}\u00a0MB", words["som mest", "at most"]));
            figures.Add((words["Serverns processor", "The server’s processor"], words.Figure(cost.Cores), words[$"av {run.Machine.Cores} kärnor, i snitt", $"of {run.Machine.Cores} cores, on average"]));
        }

        return Markup.Section("figures", words["I korthet", "In short"], Markup.Figures(figures));

        void Add(Measure measure, string name)
        {
            if (run.Times[measure] is { Count: > 0 } took) figures.Add((name, words.Time(took.P95), words["95 av 100 inom det", "95 in 100 within that"]));
        }
    }
}
