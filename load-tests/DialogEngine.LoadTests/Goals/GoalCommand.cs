using DialogEngine.LoadTests.Comparing;
using DialogEngine.LoadTests.Phones;
using DialogEngine.LoadTests.Reports;
using DialogEngine.LoadTests.Running;
using DialogEngine.LoadTests.Running.Engines;
using DialogEngine.LoadTests.Scenarios;
using Spectre.Console;

namespace DialogEngine.LoadTests.Goals;

/// <summary>Measures the goals from the command line; the exit code says whether they are reached.</summary>
internal static class GoalCommand
{
    public static Task<int> Run(GoalRequest request, CancellationToken stop) => LoadTestCommand.InWords(async () =>
    {
        var machine = Machine.This(await Repository.Commit());
        var at = DateTimeOffset.UtcNow;
        List<GoalOutcome> outcomes = [];
        // Whatever has to be built or installed is told before the first quarter of an hour is spent.
        foreach (var run in request.Lines.SelectMany(line => line.Runs).DistinctBy(run => run.Hosts)) await run.Kind(request.Engine, []).Prepare(stop);
        foreach (var line in request.Lines) outcomes.Add(await Measure(line, request, machine, stop));
        var page = GoalTable.Of(outcomes, machine, at, request.ToString());
        Console.WriteLine(page);
        Write(request.Report, page);
        return outcomes.All(outcome => outcome.IsKept) ? LoadTestCommand.Kept : LoadTestCommand.Broken;
    }, stop);

    private static async Task<GoalOutcome> Measure(GoalLine line, GoalRequest request, Machine machine, CancellationToken stop)
    {
        List<IReadOnlyList<Trial>> rounds = [];
        for (var round = 1; round <= request.Rounds; round++)
        {
            List<Trial> trials = [];
            foreach (var run in line.Runs)
            {
                var kind = run.Kind(request.Engine, line.EngineSettings);
                AnsiConsole.MarkupLineInterpolated($"[bold]{line.Name}, {kind.Name}, round {round} of {request.Rounds}[/]");
                trials.Add(new Trial(kind.Key, round, await Try(kind, run.Scenario, machine, stop)));
            }

            rounds.Add(trials);
        }

        return new GoalOutcome(line, rounds);
    }

    private static async Task<RunResult> Try(IServerKind kind, Scenario scenario, Machine machine, CancellationToken stop)
    {
        await using var server = await kind.Start(stop);
        var route = await Route.To(server.Url, scenario.Addresses, stop);
        var progress = new RunProgress();
        var run = new LoadRun(
            route, () => server.Venue(route), server.Pids, machine, warmUp: scenario.WarmUp() with { Saturates = scenario.VotesPerSecond > 0 }, storePid: server.StorePid);
        var result = await new ProgressDisplay(AnsiConsole.Console, progress).While(run.Run(scenario, progress, stop));
        ConsoleReport.PrintTry(AnsiConsole.Console, result, Judgement.Of(result));
        return result;
    }

    private static void Write(DirectoryInfo folder, string page)
    {
        try
        {
            folder.Create();
            File.WriteAllText(Path.Combine(folder.FullName, "goals.md"), page);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"The page cannot be written to {folder}: {e.Message}", e);
        }

        Console.WriteLine($"Report: {Path.Combine(folder.FullName, "goals.md")}");
    }
}
