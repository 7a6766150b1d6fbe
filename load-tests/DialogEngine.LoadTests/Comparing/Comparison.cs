using DialogEngine.LoadTests.Phones;
using DialogEngine.LoadTests.Running;
using DialogEngine.LoadTests.Scenarios;

namespace DialogEngine.LoadTests.Comparing;

/// <summary>Has each of several servers go through the same scenario, one at a time, round after round.</summary>
/// <param name="kinds">The servers, the engine first.</param>
/// <param name="scenario">What they go through.</param>
/// <param name="rounds">How often.</param>
/// <param name="machine">What the reports say it was run on.</param>
/// <param name="show">Shows somebody how a trial goes while it does.</param>
internal sealed class Comparison(
    IReadOnlyList<IServerKind> kinds, Scenario scenario, int rounds, Machine machine, Func<string, RunProgress, Task<RunResult>, Task<RunResult>> show)
{
    private const double WarmUpSeconds = 9;
    private const int WarmUpPhones = 300;

    /// <summary>Every trial, in the order they were run in.</summary>
    /// <exception cref="CannotRunException">One of the servers is not there or does not start.</exception>
    public async Task<IReadOnlyList<Trial>> Run(CancellationToken stop)
    {
        // Whatever has to be installed is told before the first quarter of an hour is spent.
        foreach (var kind in kinds) await kind.Prepare(stop);
        List<Trial> trials = [];
        for (var round = 1; round <= rounds; round++)
            foreach (var kind in Order.Of(kinds, round)) trials.Add(new Trial(kind.Key, round, await Try(kind, round, stop)));
        return trials;
    }

    // A new process each time: nobody inherits what an earlier audience left behind.
    private async Task<RunResult> Try(IServerKind kind, int round, CancellationToken stop)
    {
        await using var server = await kind.Start(stop);
        var route = await Route.To(server.Url, scenario.Addresses, stop);
        var run = new LoadRun(route, () => server.Venue(route), server.Pids, machine, warmUp: WarmUp(), storePid: server.StorePid);
        var progress = new RunProgress();
        return await show($"round {round} of {rounds}, {kind.Name}", progress, run.Run(scenario, progress, stop));
    }

    // As many ballots as it takes: what is compiled while it is measured would count. Where memory is weighed, a crowd
    // before would leave room that the measured one then moves into.
    private Scenario WarmUp() => scenario.WarmUpSeconds == 0 || Weighing.Of(scenario) is Weighed.Phone
        ? scenario.WarmUp()
        : (scenario with { WarmUpSeconds = Math.Max(scenario.WarmUpSeconds, WarmUpSeconds) }).WarmUp().For(Math.Min(scenario.Phones, WarmUpPhones)) with { Saturates = true };
}
