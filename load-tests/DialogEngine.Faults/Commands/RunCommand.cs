using System.CommandLine;
using DialogEngine.Faults.Results;

namespace DialogEngine.Faults.Commands;

/// <summary><c>run FAULT</c>: one fault, as many times as asked for.</summary>
internal static class RunCommand
{
    public static Command Make()
    {
        var fault = new Argument<string>("fault") { Description = "which fault; `list` names them" };
        var runs = new Option<int>("--runs") { Description = "how many runs, each with its own seed", DefaultValueFactory = _ => 1 };
        var bug = new Option<string?>("--bug") { Description = "a bug that the engine is to have, as DialogEngine.Faults.Host names it" };
        var keep = new Option<bool>("--keep") { Description = "keep the folders of all runs, not of those alone that show something" };
        var results = new Option<FileInfo?>("--results") { Description = "a file of results to add to, one line for each run" };
        var options = new RunOptions();
        var command = new Command("run", "Runs one fault, judges each run, and ends with 1 when something was found.") { fault, runs, bug, keep, results };
        options.AddTo(command);
        command.SetAction(async (given, stop) =>
        {
            var runner = new Runner(options.Output(given), given.GetValue(keep), given.GetValue(results));
            var all = await runner.Carry(FaultList.Named(given.GetRequiredValue(fault)), options.Settings(given) with { Bug = given.GetValue(bug) }, given.GetValue(runs), null, stop);
            if (all.Count > 1) Console.WriteLine("\n" + ReportTable.Of(all));
            return all.All(result => result.IsAsItShouldBe) ? 0 : 1;
        });
        return command;
    }
}
