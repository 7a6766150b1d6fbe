using System.Diagnostics;
using DialogEngine.LoadTests.Arrivals;
using DialogEngine.LoadTests.Phones;
using DialogEngine.LoadTests.Scenarios;

namespace DialogEngine.LoadTests.Running.Clusters;

public sealed class ClusterKindTests
{
    [Fact]
    public async Task Cluster_CarriesAnAudience_AndSaysWhatHostsAndDatabaseUse()
    {
        var stop = TestContext.Current.CancellationToken;
        var scenario = Some.Scenario(json => json["warmUpSeconds"] = 0) with
        {
            Phones = 40,
            Joins = [new Phase.Inject(1, 2)],
            Votes = new Track(3, [new Phase.Hold(40, 3)]),
            LastVersionWithinSeconds = 30,
        };
        List<Process> processes;
        await using (var cluster = await new ClusterKind(2, null).Start(stop))
        {
            processes = [.. cluster.Pids.Append(cluster.StorePid!.Value).Select(Process.GetProcessById)];
            var route = await Route.To(cluster.Url, scenario.Addresses, stop);

            var run = await new LoadRun(route, () => cluster.Venue(route), cluster.Pids, Some.Machine, storePid: cluster.StorePid).Run(scenario, new RunProgress(), stop);

            Assert.Equal(2, cluster.Pids.Distinct().Count());
            Assert.Empty(run.Faults);
            Assert.InRange(run.Counts.Acknowledged, 100, 140);
            Assert.InRange(run.Stretch!.CpuSeconds!.Value, 0.01, 12);
            Assert.InRange(run.Stretch.StoreCpuSeconds!.Value, 0.01, 12);
        }

        Assert.All(processes, process => Assert.True(process.HasExited));
        processes.ForEach(process => process.Dispose());
    }
}
