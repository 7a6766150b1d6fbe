namespace DialogEngine.Faults.Cluster;

/// <summary>One host after the other is stopped in order and started again, as an upgrade does; nobody should notice.</summary>
internal sealed class RollingRestart : ClusterFault
{
    public override string Name => "rolling-restart";

    public override string Purpose => "SIGTERM to one host after the other, each started again; nobody sees an error";

    public override Goal Goal => new("the longest time that any phone waited for an answer", TimeSpan.FromSeconds(3));

    protected override async Task Inject(Scene scene, HostCluster cluster, CancellationToken stop)
    {
        var begun = Histories.Monotonic.Now;
        var disorderly = 0;
        for (var round = 0; round < (scene.Settings.Injections ?? 1); round++)
        {
            foreach (var host in scene.Hosts)
            {
                await scene.Pause(2, 4, stop);
                scene.Nemesis.Begin("terminate", host.Name);
                if (await host.Stop() != 0) disorderly++;
                scene.Nemesis.End("terminate", host.Name);
                await scene.Start(host, stop);
            }
        }

        await scene.Pause(4, 6, stop);
        var waits = scene.Meetings.SelectMany(VoteWait.Of).Where(wait => wait.To >= begun).ToArray();
        scene.Measured(TimeSpan.FromMilliseconds(waits.Max(wait => wait.Milliseconds)));
        scene.Fact("hosts-that-ended-with-an-error", disorderly);
        scene.Fact("votes-refused", waits.Count(wait => wait is { IsAcknowledged: false, Verdict: not (null or VoteWait.Closed) }));
        scene.Fact("votes-sent-again", waits.Count(wait => wait.Sendings > 1));
    }
}
