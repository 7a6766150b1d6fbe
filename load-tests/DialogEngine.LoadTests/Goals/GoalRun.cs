using DialogEngine.LoadTests.Running;
using DialogEngine.LoadTests.Running.Clusters;
using DialogEngine.LoadTests.Running.Engines;
using DialogEngine.LoadTests.Scenarios;

namespace DialogEngine.LoadTests.Goals;

/// <summary>One run of a line.</summary>
/// <param name="Scenario">What is run.</param>
/// <param name="Hosts">How many hosts on PostgreSQL carry it; 0 for one process on SQLite.</param>
internal sealed record GoalRun(Scenario Scenario, int Hosts = 0)
{
    /// <summary>What it is run against.</summary>
    /// <param name="engine">DialogEngine.Host.dll; the repository's own when left out.</param>
    /// <param name="settings">What a process on SQLite is started with besides.</param>
    public IServerKind Kind(FileInfo? engine, IReadOnlyList<string> settings) => Hosts == 0 ? new EngineKind(engine, settings) : new ClusterKind(Hosts, engine);
}
