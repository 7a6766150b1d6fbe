using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Cluster;

/// <summary>What is done to hosts, and written into the timeline as it is done.</summary>
internal static class Deeds
{
    private const int MostTries = 5;
    private static readonly TimeSpan ReadyLimit = TimeSpan.FromMinutes(2);

    /// <returns>When it was killed.</returns>
    public static async Task<double> Kill(this Scene scene, EngineProcess host)
    {
        var at = scene.Nemesis.Begin("kill", host.Name);
        await host.Kill();
        scene.Nemesis.End("kill", host.Name);
        return at;
    }

    /// <summary>Starts a host, and returns when it could commit a ballot. One that ends instead is started again, as systemd or an orchestrator does, and that is told.</summary>
    public static async Task Start(this Scene scene, EngineProcess host, CancellationToken stop)
    {
        for (var tries = 1; ; tries++)
        {
            scene.Nemesis.Begin("start", host.Name);
            try
            {
                await host.Start(stop);
                await host.Ready(ReadyLimit, stop);
                scene.Nemesis.End("start", host.Name);
                return;
            }
            catch (EngineEndedException e) when (!host.Runs && tries < MostTries)
            {
                scene.Nemesis.End("ended", host.Name, $"with {host.ExitCode}");
                scene.Fact($"{host.Name}-did-not-start", e.Message[^Math.Min(e.Message.Length, 300)..]);
            }
        }
    }

    /// <summary>Makes the network whole again.</summary>
    /// <returns>When it was.</returns>
    public static async Task<double> Heal(this Scene scene, HostCluster cluster)
    {
        scene.Nemesis.Begin("heal");
        await cluster.Network.Heal();
        return scene.Nemesis.End("heal");
    }

    /// <summary>Waits until a ballot that is sent after a moment is acknowledged in each of the meetings, and notes how long after it the last of them came.</summary>
    public static async Task MeasureFirstVotes(this Scene scene, double since, CancellationToken stop)
    {
        var first = await Task.WhenAll(scene.Meetings.Select(meeting => meeting.Votes.FirstAfter(since, stop)));
        scene.Measured(TimeSpan.FromMilliseconds(first.Max() - since));
    }

    /// <summary>Lets people vote for a number of seconds between two limits.</summary>
    public static Task Pause(this Scene scene, double atLeast, double atMost, CancellationToken stop) =>
        scene.Pause(TimeSpan.FromSeconds(atLeast), TimeSpan.FromSeconds(atMost), stop);

    public static EngineProcess AnyHost(this Scene scene) => scene.Hosts[scene.Random.Next(scene.Hosts.Count)];
}
