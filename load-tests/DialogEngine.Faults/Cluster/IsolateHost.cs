using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Cluster;

/// <summary>One host reaches neither the others nor the database; phones still reach it.</summary>
internal sealed class IsolateHost : Partition
{
    public override string Name => "isolate-host";

    public override string Purpose => "one of three hosts is cut from the other hosts and the database, not from its phones; it acknowledges nothing";

    protected override bool IsSilent => true;

    protected override async Task Cut(Scene scene, HostCluster cluster, EngineProcess host)
    {
        var place = cluster.PlaceOf(host);
        foreach (var other in cluster.Network.Places.Where(other => other != place)) await cluster.Network.Cut(place, other);
    }
}
