using DialogEngine.LoadTests.Running.Engines;

namespace DialogEngine.LoadTests.Running.Clusters;

/// <summary>DialogEngine as a cluster: PostgreSQL, several hosts and a proxy, as <c>samples/Cluster</c> starts them.</summary>
/// <param name="hosts">How many hosts.</param>
/// <param name="program">DialogEngine.Host.dll; the repository's own when left out.</param>
internal sealed class ClusterKind(int hosts, FileInfo? program) : IServerKind
{
    private const string Sample = "samples/Cluster/DialogEngine.Samples.Cluster.csproj";

    private string? _sample;
    private string? _engine;

    public string Key => $"cluster-{hosts}";

    public string Name => $"DialogEngine, {hosts} on PostgreSQL";

    public async Task Prepare(CancellationToken stop)
    {
        _engine = program?.FullName ?? await Repository.Engine(stop);
        _sample = await Repository.Built(Sample, "the cluster", stop);
    }

    public async Task<IServer> Start(CancellationToken stop)
    {
        if (_sample is null) await Prepare(stop);
        return await RunningCluster.Start(_sample!, _engine!, hosts, stop);
    }
}
