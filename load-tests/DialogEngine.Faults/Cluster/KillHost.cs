using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Cluster;

/// <summary>One of three hosts is killed, at random; the others take over what it served.</summary>
internal class KillHost : ClusterFault
{
    private const int Kills = 5;

    public override string Name => "kill-host";

    public override string Purpose => "kill -9 of one of three hosts, at random; it is started again after some seconds";

    public override Goal Goal => new("the longest wait for an answer, at the 99th percentile of the phones that the kill touched", TimeSpan.FromSeconds(10));

    protected override async Task Inject(Scene scene, HostCluster cluster, CancellationToken stop)
    {
        var losses = new HostLosses(cluster, scene.Meetings);
        for (var kill = 0; kill < (scene.Settings.Injections ?? Kills); kill++)
        {
            await scene.Pause(2, 5, stop);
            var host = Choose(scene, kill);
            await losses.Prepare();
            var at = await Lose(scene, cluster, host);
            // Sometimes the others have noticed by themselves before it is back, sometimes not.
            await scene.Pause(2, 15, stop);
            await Return(scene, cluster, host, stop);
            await scene.Pause(8, 10, stop);
            await losses.Note(host, at);
        }

        losses.Report(scene);
    }

    protected virtual EngineProcess Choose(Scene scene, int kill) => scene.AnyHost();

    /// <returns>When it was lost.</returns>
    protected virtual Task<double> Lose(Scene scene, HostCluster cluster, EngineProcess host) => scene.Kill(host);

    protected virtual Task Return(Scene scene, HostCluster cluster, EngineProcess host, CancellationToken stop) => scene.Start(host, stop);
}
