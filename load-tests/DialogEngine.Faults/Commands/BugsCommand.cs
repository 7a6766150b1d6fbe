using System.CommandLine;
using DialogEngine.Faults.Judging;
using DialogEngine.Faults.Results;

namespace DialogEngine.Faults.Commands;

/// <summary><c>bugs</c>: the checker is checked. Each bug that the engine can be told to have must be found.</summary>
internal static class BugsCommand
{
    private const int MostRuns = 20;

    // Short runs: a bug that is missed in one is looked for in the next.
    private const int Injections = 3;

    public static Command Make()
    {
        var only = new Option<string[]>("--only") { Description = "the bugs to look for, of all that are known", AllowMultipleArgumentsPerToken = true };
        var results = new Option<FileInfo?>("--results") { Description = "a file of results to add to, one line for each run" };
        var options = new RunOptions(phones: 60, rate: 100);
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
                var settings = options.Settings(given);
                bool IsFound(RunResult result) => result.IsJudged && bug.Invariants.Any(result.FoundBy.ContainsKey);
                var runs = await runner.Carry(FaultList.Named(bug.Fault), settings with { Bug = bug.Name, Injections = settings.Injections ?? Injections }, MostRuns, IsFound, stop);
                var found = IsFound(runs[^1]);
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
        string.Join(", ", result.FoundBy.Keys.OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal));
}
