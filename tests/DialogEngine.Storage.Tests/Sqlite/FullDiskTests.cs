using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;

namespace DialogEngine.Storage.Sqlite;

public sealed class FullDiskTests : IDisposable
{
    private readonly SqliteProvider _provider = new();
    private readonly PollId _poll = Some.Poll();

    private SqliteStore Store => _provider.Store;

    public void Dispose() => _provider.Dispose();

    [Fact]
    public async Task ADatabaseWithoutRoom_AcknowledgesNothing_AndWorksWhenThereIsRoom()
    {
        var hall = await Hall.Open(_provider, _poll);
        await hall.Cast(0, Incoming(0));
        var ballots = Enumerable.Range(0, 800).Select(_ => Incoming(0)).ToArray();
        await Limit(pages: 1);

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => hall.Cast(0, ballots));
        await Assert.ThrowsAsync<StoreUnavailableException>(() => Store.Journal.Append(hall.Id, 1, [Large()], []));

        Assert.Contains("full", failure.Message, StringComparison.Ordinal);
        Assert.Equal(1, (await hall.Count(_poll)).Version);
        Assert.Single(await Store.Journal.Read(hall.Id));

        await Limit(pages: 1_000_000);
        Assert.All(await hall.Cast(0, ballots), outcome => Assert.Equal((BallotVerdict.Recorded, true), (outcome.Verdict, outcome.Written)));
        Assert.True(await Store.Journal.Append(hall.Id, 1, [Large()], []));
        Assert.Equal(801, (await hall.Count(_poll)).Version);

        static NewEntry Large() => new(Some.Time, "large", new string('x', 200_000));
    }

    private IncomingBallot Incoming(int box) => new(_poll, Some.Voter(box), Attendance.Remote, Some.Ballot(), Choice.Of(0));

    // A limit below what the file has means: not one page more.
    private Task<bool> Limit(int pages) => Store.Writer.Write(session => session.Any($"PRAGMA max_page_count = {pages}"));
}
