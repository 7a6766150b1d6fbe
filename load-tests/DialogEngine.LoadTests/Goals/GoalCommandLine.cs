using System.CommandLine;
using System.CommandLine.Parsing;

namespace DialogEngine.LoadTests.Goals;

/// <summary>How the goals are asked for at the command line.</summary>
internal static class GoalCommandLine
{
    private static string Keys => string.Join(", ", GoalLine.All.Select(line => line.Key));

    public static Command Create()
    {
        var only = new Option<string[]>("--only")
        {
            Description = $"some of them, with commas between: {Keys}; those of clusters are run when they are named, and need PostgreSQL's programs",
            DefaultValueFactory = _ => [.. GoalRequest.Usual.Select(line => line.Key)],
            CustomParser = Known,
        };
        var rounds = new Option<int>("--rounds") { Description = "how often each is run, in a new process each time; the median counts", DefaultValueFactory = _ => 3 }.Within(1, 100);
        var engine = new Option<FileInfo?>("--engine") { Description = "the engine to start: DialogEngine.Host.dll [default: this repository's, built if need be]" };
        var report = new Option<DirectoryInfo>("--report") { Description = "the folder for goals.md", DefaultValueFactory = _ => new DirectoryInfo("load-report") };
        var command = new Command("goals", "Measures what the engine is to be capable of by itself, and says whether it is. Exit code: 0 every goal reached, 1 not, 2 could not run.")
        {
            only, rounds, engine, report,
        };
        command.SetAction((given, stop) => GoalCommand.Run(
            new GoalRequest([.. GoalLine.All.Where(line => given.GetRequiredValue(only).Contains(line.Key))], given.GetValue(rounds), given.GetValue(engine), given.GetRequiredValue(report)), stop));
        return command;
    }

    private static string[] Known(ArgumentResult given)
    {
        string[] asked = [.. given.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
        foreach (var stranger in asked.Where(one => GoalLine.All.All(line => line.Key != one))) given.AddError($"--only should be some of {Keys}, with commas between; found '{stranger}'.");
        return asked;
    }
}
