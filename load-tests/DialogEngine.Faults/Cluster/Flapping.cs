using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Cluster;

/// <summary>The link of one host goes and comes, too often for anybody to get used to either.</summary>
internal sealed class Flapping : Partition
{
    private const int Flaps = 8;
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(2);

    public override string Name => "flapping";

    public override string Purpose => "one of three hosts is cut from the other hosts and the database for 2 s, whole for 2 s, and so on";

    protected override async Task Cut(Scene scene, HostCluster cluster, EngineProcess host)
    {
        var place = cluster.PlaceOf(host);
        foreach (var other in cluster.Network.Places.Where(other => other != place)) await cluster.Network.Cut(place, other);
    }

    protected override async Task Last(Scene scene, HostCluster cluster, EngineProcess host, CancellationToken stop)
    {
        for (var flap = 1; flap < Flaps; flap++)
        {
            await Task.Delay(Beat, stop);
            await scene.Heal(cluster);
            await Task.Delay(Beat, stop);
            scene.Nemesis.Begin("cut", host.Name, Name);
            await Cut(scene, cluster, host);
            scene.Nemesis.End("cut", host.Name, Name);
        }

        await Task.Delay(Beat, stop);
    }
}
