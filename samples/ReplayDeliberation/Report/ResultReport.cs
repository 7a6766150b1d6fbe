using System.Globalization;
using DialogEngine.Replay.Run;
using DialogEngine.Replay.Tallies;
using Spectre.Console;

namespace DialogEngine.Replay.Report;

/// <summary>Prints what a replay came to: every comment, then what is wrong, then the sum of it.</summary>
internal static class ResultReport
{
    public static void Print(IAnsiConsole console, ReplayResult result)
    {
        var table = new Table().Border(TableBorder.Simple).Title("agree / disagree / pass");
        table.AddColumn(new TableColumn("comment").RightAligned());
        table.AddColumn(new TableColumn("engine").RightAligned());
        table.AddColumn(new TableColumn("right").RightAligned());
        table.AddColumn(new TableColumn("published").RightAligned());
        table.AddColumn("");
        foreach (var comment in result.Comments) table.AddRow(Row(comment));
        console.Write(table);

        foreach (var fault in result.Faults) console.MarkupLineInterpolated($"[red]{fault}[/]");
        if (result.LeftOut.Count > 0)
            console.MarkupLineInterpolated(
                $"Not sent, because ten of their author's wait already: {string.Join(", ", result.LeftOut.Order())}. Their polls ran.");
        PrintSum(console, result);
    }

    private static string[] Row(CommentResult comment) =>
    [
        comment.CommentId.ToString(CultureInfo.InvariantCulture),
        comment.EngineIsRight ? $"{comment.Engine}" : $"[red]{comment.Engine} WRONG[/]",
        $"{comment.Right}",
        comment.Published is { } p ? $"{p.Agrees} / {p.Disagrees}{(comment.PublishedDiffers ? " *" : "  ")}" : "-",
        Markup.Escape(comment.Note),
    ];

    private static void PrintSum(IAnsiConsole console, ReplayResult result)
    {
        var right = result.Comments.Count(c => c.EngineIsRight);
        var differing = result.Comments.Count(c => c.PublishedDiffers);
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture,
            $"The engine's tally is right for {right:N0} of {result.Comments.Count:N0} comments.");
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture,
            $"{result.BallotsChecked:N0} acknowledged ballots were their voter's last; {(result.Faults.Count == 0 ? "each is published exactly once, with its choice" : $"{result.Faults.Count:N0} faults are listed above")}.");
        if (differing > 0)
            console.MarkupLineInterpolated(CultureInfo.InvariantCulture,
                $"* The published figure differs from one vote per voter for {differing:N0} comments; why stands beside each.");
        if (result.IsRight) console.MarkupLine("[green]All right.[/]");
        else console.MarkupLine("[red]Not right.[/]");
    }
}
