using System.Globalization;
using DialogEngine.Dialogues;
using DialogEngine.Polls;

namespace DialogEngine.Storage.Sqlite;

/// <summary>What was acknowledged survives a process that is killed in the middle of it.</summary>
public sealed class KillTests : IDisposable
{
    private const int LineLength = 12 + 1 + 5 + 1 + 32 + 1 + 32;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dialogengine-");

    private sealed record Acknowledged(DialogueId Dialogue, PollId Poll, VoterKey Voter, BallotId Ballot);

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task EveryAcknowledgedBallot_IsThereOnce_AfterTheEngineIsKilled_AgainAndAgain()
    {
        List<Acknowledged> acknowledged = [];
        foreach (var ballots in new[] { 1, 400, 1_500 })
        {
            acknowledged.AddRange(await CastAndKill(ballots));
            using var store = SqliteStore.Open(_folder.FullName, TimeProvider.System);
            foreach (var dialogue in acknowledged.GroupBy(ballot => (ballot.Dialogue, ballot.Poll)))
                await Check(store, dialogue.Key.Dialogue, dialogue.Key.Poll, [.. dialogue]);
        }
    }

    [Fact]
    public async Task TheFolderOfARunningEngine_IsRefused_AndFreeOnceItIsKilled()
    {
        using var other = OtherEngine.Start(_folder.FullName);
        Assert.NotNull(await other.StandardOutput.ReadLineAsync());

        var refused = Assert.Throws<StoreUnavailableException>(() => SqliteStore.Open(_folder.FullName, TimeProvider.System));

        Assert.Contains("in use by another engine", refused.Message, StringComparison.Ordinal);
        other.Kill();
        await other.WaitForExitAsync();
        SqliteStore.Open(_folder.FullName, TimeProvider.System).Dispose();
    }

    private async Task<List<Acknowledged>> CastAndKill(int ballots)
    {
        using var other = OtherEngine.Start(_folder.FullName);
        List<Acknowledged> acknowledged = [];
        while (await other.StandardOutput.ReadLineAsync() is { Length: LineLength } line)
        {
            acknowledged.Add(Read(line));
            if (acknowledged.Count == ballots) other.Kill();
        }

        await other.WaitForExitAsync();
        Assert.InRange(acknowledged.Count, ballots, int.MaxValue);
        return acknowledged;
    }

    private static async Task Check(SqliteStore store, DialogueId dialogue, PollId poll, Acknowledged[] acknowledged)
    {
        var standing = await store.Ballots.Find(dialogue, [.. acknowledged.Select(ballot => (poll, ballot.Voter))]);
        Assert.Equal(acknowledged.Select(ballot => ballot.Ballot), standing.Select(ballot => ballot!.Id));

        var counted = await store.Ballots.Ballots(dialogue, poll);
        var tally = await store.Ballots.Count(dialogue, poll);
        Assert.Subset(counted.Select(ballot => ballot.Id).ToHashSet(), acknowledged.Select(ballot => ballot.Ballot).ToHashSet());
        Assert.Equal((counted.Count, counted.Count), (tally!.Value.Total.Ballots, tally.Value.Version));
    }

    private static Acknowledged Read(string line)
    {
        var parts = line.Split(' ');
        return new(
            DialogueId.Parse(parts[0]),
            PollId.Parse(parts[1]),
            new VoterKey(UInt128.Parse(parts[2], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)),
            BallotId.Parse(parts[3]));
    }
}
