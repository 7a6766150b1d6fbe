namespace DialogEngine.Faults.Cluster;

/// <summary>All hosts are killed at once, and started again.</summary>
internal sealed class KillAll : ClusterFault
{
    private const int Times = 2;

    public override string Name => "kill-all";

    public override string Purpose => "kill -9 of all three hosts at once; all are started again after some seconds";

    public override Goal Goal => new("from the start of the hosts to the first vote in each dialogue that is sent and acknowledged after it", TimeSpan.FromSeconds(60));

    protected override async Task Inject(Scene scene, HostCluster cluster, CancellationToken stop)
    {
        for (var time = 0; time < (scene.Settings.Injections ?? Times); time++)
        {
            await scene.Pause(3, 6, stop);
            await Task.WhenAll(scene.Hosts.Select(scene.Kill));
            await scene.Pause(1, 5, stop);
            var started = Histories.Monotonic.Now;
            var first = scene.MeasureFirstVotes(started, stop);
            await Task.WhenAll(scene.Hosts.Select(host => scene.Start(host, stop)));
            await first;
            await scene.Pause(3, 6, stop);
        }
    }
}
