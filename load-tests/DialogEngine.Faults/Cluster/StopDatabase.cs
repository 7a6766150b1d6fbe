namespace DialogEngine.Faults.Cluster;

/// <summary>PostgreSQL crashes, is away for some seconds, and comes back.</summary>
internal sealed class StopDatabase : ClusterFault
{
    private const int Times = 3;
    private const string Target = "database";

    public override string Name => "stop-database";

    public override string Purpose => "pg_ctl stop -m immediate; the server is started again after some seconds";

    public override Goal Goal => new("from the moment that PostgreSQL takes connections to the first vote in each dialogue that is sent and acknowledged after it", TimeSpan.FromSeconds(5));

    protected override async Task Inject(Scene scene, HostCluster cluster, CancellationToken stop)
    {
        for (var time = 0; time < (scene.Settings.Injections ?? Times); time++)
        {
            await scene.Pause(3, 6, stop);
            scene.Nemesis.Begin("stop-database", Target);
            await cluster.Database.Crash();
            scene.Nemesis.End("stop-database", Target);
            await scene.Pause(3, 12, stop);
            scene.Nemesis.Begin("start-database", Target);
            await cluster.Database.Start();
            await scene.MeasureFirstVotes(scene.Nemesis.End("start-database", Target), stop);
        }

        await Task.WhenAll(scene.Hosts.Select(host => host.Ready(TimeSpan.FromMinutes(1), stop)));
    }
}
