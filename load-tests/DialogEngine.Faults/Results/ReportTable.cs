using System.Globalization;
using System.Text;

namespace DialogEngine.Faults.Results;

/// <summary>The results of many runs as two tables in Markdown: what was promised and whether it was kept, and what else was seen. One row for each fault.</summary>
internal static class ReportTable
{
    private const string Promised = """
        | fault | runs | injections | ballots acknowledged | what was checked | violations | until votes are acknowledged, ms: p50 / p99 / longest | goal | reached |
        | --- | ---: | ---: | ---: | --- | ---: | --- | --- | --- |

        """;

    private const string Seen = """

        | fault | load average at start, at end: p50 (highest) | probes acknowledged | phones up to date | what else was seen |
        | --- | --- | --- | --- | --- |

        """;

    public static string Of(IEnumerable<RunResult> results)
    {
        IReadOnlyList<RunResult>[] faults =
        [
            .. results.GroupBy(result => (result.Fault, result.Bug)).OrderBy(runs => runs.Key.Fault, StringComparer.Ordinal).ThenBy(runs => runs.Key.Bug, StringComparer.Ordinal)
                .Select(runs => (IReadOnlyList<RunResult>)[.. runs]),
        ];
        var table = new StringBuilder(Promised);
        foreach (var runs in faults) table.AppendLine(PromisedRow(runs));
        table.Append(Seen);
        foreach (var runs in faults) table.AppendLine(SeenRow(runs));
        return table.ToString();
    }

    private static string PromisedRow(IReadOnlyList<RunResult> runs)
    {
        var first = runs[0];
        double[] measured = [.. runs.SelectMany(run => run.RecoveriesMs)];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {Name(first)} | {runs.Count} | {runs.Sum(run => run.Injections):N0} | {runs.Sum(run => run.Acknowledged):N0} | {Checked(runs)} | {Violations(runs)} | {Measured(measured)} | {Goal(first)} | {Reached(first, measured)} |");
    }

    private static string SeenRow(IReadOnlyList<RunResult> runs)
    {
        var facts = new FactSums(runs);
        return $"| {Name(runs[0])} | {Load(runs, run => run.LoadAtStart)}, {Load(runs, run => run.LoadAtEnd)} | {facts.OfPhones("probes-acknowledged")} | {facts.OfPhones("phones-up-to-date")} | {facts.Others()} |";
    }

    private static string Name(RunResult run) => $"`{run.Fault}`{(run.Bug is null ? "" : $" with `{run.Bug}`")}";

    private static string Checked(IReadOnlyList<RunResult> runs)
    {
        var sums = runs.SelectMany(run => run.Checked).GroupBy(one => one.Key, one => one.Value).Select(one => (Name: one.Key, Sum: one.Sum())).ToList();
        if (sums.Count == 0) return "–";
        string[] idle = [.. sums.Where(one => one.Sum == 0).Select(one => one.Name).OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal)];
        return string.Create(CultureInfo.InvariantCulture, $"{sums.Sum(one => one.Sum):N0} things by all{(idle.Length > 0 ? $" but {string.Join(", ", idle)}" : "")}");
    }

    private static string Violations(IReadOnlyList<RunResult> runs)
    {
        var unjudged = runs.Count(run => !run.IsJudged);
        var judged = runs.Where(run => run.IsJudged).ToList();
        var by = judged.SelectMany(run => run.FoundBy).GroupBy(one => one.Key, one => one.Value).OrderBy(one => one.Key.Length).ThenBy(one => one.Key, StringComparer.Ordinal)
            .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Key} {one.Sum():N0}")).ToList();
        var meant = runs[0].ExpectsLoss || runs[0].Bug is not null ? $" (meant: found in {runs.Count(run => run is { IsJudged: true, FoundByChecker: > 0 })} of {runs.Count} runs)" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{judged.Sum(run => run.Violations):N0}{(by.Count > 0 ? $": {string.Join(", ", by)}" : "")}{meant}{(unjudged > 0 ? $"; {unjudged} runs not judged" : "")}");
    }

    private static string Measured(double[] measured) => measured.Length == 0
        ? "–"
        : string.Create(CultureInfo.InvariantCulture, $"{Percentiles.Of(measured, 50):N0} / {Percentiles.Of(measured, 99):N0} / {measured.Max():N0}");

    private static string Goal(RunResult run) => run.GoalMs is { } goal ? string.Create(CultureInfo.InvariantCulture, $"{run.Goal}: ≤ {goal:N0} ms") : "–";

    private static string Reached(RunResult run, double[] measured) => run.GoalMs is not { } goal || measured.Length == 0
        ? "–"
        : measured.All(ms => ms <= goal) ? "yes" : string.Create(CultureInfo.InvariantCulture, $"{measured.Count(ms => ms <= goal):N0} of {measured.Length:N0}");

    private static string Load(IReadOnlyList<RunResult> runs, Func<RunResult, double?> of)
    {
        double[] known = [.. runs.Select(of).OfType<double>()];
        return known.Length == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{Percentiles.Of(known, 50):0.0} ({known.Max():0.0})");
    }
}
