using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Cluster;

/// <summary>A fault of three hosts on one PostgreSQL server.</summary>
internal abstract class ClusterFault : IFault
{
    public abstract string Name { get; }

    public abstract string Purpose { get; }

    public virtual Goal? Goal => null;

    /// <summary>Several, so that what a fault does to one of them can be held against the others.</summary>
    public int Meetings => 3;

    /// <summary>As many people as in other runs, in several meetings.</summary>
    public RunSettings Adapt(RunSettings settings) => settings with { Phones = Math.Max(2, settings.Phones / Meetings), Rate = Math.Max(1, settings.Rate / Meetings) };

    public virtual async Task<IGround> Prepare(RunFolder folder, RunSettings settings) => await HostCluster.Make(folder, settings);

    public Task Inject(Scene scene, CancellationToken stop) => Inject(scene, (HostCluster)scene.Ground, stop);

    protected abstract Task Inject(Scene scene, HostCluster cluster, CancellationToken stop);
}
