using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;
using DialogEngine.Storage.Writing;

namespace DialogEngine.Storage.Sqlite;

public sealed class GroupCommitTests : IDisposable
{
    private static readonly Choice Yes = Choice.Of(0);

    private readonly SqliteProvider _provider = new();
    private readonly PollId _poll = Some.Poll();

    private SqliteStore Store => _provider.Store;

    public void Dispose() => _provider.Dispose();

    [Fact]
    public async Task WhatWaitsTogether_SharesOneTransaction()
    {
        var hall = await Hall.Open(_provider, _poll);
        using var measured = new Measured(Store.Meter);
        Task[] waiting;
        using (await Gate.Close(Store))
        {
            waiting =
            [
                .. Enumerable.Range(0, VoterKey.Boxes).Select(box => hall.Cast(box, Incoming(box), Incoming(box))),
                hall.Happen(new PollChange.Accept(false)),
                Store.Moderators.Enter(Some.Moderator(), Some.Hash()),
                Store.Readiness.Probe(),
            ];
            measured.Observe();
        }

        await Task.WhenAll(waiting);

        // The gate alone; everything that waited.
        Assert.Equal([1, 20], measured.Rows);
        Assert.Equal([11], measured.Of("dialogengine.storage.queue.length"));
        Assert.Equal(16, (await hall.Count(_poll)).Total.Ballots);
    }

    [Fact]
    public async Task EachWriteTellsHowLongItWaited_AndEachTransactionHowLongItTook()
    {
        using var measured = new Measured(Store.Meter);

        await Store.Readiness.Probe();

        Assert.InRange(Assert.Single(measured.Of("dialogengine.storage.commit.wait")), double.Epsilon, 60);
        Assert.InRange(Assert.Single(measured.Of("dialogengine.storage.commit.duration")), double.Epsilon, 60);
    }

    [Fact]
    public async Task MoreThanATransactionHolds_TakesSeveral()
    {
        var hall = await Hall.Open(_provider, _poll);
        using var measured = new Measured(Store.Meter);
        Task[] waiting;
        using (await Gate.Close(Store))
            waiting = [.. Enumerable.Range(0, 5).Select(box => hall.Cast(box, [.. Enumerable.Range(0, 400).Select(_ => Incoming(box))]))];
        await Task.WhenAll(waiting);

        Assert.Equal([1, 1_200, 800], measured.Rows);
        Assert.Equal(2_000, (await hall.Count(_poll)).Total.Ballots);
    }

    [Fact]
    public async Task AStaleEpochAndAVersionConflict_FailAlone()
    {
        var hall = await Hall.Open(_provider, _poll);
        using var measured = new Measured(Store.Meter);
        Task<IReadOnlyList<BallotOutcome>> good, stale;
        Task<long> opened;
        Task<bool> first, second;
        using (await Gate.Close(Store))
        {
            good = hall.Cast(1, Incoming(1));
            opened = Store.Ballots.OpenBox(hall.Box(2));
            stale = hall.Cast(2, Incoming(2));
            first = Store.Journal.Append(hall.Id, 1, [Some.Entry()], []);
            second = Store.Journal.Append(hall.Id, 1, [Some.Entry()], []);
        }

        Assert.Equal(BallotVerdict.Recorded, Assert.Single(await good).Verdict);
        await Assert.ThrowsAsync<StaleEpochException>(() => stale);
        Assert.Equal((2, true, false), (await opened, await first, await second));
        Assert.Equal([1, 5], measured.Rows);
    }

    [Fact]
    public async Task OneBallotIdInTwoBoxesOfOneTransaction_IsRecordedOnce()
    {
        var hall = await Hall.Open(_provider, _poll);
        var id = Some.Ballot();
        Task<BallotOutcome> first, second;
        using (await Gate.Close(Store))
        {
            first = hall.Cast(_poll, Some.Voter(1), id, Yes);
            second = hall.Cast(_poll, Some.Voter(2), id, Yes);
        }

        Assert.Equal((BallotVerdict.Recorded, BallotVerdict.BallotIdTaken), ((await first).Verdict, (await second).Verdict));
    }

    [Fact]
    public async Task TheWriteAfterTheMostThatMayWait_IsRefusedAtOnce()
    {
        var gate = await Gate.Close(Store);
        var waiting = Enumerable.Range(0, WriteItem.MaxWaiting).Select(_ => Store.Readiness.Probe()).ToArray();

        var refused = Store.Readiness.Probe();

        Assert.True(refused.IsFaulted);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => refused);
        gate.Dispose();
        await Task.WhenAll(waiting);
        await Store.Readiness.Probe();
    }

    [Fact]
    public async Task AWriteThatIsCancelledWhileItWaits_IsNotCarriedOut()
    {
        var moderator = Some.Moderator();
        using var cancel = new CancellationTokenSource();
        Task cancelled;
        using (await Gate.Close(Store))
        {
            cancelled = Store.Moderators.Enter(moderator, Some.Hash(), cancel.Token);
            await cancel.CancelAsync();
        }

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        await Store.Readiness.Probe();
        Assert.Null(await Store.Moderators.Read(moderator.Id));
    }

    [Fact]
    public async Task Dispose_CommitsWhatWasAccepted_AndLeavesOneWholeFile()
    {
        var hall = await Hall.Open(_provider, _poll);
        var gate = await Gate.Close(Store);
        var waiting = Enumerable.Range(0, VoterKey.Boxes).Select(box => hall.Cast(box, Incoming(box))).ToArray();

        var closing = Task.Run(Store.Dispose);
        gate.Dispose();
        await closing;

        Assert.All(await Task.WhenAll(waiting), outcomes => Assert.Equal(BallotVerdict.Recorded, Assert.Single(outcomes).Verdict));
        Assert.Equal([StoreFile.Name, StoreLock.Name], Directory.GetFiles(_provider.Folder).Select(Path.GetFileName).Order());
        _provider.Reopen();
        Assert.Equal(VoterKey.Boxes, (await hall.Count(_poll)).Total.Ballots);
    }

    [Fact]
    public async Task AStoreThatIsClosed_SaysSo()
    {
        var closed = Store;
        _provider.Reopen();

        await Assert.ThrowsAsync<StoreUnavailableException>(() => closed.Readiness.Probe());
        await Assert.ThrowsAsync<StoreUnavailableException>(() => closed.Dialogues.Find("482917"));
    }

    private IncomingBallot Incoming(int box) => new(_poll, Some.Voter(box), Attendance.Remote, Some.Ballot(), Yes);
}
