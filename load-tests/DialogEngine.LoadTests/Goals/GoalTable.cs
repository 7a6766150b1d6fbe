using System.Globalization;
using DialogEngine.LoadTests.Comparing.Reports;
using DialogEngine.LoadTests.Running;

namespace DialogEngine.LoadTests.Goals;

/// <summary>The goals as a section of a page such as those in <c>load-tests/results</c>.</summary>
internal static class GoalTable
{
    public static string Of(IReadOnlyList<GoalOutcome> outcomes, Machine machine, DateTimeOffset at, string command)
    {
        string[] head =
        [
            "### The engine by itself", "",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{at:yyyy-MM-dd HH:mm} UTC; {machine.Processor}, {machine.Cores} cores, {machine.MemoryGigabytes:0} GB; {machine.System}, {machine.Runtime}; commit {machine.Commit ?? "unknown"}; the simulator on the same machine"),
            "", "```", $"DialogEngine.LoadTests {command}", "```", "",
            "| what | figure | median | least–most | goal | reached | ballots acknowledged | faults |",
            "| --- | --- | ---: | ---: | ---: | --- | ---: | ---: |",
        ];
        return string.Join('\n', head.Concat(outcomes.SelectMany(Rows))) + '\n';
    }

    private static IEnumerable<string> Rows(GoalOutcome outcome) => outcome.Line.Figures.Select((figure, place) =>
    {
        var came = outcome.Came(figure);
        string[] cells =
        [
            place == 0 ? $"`{outcome.Line.Key}`: {outcome.Line.Name}" : "",
            figure.Name,
            came is { } known ? Figure.Text(known.Median) : "–",
            came is { } range ? Figure.Range(range) : "–",
            figure.AtMost is { } most ? string.Create(CultureInfo.InvariantCulture, $"≤ {most:#,0.##}") : "–",
            figure.AtMost is null ? "–" : figure.IsReached(came) ? "yes" : "no",
            place == 0 ? outcome.Acknowledged.ToString("N0", CultureInfo.InvariantCulture) : "",
            place == 0 ? outcome.Faults.ToString("N0", CultureInfo.InvariantCulture) : "",
        ];
        return $"| {string.Join(" | ", cells)} |";
    });
}
