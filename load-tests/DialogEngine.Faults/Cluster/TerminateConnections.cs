namespace DialogEngine.Faults.Cluster;

/// <summary>PostgreSQL ends connections in the midst of what they do, as an administrator or a failing proxy would.</summary>
internal sealed class TerminateConnections : ClusterFault
{
    private const int Times = 20;

    public override string Name => "terminate-connections";

    public override string Purpose => "pg_terminate_backend of some or all connections of the hosts, at random, again and again";

    public override Goal Goal => new("from the end of the connections to the first vote in each dialogue that is sent and acknowledged after it", TimeSpan.FromSeconds(5));

    protected override async Task Inject(Scene scene, HostCluster cluster, CancellationToken stop)
    {
        long ended = 0;
        for (var time = 0; time < (scene.Settings.Injections ?? Times); time++)
        {
            await scene.Pause(0.2, 3, stop);
            scene.Nemesis.Begin("terminate-connections", "database");
            ended += await cluster.Database.Terminate(scene.Random.Next(3) == 0 ? 1 : scene.Random.NextDouble());
            await scene.MeasureFirstVotes(scene.Nemesis.End("terminate-connections", "database"), stop);
        }

        scene.Fact("connections-ended", ended);
        await Task.WhenAll(scene.Hosts.Select(host => host.Ready(TimeSpan.FromMinutes(1), stop)));
    }
}
