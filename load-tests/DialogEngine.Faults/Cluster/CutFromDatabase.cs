using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Cluster;

/// <summary>One host does not reach the database; the other hosts and the phones reach it.</summary>
internal sealed class CutFromDatabase : Partition
{
    public override string Name => "cut-from-database";

    public override string Purpose => "one of three hosts is cut from the database alone; the others serve on";

    protected override Task Cut(Scene scene, HostCluster cluster, EngineProcess host) =>
        cluster.Network.Cut(cluster.PlaceOf(host), cluster.DatabasePlace);
}
