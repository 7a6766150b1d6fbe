using System.Globalization;
using DialogEngine.LoadTests.Measuring;
using DialogEngine.LoadTests.Running;
using Spectre.Console;

namespace DialogEngine.LoadTests.Comparing.Reports;

/// <summary>What a comparison came to, for a terminal.</summary>
internal static class CompareConsole
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    /// <summary>One line as soon as a trial is over.</summary>
    public static void PrintTrial(IAnsiConsole console, RunResult run)
    {
        var stretch = run.Stretch;
        console.MarkupLineInterpolated(
            Plain,
            $"  {stretch?.Acknowledged ?? 0:N0} ballots and {stretch?.Tallies ?? 0:N0} tallies in {stretch?.Seconds ?? 0:0.0} s for {stretch?.CpuSeconds ?? 0:0.00} s of CPU; p99 {run.Times[Measure.Acknowledgement].P99:0.0} ms; {run.Counts.Unanswered:N0} not answered, {run.Faults.Sum(fault => fault.Count):N0} faults");
    }

    public static void Print(IAnsiConsole console, Compared compared)
    {
        var tables = new CompareTables(compared, "\n");
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{tables.Title}[/]");
        console.MarkupLineInterpolated($"{tables.Place}");
        console.Write(Shown(tables.ServerHead, tables.ServerRows));
        console.Write(Shown(CompareTables.WeightHead, tables.WeightRows));
        foreach (var remark in tables.Remarks) console.MarkupLineInterpolated($"{remark}");
        console.MarkupLine(compared.IsKept ? "[green]Every goal is reached.[/]" : "[red]Not every goal is reached.[/]");
    }

    private static Table Shown(string[] head, IEnumerable<string[]> rows)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var (place, name) in head.Index()) table.AddColumn(place == 0 ? new TableColumn(Markup.Escape(name)) : new TableColumn(Markup.Escape(name)).RightAligned());
        foreach (var row in rows) table.AddRow([.. row.Select(Markup.Escape)]);
        return table;
    }
}
