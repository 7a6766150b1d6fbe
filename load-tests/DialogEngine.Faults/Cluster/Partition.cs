using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Cluster;

/// <summary>A part of the network does not let anything through for a while.</summary>
internal abstract class Partition : ClusterFault
{
    private const int Times = 2;
    private static readonly TimeSpan HealLimit = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Unbroken = TimeSpan.FromSeconds(10);

    public override Goal Goal => new("from the end of the cut until the host could commit ballots for good", TimeSpan.FromSeconds(30));

    /// <summary>How long it lasts, in seconds.</summary>
    protected virtual (double Least, double Most) Lasts => (10, 25);

    /// <summary>Whether the host can commit nothing meanwhile.</summary>
    protected virtual bool IsSilent => false;

    protected sealed override async Task Inject(Scene scene, HostCluster cluster, CancellationToken stop)
    {
        var (acknowledged, ends) = (0, 0);
        for (var time = 0; time < (scene.Settings.Injections ?? Times); time++)
        {
            await scene.Pause(3, 5, stop);
            var host = scene.AnyHost();
            await using var supervisor = Supervisor.Of(scene, host);
            scene.Nemesis.Begin("cut", host.Name, Name);
            await Cut(scene, cluster, host);
            var cut = scene.Nemesis.End("cut", host.Name, Name);
            await Last(scene, cluster, host, stop);
            var healing = Histories.Monotonic.Now;
            var healed = await scene.Heal(cluster);
            scene.Measured(TimeSpan.FromMilliseconds(await ReadyForGood(host, stop) - healed));
            ends += supervisor.Ends;
            acknowledged += scene.Meetings.SelectMany(VoteWait.Of)
                .Count(wait => wait.IsAcknowledged && wait.LastHost == host.Url.Authority && wait.LastFrom >= cut && wait.To <= healing);
        }

        scene.Fact("times-that-the-host-ended-itself", ends);
        if (!IsSilent) return;
        scene.Fact("votes-acknowledged-by-the-cut-host", acknowledged);
        if (acknowledged > 0) scene.Violation($"{acknowledged} votes were acknowledged by a host that could reach no database.");
    }

    protected abstract Task Cut(Scene scene, HostCluster cluster, EngineProcess host);

    protected virtual Task Last(Scene scene, HostCluster cluster, EngineProcess host, CancellationToken stop) =>
        scene.Pause(Lasts.Least, Lasts.Most, stop);

    /// <summary>
    /// When the host began to be ready without a break. It may seem so at first and then learn that the others have given
    /// it up: it ends, and is started again.
    /// </summary>
    private static async Task<double> ReadyForGood(EngineProcess host, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(HealLimit);
        double? since = null;
        while (since is not { } from || Histories.Monotonic.Now - from < Unbroken.TotalMilliseconds)
        {
            if (await host.Readiness(limit.Token) == 200) since ??= Histories.Monotonic.Now;
            else since = null;
            await Task.Delay(TimeSpan.FromMilliseconds(50), limit.Token);
        }

        return since.Value;
    }
}
