using DialogEngine.LoadTests.Comparing.Reports;
using DialogEngine.LoadTests.Running;
using DialogEngine.LoadTests.Running.Engines;
using DialogEngine.LoadTests.Running.Peers;
using DialogEngine.LoadTests.Reports;
using DialogEngine.LoadTests.Scenarios;
using Spectre.Console;

namespace DialogEngine.LoadTests.Comparing;

/// <summary>Compares from the command line; the exit code says whether the engine kept its goals.</summary>
internal static class CompareCommand
{
    public static Task<int> Run(CompareRequest request, CancellationToken stop) => LoadTestCommand.InWords(async () =>
    {
        var compared = await Compare(request, Show, stop);
        CompareConsole.Print(AnsiConsole.Console, compared);
        CompareFolder.Write(request.Report, compared);
        return compared.IsKept ? LoadTestCommand.Kept : LoadTestCommand.Broken;
    }, stop);

    /// <summary>Compares as it is asked.</summary>
    /// <exception cref="CannotRunException">Something that is needed is not there.</exception>
    public static async Task<Compared> Compare(CompareRequest request, Func<string, RunProgress, Task<RunResult>, Task<RunResult>> show, CancellationToken stop)
    {
        var scenario = request.Of(Library.Find(request.Scenario));
        IServerKind[] kinds =
        [
            new EngineKind(request.Engine, request.AllEngineSettings),
            .. PeerKinds.All.Where(peer => request.Against.Contains(peer.Key)),
        ];
        var machine = Machine.This(await Repository.Commit());
        var at = DateTimeOffset.UtcNow;
        var trials = await new Comparison(kinds, scenario, request.Rounds, machine, show).Run(stop);
        return new Compared(
            scenario, machine, at, [.. kinds.Select(kind => new ComparedServer(kind.Key, kind.Name))], trials, request.ToString(), request.AllEngineSettings);
    }

    private static async Task<RunResult> Show(string title, RunProgress progress, Task<RunResult> run)
    {
        AnsiConsole.MarkupLineInterpolated($"[bold]{title}[/]");
        var result = await new ProgressDisplay(AnsiConsole.Console, progress).While(run);
        CompareConsole.PrintTrial(AnsiConsole.Console, result);
        return result;
    }
}
