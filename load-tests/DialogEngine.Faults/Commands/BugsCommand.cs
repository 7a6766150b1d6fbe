using System.CommandLine;
using DialogEngine.Faults.Judging;
using DialogEngine.Faults.Results;

namespace DialogEngine.Faults.Commands;

/// <summary><c>bugs</c>: the checker is checked. Each bug that the engine can be told to have must be found.</summary>
internal static class BugsCommand
{
    private const int MostRuns = 20;

    public static Command Make()
    {
        var only = new Option<string[]>("--only") { Description = "the bugs to look for, of all that are known", AllowMultipleArgumentsPerToken = true };
        var results = new Option<FileInfo?>("--results") { Description = "a file of results to add to, one line for each run" };
        var options = new RunOptions();
        var command = new Command("bugs", "Starts engines with a known bug each, and says after how many runs, and by which invariant, it was found; ends with 1 when one was not.") { only, results };
        options.AddTo(command);
        command.SetAction(async (given, stop) =>
        {
            var runner = new Runner(options.Output(given), keep: false, given.GetValue(results));
            var chosen = given.GetValue(only) ?? [];
            var table = new List<string>();
            var missed = 0;
            foreach (var bug in (await KnownBug.All(Repository.FaultyEngine)).Where(bug => chosen.Length == 0 || chosen.Contains(bug.Name)))
            {
                var runs = await runner.Carry(FaultList.Named(bug.Fault), options.Settings(given) with { Bug = bug.Name }, MostRuns, result => result is { IsJudged: true, FoundByChecker: > 0 }, stop);
                var found = runs[^1] is { IsJudged: true, FoundByChecker: > 0 };
                if (!found) missed++;
                table.Add($"| `{bug.Name}` | {bug.What} | `{bug.Fault}` | {(found ? $"run {runs.Count}" : $"NOT in {runs.Count} runs")} | {(found ? By(runs[^1]) : "–")} |");
            }

            Console.WriteLine("\n| bug | what the engine does wrong | fault | found in | by |\n| --- | --- | --- | --- | --- |");
            foreach (var row in table) Console.WriteLine(row);
            return missed == 0 ? 0 : 1;
        });
        return command;
    }

    private static string By(RunResult result) =>
        string.Join(", ", result.Found.Take(result.FoundByChecker).Select(found => found.Split(':')[0]).Distinct().OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal));
}
