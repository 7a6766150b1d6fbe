using DialogEngine.LoadTests.Measuring;
using DialogEngine.LoadTests.Phones;
using DialogEngine.LoadTests.Scenarios;

namespace DialogEngine.LoadTests.Running;

/// <summary>Runs a scenario against a server: a small audience first, so that it is warm, and then the one that is measured.</summary>
/// <param name="route">Where the server is.</param>
/// <param name="venue">Makes a dialogue there.</param>
/// <param name="serverPids">Its processes, as far as they are on this machine.</param>
/// <param name="machine">What the reports say it was run on.</param>
/// <param name="patience">How long a server that does not answer is waited for; the usual when left out.</param>
/// <param name="warmUp">What the small audience does; what the scenario says when left out.</param>
/// <param name="storePid">The process that the server stores in, when it is one of its own on this machine.</param>
internal sealed class LoadRun(
    Route route, Func<IVenue> venue, IReadOnlyList<int> serverPids, Machine machine, Patience? patience = null, Scenario? warmUp = null, int? storePid = null)
{
    // The connections over which phones join, and what any program has open.
    private const int OtherFiles = 400;

    private readonly Patience _patience = patience ?? Patience.Usual;
    private bool _isWarm;

    public async Task<RunResult> Run(Scenario scenario, RunProgress progress, CancellationToken stop)
    {
        if (Machine.OpenFiles() is { } most && scenario.Phones + OtherFiles > most)
            throw new CannotRunException($"{scenario.Phones} phones need {scenario.Phones + OtherFiles} open connections, and this process may have {most} (ulimit -n). Run fewer phones, or raise that.");
        using var store = storePid is { } other ? Gauge.OfFamily(other) : null;
        using var server = serverPids.Count > 0 ? Gauge.Of(serverPids) : null;
        if (!_isWarm && scenario.WarmUpSeconds > 0)
        {
            progress.Step = Step.WarmingUp;
            await using var small = new Evening(warmUp ?? scenario.WarmUp(), venue(), route, null, null, progress, _patience);
            await small.Run(machine, stop);
        }

        _isWarm = true;
        progress.Step = Step.Running;
        await using var evening = new Evening(scenario, venue(), route, server, store, progress, _patience);
        return await evening.Run(machine, stop);
    }
}
