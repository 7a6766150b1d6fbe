using DialogEngine.Running;

namespace DialogEngine.EndToEnd;

/// <summary>The cluster that a newcomer starts with one command serves a deliberation through its proxy, and leaves nothing behind.</summary>
public sealed class ClusterTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dialogengine-deliberation-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Cluster_WhoseHostsAreRestartedAmidTheVotes_CountsEveryVote_AndStopsWhenItIsTold()
    {
        Deliberation.Write(_folder.FullName);
        await using var cluster = await RunningCluster.Start("--hosts", "2", "--key", Engine.ModeratorKey, "--engine", Repository.Host, "--restart-every", "5s");

        var (exitCode, output) = await SampleRun.Of(
            "DialogEngine.Samples.ReplayDeliberation",
            _ => Task.CompletedTask,
            _folder.FullName, "--url", cluster.Url.ToString(), "--key", Engine.ModeratorKey, "--speed", "60");

        Assert.True(exitCode == 0, $"{output}\n{cluster.Said}");
        Assert.Contains("The engine's tally is right for 16 of 16 comments.", output, StringComparison.Ordinal);
        Assert.Contains("is running again", cluster.Said, StringComparison.Ordinal);
        Assert.Equal(0, await cluster.Stop());
        Assert.Empty(cluster.LeftBehind);
    }

    [Theory]
    [InlineData("--hosts", "0")]
    [InlineData("--hosts", "10")]
    [InlineData("--url", "https://localhost:5080")]
    [InlineData("--kill-every", "soon")]
    public async Task Cluster_AskedForWhatItCannotDo_EndsWithTwo(params string[] arguments)
    {
        var (exitCode, _) = await SampleRun.Of("DialogEngine.Samples.Cluster", _ => Task.CompletedTask, arguments);

        Assert.Equal(2, exitCode);
    }
}
