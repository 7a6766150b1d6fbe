using System.Globalization;
using System.Text;

namespace DialogEngine.Faults.Results;

/// <summary>The results of many runs as a table in Markdown: one row for each fault.</summary>
internal static class ReportTable
{
    private const string Head = """
        | fault | runs | injections | ballots acknowledged | what was checked | violations | until votes are acknowledged, ms: p50 / p99 / longest | goal | reached |
        | --- | ---: | ---: | ---: | --- | ---: | --- | --- | --- |

        """;

    public static string Of(IEnumerable<RunResult> results)
    {
        var table = new StringBuilder(Head);
        foreach (var runs in results.GroupBy(result => (result.Fault, result.Bug)).OrderBy(runs => runs.Key.Fault, StringComparer.Ordinal)) table.AppendLine(Row([.. runs]));
        return table.ToString();
    }

    private static string Row(IReadOnlyList<RunResult> runs)
    {
        var first = runs[0];
        double[] measured = [.. runs.SelectMany(run => run.RecoveriesMs)];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| `{first.Fault}`{(first.Bug is null ? "" : $" with `{first.Bug}`")} | {runs.Count} | {runs.Sum(run => run.Injections):N0} | {runs.Sum(run => run.Acknowledged):N0} | {Checked(runs)} | {Violations(runs)} | {Measured(measured)} | {Goal(first)} | {Reached(first, measured)} |");
    }

    private static string Checked(IReadOnlyList<RunResult> runs)
    {
        var sums = runs.SelectMany(run => run.Checked).GroupBy(one => one.Key, one => one.Value).OrderBy(one => one.Key.Length).ThenBy(one => one.Key, StringComparer.Ordinal);
        var text = string.Join(", ", sums.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Key} {one.Sum():N0}")));
        return text.Length > 0 ? text : "–";
    }

    private static string Violations(IReadOnlyList<RunResult> runs)
    {
        var unjudged = runs.Count(run => !run.IsJudged);
        var found = runs.Where(run => run.IsJudged).Sum(run => run.Violations);
        var meant = runs[0].ExpectsLoss || runs[0].Bug is not null ? $" (meant: found in {runs.Count(run => run is { IsJudged: true, FoundByChecker: > 0 })} of {runs.Count} runs)" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{found:N0}{meant}{(unjudged > 0 ? $"; {unjudged} runs not judged" : "")}");
    }

    private static string Measured(double[] measured) => measured.Length == 0
        ? "–"
        : string.Create(CultureInfo.InvariantCulture, $"{Percentiles.Of(measured, 50):N0} / {Percentiles.Of(measured, 99):N0} / {measured.Max():N0}");

    private static string Goal(RunResult run) => run.GoalMs is { } goal ? string.Create(CultureInfo.InvariantCulture, $"{run.Goal}: ≤ {goal:N0} ms") : "–";

    private static string Reached(RunResult run, double[] measured) => run.GoalMs is not { } goal || measured.Length == 0
        ? "–"
        : measured.All(ms => ms <= goal) ? "yes" : string.Create(CultureInfo.InvariantCulture, $"{measured.Count(ms => ms <= goal):N0} of {measured.Length:N0}");
}
