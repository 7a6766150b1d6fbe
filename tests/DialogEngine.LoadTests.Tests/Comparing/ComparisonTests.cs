using DialogEngine.LoadTests.Running.Peers;

namespace DialogEngine.LoadTests.Comparing;

/// <summary>The engine and two of its peers, as processes. How fast they are on this machine is no matter here.</summary>
public class ComparisonTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task TwentyPhones_ComeOutRight_WithEveryone(bool saturates)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("dialogengine-compare-").FullName, "some.json");
        var json = Some.ScenarioJson();
        json["warmUpSeconds"] = 0;
        json["joins"]![0]!["seconds"] = 1;
        json["votes"]!["at"] = 2;
        await File.WriteAllTextAsync(file, json.ToJsonString(), TestContext.Current.CancellationToken);
        var request = new CompareRequest(
            file, [PeerKinds.Echo, PeerKinds.Memory], 20, saturates ? null : 40, saturates, 3, 1, null, null, [], new DirectoryInfo("."));

        var compared = await CompareCommand.Compare(request, (_, _, run) => run, TestContext.Current.CancellationToken);

        Assert.Equal(["ours", PeerKinds.Echo, PeerKinds.Memory], compared.Trials.Select(trial => trial.Server));
        Assert.All(compared.Trials, trial =>
        {
            var run = trial.Run;
            Assert.Empty(run.Faults.Select(fault => $"{trial.Server} {fault.Fault} {fault.Count}: {string.Join("; ", fault.Examples)}"));
            Assert.Equal((20, 0, run.Counts.Intended), (run.Joined, run.Counts.Unanswered, run.Counts.Acknowledged));
            Assert.True(run.Counts.Acknowledged >= 120, $"{trial.Server}: {run.Counts}");
            if (trial.Server is not PeerKinds.Echo) Assert.Equal(run.Counts.Acknowledged, run.Reconciliation!.Published + run.Reconciliation.Replaced);
        });
        Assert.Null(compared.Trials.Single(trial => trial.Server is PeerKinds.Echo).Run.Reconciliation);
        Assert.True(Directory.Exists("/proc") is false || compared.Weights.All(weight => weight.Came is { Median: > 0 }));
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }
}
