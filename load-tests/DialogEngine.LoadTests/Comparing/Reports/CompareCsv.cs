using System.Globalization;

namespace DialogEngine.LoadTests.Comparing.Reports;

/// <summary>A comparison for a spreadsheet: one line for each server in each round, in the order they were run in.</summary>
internal static class CompareCsv
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    public static string Of(Compared compared)
    {
        List<string> lines = [string.Join(',', (string[])["server", "round", "joined", "acknowledged", "unanswered", "faults", .. Figure.All.Select(figure => figure.Key)])];
        foreach (var trial in compared.Trials)
        {
            var run = trial.Run;
            IEnumerable<string> cells =
            [
                trial.Server, trial.Round.ToString(Plain), run.Joined.ToString(Plain), run.Counts.Acknowledged.ToString(Plain),
                run.Counts.Unanswered.ToString(Plain), run.Faults.Sum(fault => fault.Count).ToString(Plain),
                .. Figure.All.Select(figure => figure.Of(trial)?.ToString("0.####", Plain) ?? ""),
            ];
            lines.Add(string.Join(',', cells));
        }

        return string.Join('\n', lines) + '\n';
    }
}
