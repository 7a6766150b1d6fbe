using System.Globalization;
using DialogEngine.LoadTests.Measuring;
using DialogEngine.LoadTests.Running;
using Spectre.Console;

namespace DialogEngine.LoadTests.Reports;

/// <summary>What a run came to, for a terminal.</summary>
internal static class ConsoleReport
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    public static void Print(IAnsiConsole console, RunResult run, Judgement judgement)
    {
        var machine = run.Machine;
        console.MarkupLineInterpolated(Plain, $"[bold]{run.Scenario.Name}[/]: {run.Scenario.Phones:N0} phones, seed {run.Scenario.Seed}; {machine.Processor}, {machine.Cores} cores, {machine.Runtime}, commit {machine.Commit ?? "unknown"}");
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn("milliseconds");
        foreach (var column in (string[])["count", "mean", "p50", "p95", "p99", "max"]) table.AddColumn(new TableColumn(column).RightAligned());
        foreach (var (measure, times) in run.Times.Where(one => one.Value.Count > 0))
            table.AddRow(Name(measure), Number(times.Count), Ms(times.Mean), Ms(times.P50), Ms(times.P95), Ms(times.P99), Ms(times.Max));
        console.Write(table);

        var counts = run.Counts;
        console.MarkupLineInterpolated(Plain, $"{counts.Intended:N0} meant, {counts.Acknowledged:N0} acknowledged, {counts.Unanswered:N0} unanswered; outcome unknown for a time {counts.Unknowns:N0}, sent again {counts.Retries:N0}, told to wait {counts.ToldToWait:N0}, joins tried again {counts.JoinRetries:N0}, reconnects {counts.Reconnects:N0}");
        if (run.Reconciliation is { } sum)
            console.MarkupLineInterpolated(Plain, $"ballots: {sum.Acknowledged:N0} acknowledged, {sum.Replaced:N0} of them replaced; {sum.Published:N0} published ({string.Join(" / ", sum.Counts)}); {sum.Unknown:N0} unknown, {sum.UnknownCounted:N0} of them counted; {sum.Unsent:N0} never sent");
        if (run.Cost is { } cost)
            console.MarkupLineInterpolated(Plain, $"server: {cost.Cores:0.00} cores, {cost.Megabytes:0} MB at most{Each(cost.ActCpuUs, " CPU µs an act")}{Each(cost.JoinCpuUs, " CPU µs a join")}{Each(cost.KilobytesPerPhone, " kB a phone")}; simulator: {cost.OwnCores:0.00} cores");
        PrintVerdict(console, run, judgement);
    }

    public static void PrintTry(IAnsiConsole console, RunResult run, Judgement judgement) => console.MarkupLineInterpolated(
        Plain, $"{run.Scenario.Phones,7:N0} phones: {(judgement.Kept ? "kept" : string.Join("; ", Verdict.Reasons(run, judgement, Words.English)))}");

    public static void Print(IAnsiConsole console, Capacity capacity) => console.MarkupLineInterpolated($"[bold]{Verdict.Of(capacity, Words.English)}[/]");

    private static void PrintVerdict(IAnsiConsole console, RunResult run, Judgement judgement)
    {
        foreach (var fault in run.Faults)
            console.MarkupLineInterpolated(Plain, $"[red]{Words.English.Of(fault.Fault)}: {fault.Count:N0}[/] ({string.Join("; ", fault.Examples)})");
        foreach (var (threshold, came, kept) in judgement.Thresholds)
            console.MarkupLineInterpolated(Plain, $"{(kept ? "kept  " : "broken")} {threshold.Name}: {(came is { } value ? Ms(value) : "nothing to measure")}, at most {threshold.AtMost:0.###}");
        if (judgement.Kept) console.MarkupLineInterpolated($"[green]{Verdict.Of(run, judgement, Words.English)}[/]");
        else console.MarkupLineInterpolated($"[red]{Verdict.Of(run, judgement, Words.English)}[/]");
    }

    private static string Name(Measure measure) => Words.English.Of(measure);

    private static string Each(double? value, string unit) => value is { } each ? string.Create(Plain, $", {each:0}{unit}") : "";

    private static string Number(long count) => count.ToString("N0", Plain);

    private static string Ms(double ms) => ms.ToString(ms < 10 ? "0.00" : ms < 100 ? "0.0" : "0", Plain);
}
