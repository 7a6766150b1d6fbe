namespace DialogEngine.Faults.Cluster;

/// <summary>Every fault of a cluster and of its database.</summary>
internal static class ClusterFaults
{
    public static IReadOnlyList<IFault> All { get; } =
    [
        new KillHost(),
        new KillOwner(),
        new KillAll(),
        new LoseHost(),
        new RollingRestart(),
        new StopDatabase(),
        new TerminateConnections(),
        new IsolateHost(),
        new CutFromDatabase(),
        new OneWay(),
        new Flapping(),
        new TwoActivations(),
        new ClockSkew(),
        new ReconnectStormCluster(),
    ];
}
