using System.CommandLine;
using System.Globalization;
using DialogEngine.Faults.Results;

namespace DialogEngine.Faults.Commands;

/// <summary><c>suite</c>: every fault, as many times as a plan says.</summary>
internal static class SuiteCommand
{
    public static Command Make()
    {
        var plan = new Option<FileInfo?>("--plan") { Description = "a file with `fault runs` on each line; faults that it does not name are not run" };
        var runs = new Option<int>("--runs") { Description = "how many runs of each fault, where no plan is given", DefaultValueFactory = _ => 1 };
        var only = new Option<string[]>("--only") { Description = "the faults to run, where no plan is given", AllowMultipleArgumentsPerToken = true };
        var keep = new Option<bool>("--keep") { Description = "keep the folders of all runs" };
        var results = new Option<FileInfo>("--results") { Description = "the file that gets one line for each run", DefaultValueFactory = _ => new FileInfo("results.jsonl") };
        var options = new RunOptions();
        var command = new Command("suite", "Runs every fault, and ends with 1 when something was found.") { plan, runs, only, keep, results };
        options.AddTo(command);
        command.SetAction(async (given, stop) =>
        {
            var runner = new Runner(options.Output(given), given.GetValue(keep), given.GetRequiredValue(results));
            var all = new List<RunResult>();
            foreach (var (fault, times) in Plan(given.GetValue(plan), given.GetValue(runs), given.GetValue(only) ?? []))
                all.AddRange(await runner.Carry(FaultList.Named(fault), options.Settings(given), times, null, stop));
            Console.WriteLine("\n" + ReportTable.Of(all));
            return all.All(result => result.IsAsItShouldBe) ? 0 : 1;
        });
        return command;
    }

    private static IEnumerable<(string Fault, int Runs)> Plan(FileInfo? plan, int runs, string[] only) => plan is null
        ? FaultList.All.Select(fault => fault.Name).Where(name => only.Length == 0 ? name != "memory" : only.Contains(name)).Select(name => (name, runs))
        : File.ReadLines(plan.FullName)
            .Select(line => line.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(words => words.Length == 2)
            .Select(words => (words[0], int.Parse(words[1], CultureInfo.InvariantCulture)));
}
