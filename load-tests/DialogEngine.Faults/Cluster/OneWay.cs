using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Cluster;

/// <summary>What one host sends to another does not arrive; what the other sends does.</summary>
internal sealed class OneWay : Partition
{
    public override string Name => "one-way";

    public override string Purpose => "packets from one host to another vanish, in that direction only";

    protected override Task Cut(Scene scene, HostCluster cluster, EngineProcess host)
    {
        var others = scene.Hosts.Where(other => other != host).ToArray();
        return cluster.Network.CutOneWay(cluster.PlaceOf(host), cluster.PlaceOf(others[scene.Random.Next(others.Length)]));
    }
}
