using System.Diagnostics;
using DialogEngine.LoadTests.Phones;
using DialogEngine.LoadTests.Reports;
using DialogEngine.LoadTests.Running;
using DialogEngine.LoadTests.Running.Engines;
using DialogEngine.LoadTests.Scenarios;
using Spectre.Console;

namespace DialogEngine.LoadTests;

/// <summary>Runs from the command line; the exit code says how it went.</summary>
internal static class LoadTestCommand
{
    public const int Kept = 0;
    public const int Broken = 1;
    public const int CouldNotRun = 2;

    public static Task<int> Run(LoadTestRequest request, CancellationToken stop) => InWords(async () =>
    {
        var scenario = request.Of(Library.Find(request.Scenario));
        await using var engine = request.Url is null ? await Start(request, stop) : null;
        var url = engine?.Url ?? request.Url!;
        var key = engine?.Key ?? request.Key ?? throw new CannotRunException("A moderator's key is needed: give --key, or set the environment variable DIALOGENGINE_KEY.");
        var route = await Route.To(url, scenario.Addresses, stop);
        var run = new LoadRun(route, () => new EngineVenue(route, key), engine?.Pids ?? (request.ServerPid is { } pid ? [pid] : []), Machine.This(await Repository.Commit()));
        return request.FindCapacity ? await Search(request, scenario, run, stop) : await Once(request, scenario, run, stop);
    }, stop);

    /// <summary>Does what was asked for; says in words what kept it from being done.</summary>
    public static async Task<int> InWords(Func<Task<int>> work, CancellationToken stop)
    {
        if (Console.IsOutputRedirected) AnsiConsole.Console.Profile.Width = 120;
        try
        {
            return await work();
        }
        catch (CannotRunException e)
        {
            Console.Error.WriteLine(e.Message);
            return CouldNotRun;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            Console.Error.WriteLine("Stopped before the end; nothing is judged.");
            return CouldNotRun;
        }
    }

    private static Task<EngineProcess> Start(LoadTestRequest request, CancellationToken stop) =>
        new EngineKind(request.Engine, request.EngineSettings).Start(stop);

    private static async Task<int> Once(LoadTestRequest request, Scenario scenario, LoadRun run, CancellationToken stop)
    {
        var progress = new RunProgress();
        var result = await new ProgressDisplay(AnsiConsole.Console, progress).While(run.Run(scenario, progress, stop));
        var judgement = Judgement.Of(result);
        ConsoleReport.Print(AnsiConsole.Console, result, judgement);
        ReportFolder.Write(request.Report, request.Language, result, judgement, null);
        return judgement.Kept ? Kept : Broken;
    }

    private static async Task<int> Search(LoadTestRequest request, Scenario scenario, LoadRun run, CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        (RunResult Run, Judgement Judgement)? largestKept = null;
        (RunResult Run, Judgement Judgement)? last = null;
        var search = new CapacitySearch(Try, () => watch.Elapsed, request.Within);
        var capacity = await search.Search(scenario.Phones, request.Most);
        ConsoleReport.Print(AnsiConsole.Console, capacity);
        if ((largestKept ?? last) is { } shown) ReportFolder.Write(request.Report, request.Language, shown.Run, shown.Judgement, capacity);
        return capacity.Phones > 0 ? Kept : Broken;

        async Task<bool> Try(int phones)
        {
            var progress = new RunProgress();
            var result = await new ProgressDisplay(AnsiConsole.Console, progress).While(run.Run(scenario.For(phones), progress, stop));
            var judgement = Judgement.Of(result);
            ConsoleReport.PrintTry(AnsiConsole.Console, result, judgement);
            last = (result, judgement);
            if (judgement.Kept && phones >= (largestKept?.Run.Scenario.Phones ?? 0)) largestKept = last;
            return judgement.Kept;
        }
    }
}
