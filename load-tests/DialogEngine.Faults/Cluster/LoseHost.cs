using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Cluster;

/// <summary>The machine of one of three hosts loses its power: nothing says to anybody that its connections have ended.</summary>
internal sealed class LoseHost : KillHost
{
    public override string Name => "lose-host";

    public override string Purpose => "power cut of the machine of one of three hosts: silence instead of closed connections";

    protected override async Task<double> Lose(Scene scene, HostCluster cluster, EngineProcess host)
    {
        var at = scene.Nemesis.Begin("cut", host.Name, "from everybody");
        var place = cluster.PlaceOf(host);
        foreach (var other in cluster.Network.Places.Where(other => other != place).Append(Place.Outside)) await cluster.Network.Cut(place, other);
        scene.Nemesis.End("cut", host.Name);
        await scene.Kill(host);
        return at;
    }

    protected override async Task Return(Scene scene, HostCluster cluster, EngineProcess host, CancellationToken stop)
    {
        await scene.Heal(cluster);
        await base.Return(scene, cluster, host, stop);
    }
}
