using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Cluster;

/// <summary>
/// Starts a host again whenever it ends, as systemd or an orchestrator does: a host that the others have given up ends
/// itself, and one that cannot reach the database does not start.
/// </summary>
internal sealed class Supervisor(Scene scene, EngineProcess host) : IAsyncDisposable
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _stop = new();
    private Task _watching = Task.CompletedTask;

    /// <summary>How often it has ended.</summary>
    public int Ends { get; private set; }

    public static Supervisor Of(Scene scene, EngineProcess host)
    {
        var supervisor = new Supervisor(scene, host);
        supervisor._watching = supervisor.Watch();
        return supervisor;
    }

    /// <summary>Looks after it no longer. A start that is under way is waited for.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _watching.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task Watch()
    {
        while (true)
        {
            await host.Ended(_stop.Token);
            Ends++;
            scene.Nemesis.End("ended", host.Name, $"with {host.ExitCode}");
            await Task.Delay(BetweenTries, _stop.Token);
            scene.Nemesis.Begin("start", host.Name);
            host.Launch(out var running);
            if (await running) scene.Nemesis.End("start", host.Name);
        }
    }
}
