using DialogEngine.TownHall.Checks;
using Spectre.Console;

namespace DialogEngine.TownHall.Narration;

/// <summary>Prints the engine's tallies beside the phones' own.</summary>
internal static class CheckReport
{
    private const int LongestTitle = 56;

    /// <returns>Whether everything agrees.</returns>
    public static bool Print(IAnsiConsole console, Narrator narrator, IReadOnlyCollection<Finding> findings)
    {
        narrator.Begin(narrator.In("Stämmer det?", "Does it agree?"));
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn("");
        table.AddColumn(new TableColumn(narrator.In("motorn", "the engine")).RightAligned());
        table.AddColumn(new TableColumn(narrator.In("telefonerna", "the phones")).RightAligned());
        table.AddColumn("");
        foreach (var finding in findings)
        {
            var others = finding.Others > 0 ? narrator.In($" (+{finding.Others} från andra)", $" (+{finding.Others} from others)") : "";
            table.AddRow(
                Markup.Escape(Short(finding.Title)),
                string.Join(" · ", finding.Engine),
                string.Join(" · ", finding.Own) + others,
                finding.Faults.Count == 0 ? "[green]✓[/]" : "[red]✗[/]");
        }

        console.Write(table);
        foreach (var finding in findings)
        {
            foreach (var fault in finding.Faults) console.MarkupLineInterpolated($"[red]{finding.Title}: {fault}.[/]");
        }

        var right = findings.All(f => f.Faults.Count == 0);
        if (right) narrator.Say("Varje siffra stämmer med det telefonerna skickade.", "Every number agrees with what the phones sent.");
        else narrator.Say("Alla siffror stämmer inte.", "Not every number agrees.");
        return right;
    }

    private static string Short(string title) => title.Length <= LongestTitle ? title : $"{title[..(LongestTitle - 1)]}…";
}
