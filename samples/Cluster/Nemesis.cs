using System.Diagnostics;
using DialogEngine.ClusterSample.Processes;

namespace DialogEngine.ClusterSample;

/// <summary>Takes one host after the other down and starts it again, so that it can be seen what the others make of it.</summary>
internal static class Nemesis
{
    /// <summary>Goes from host to host until it is stopped.</summary>
    /// <param name="hosts">The hosts.</param>
    /// <param name="every">How long all of them run between two of its deeds.</param>
    /// <param name="kills">Whether it kills; otherwise it asks the host to stop.</param>
    /// <param name="stop">Ends it; what it has begun it finishes.</param>
    public static async Task Run(IReadOnlyList<EngineHost> hosts, TimeSpan every, bool kills, CancellationToken stop)
    {
        for (var i = 0; await Rest(every, stop); i++)
        {
            var host = hosts[i % hosts.Count];
            var since = Stopwatch.GetTimestamp();
            if (kills) await host.Kill();
            else await host.Stop();
            Say(kills ? $"host {host.Number} killed" : $"host {host.Number} stopped after {Stopwatch.GetElapsedTime(since).TotalSeconds:0.0} s");
            since = Stopwatch.GetTimestamp();
            await host.Start();
            Say($"host {host.Number} is running again after {Stopwatch.GetElapsedTime(since).TotalSeconds:0.0} s, process {host.Id}");
        }
    }

    private static void Say(string what) => Console.WriteLine($"{DateTime.Now:HH:mm:ss}  {what}");

    private static async Task<bool> Rest(TimeSpan time, CancellationToken stop)
    {
        await Task.Delay(time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !stop.IsCancellationRequested;
    }
}
