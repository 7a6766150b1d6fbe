using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;
using DialogEngine.Storage.Writing;
using Npgsql;

namespace DialogEngine.Storage.Postgres;

public sealed class BallotLaneTests(SharedServer server) : IDisposable
{
    private static readonly Choice Yes = Choice.Of(0);

    private readonly PostgresProvider _provider = server.NewStore();
    private readonly PollId _poll = Some.Poll();

    private PostgresStore Store => _provider.Store;

    public void Dispose() => _provider.Dispose();

    [Fact]
    public async Task BallotsThatWaitTogether_ShareOneTransaction()
    {
        var hall = await Hall.Open(_provider, _poll);
        using var measured = new Measured(Store.Meter);
        Task[] waiting;
        await using (await Gate.Close(_provider, hall))
        {
            waiting = [.. Enumerable.Range(0, VoterKey.Boxes).Select(box => hall.Cast(box, Incoming(box), Incoming(box)))];
            measured.Observe();
        }

        await Task.WhenAll(waiting);

        Assert.Equal([VoterKey.Boxes], measured.Of("dialogengine.storage.queue.length"));
        Assert.Equal(17, (await hall.Count(_poll)).Total.Ballots);
        Assert.Equal([1, 16], measured.Rows);
    }

    [Fact]
    public async Task MoreThanATransactionHolds_TakesSeveral()
    {
        var hall = await Hall.Open(_provider, _poll);
        using var measured = new Measured(Store.Meter);
        Task[] waiting;
        await using (await Gate.Close(_provider, hall))
            waiting = [.. Enumerable.Range(0, 5).Select(box => hall.Cast(box, [.. Enumerable.Range(0, 400).Select(_ => Incoming(box))]))];
        await Task.WhenAll(waiting);

        Assert.Equal(2_001, (await hall.Count(_poll)).Total.Ballots);
        Assert.Equal([1, 1_200, 800], measured.Rows);
    }

    [Fact]
    public async Task AStaleEpoch_FailsAlone()
    {
        var hall = await Hall.Open(_provider, _poll);
        using var measured = new Measured(Store.Meter);
        Task<IReadOnlyList<BallotOutcome>> good, stale;
        await using (await Gate.Close(_provider, hall))
        {
            await Store.Ballots.OpenBox(hall.Box(2));
            good = hall.Cast(1, Incoming(1));
            stale = hall.Cast(2, Incoming(2));
        }

        Assert.Equal(BallotVerdict.Recorded, Assert.Single(await good).Verdict);
        await Assert.ThrowsAsync<StaleEpochException>(() => stale);
        Assert.Equal(2, (await hall.Count(_poll)).Version);
        Assert.Equal([1], measured.Of("dialogengine.storage.fenced"));
        Assert.Equal(["postgresql"], measured.Attributes("dialogengine.storage.fenced", "db.system.name"));
    }

    [Fact]
    public async Task BallotsThatWaitWhileTheirPollIsClosed_AreRefused()
    {
        var hall = await Hall.Open(_provider, _poll);
        Task<IReadOnlyList<BallotOutcome>> held;
        Task closed;
        await using (await Gate.Close(_provider, hall))
        {
            closed = hall.Happen(new PollChange.Close(_poll));
            held = hall.Cast(1, Incoming(1));
            await Waiting.ForLocks(_provider, 2);
        }

        await closed;
        Assert.Equal(BallotVerdict.PollNotOpen, Assert.Single(await held).Verdict);
    }

    [Fact]
    public async Task OneBallotIdInTwoBoxesOfOneTransaction_IsRecordedOnce()
    {
        var hall = await Hall.Open(_provider, _poll);
        var id = Some.Ballot();
        Task<BallotOutcome> first, second;
        await using (await Gate.Close(_provider, hall))
        {
            first = hall.Cast(_poll, Some.Voter(1), id, Yes);
            second = hall.Cast(_poll, Some.Voter(2), id, Yes);
        }

        Assert.Equal((BallotVerdict.Recorded, BallotVerdict.BallotIdTaken), ((await first).Verdict, (await second).Verdict));
    }

    [Fact]
    public async Task AnIdThatOneVoterGivesUp_AnotherMayTakeInTheSameTransaction()
    {
        var hall = await Hall.Open(_provider, _poll);
        VoterKey low = Some.Voter(1), high = Some.Voter(1);
        var id = Some.Ballot();
        await hall.Cast(_poll, high, id, Yes);

        var outcomes = await hall.Cast(1, Incoming(1) with { Voter = high }, Incoming(1) with { Voter = low, Id = id });

        Assert.Equal([BallotVerdict.Recorded, BallotVerdict.Recorded], outcomes.Select(outcome => outcome.Verdict));
        Assert.Equal(id, (await hall.Standing(_poll, low))!.Id);
    }

    [Fact]
    public async Task TheBallotAfterTheMostThatMayWait_IsRefusedAtOnce()
    {
        var hall = await Hall.Open(_provider, _poll);
        Task[] waiting;
        Task refused;
        await using (await Gate.Close(_provider, hall))
        {
            waiting = [.. Enumerable.Range(0, WriteItem.MaxWaiting).Select(_ => hall.Cast(0, Incoming(0)))];
            refused = hall.Cast(0, Incoming(0));
            Assert.True(refused.IsFaulted);
        }

        await Assert.ThrowsAsync<StoreUnavailableException>(() => refused);
        await Task.WhenAll(waiting);
    }

    [Fact]
    public async Task BallotsThatAreCancelledWhileTheyWait_AreNotReceived()
    {
        var hall = await Hall.Open(_provider, _poll);
        var ballot = Incoming(1);
        var epoch = await Store.Ballots.OpenBox(hall.Box(1));
        using var cancel = new CancellationTokenSource();
        Task cancelled;
        await using (await Gate.Close(_provider, hall))
        {
            cancelled = Store.Ballots.Commit(hall.Box(1), epoch, [ballot], cancel.Token);
            await cancel.CancelAsync();
        }

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        Assert.Null(await hall.Standing(_poll, ballot.Voter));
    }

    [Fact]
    public async Task Dispose_CommitsWhatWasAccepted()
    {
        var hall = await Hall.Open(_provider, _poll);
        var gate = await Gate.Close(_provider, hall);
        var waiting = Enumerable.Range(0, VoterKey.Boxes).Select(box => hall.Cast(box, Incoming(box))).ToArray();

        var closing = Task.Run(Store.Dispose);
        await gate.DisposeAsync();
        await closing;

        Assert.All(await Task.WhenAll(waiting), outcomes => Assert.Equal(BallotVerdict.Recorded, Assert.Single(outcomes).Verdict));
        _provider.Reopen();
        Assert.Equal(VoterKey.Boxes + 1, (await hall.Count(_poll)).Total.Ballots);
    }

    [Fact]
    public async Task AStoreThatIsClosed_SaysSo()
    {
        var hall = await Hall.Open(_provider, _poll);
        var closed = Store;
        _provider.Reopen();

        await Assert.ThrowsAsync<StoreUnavailableException>(() => closed.Readiness.Probe());
        await Assert.ThrowsAsync<StoreUnavailableException>(() => closed.Dialogues.Find("482917"));
        await Assert.ThrowsAsync<StoreUnavailableException>(() => closed.Ballots.Commit(hall.Box(0), 1, [Incoming(0)]));
    }

    private IncomingBallot Incoming(int box) => new(_poll, Some.Voter(box), Attendance.Remote, Some.Ballot(), Yes);

    /// <summary>Holds a transaction of ballots at its beginning, so that what is cast meanwhile gathers.</summary>
    private sealed class Gate(NpgsqlConnection connection, Task<BallotOutcome> held) : IAsyncDisposable
    {
        public static async Task<Gate> Close(PostgresProvider provider, Hall hall)
        {
            var connection = provider.Connect();
            PostgresProvider.Execute(connection, "BEGIN");
            await DialogueLock.TakeAlone(connection, hall.Id);
            var poll = (await provider.Ballots.Polls(hall.Id))[0].Id;
            var held = hall.Cast(poll, Some.Voter(7), Some.Ballot(), Yes);
            await Waiting.ForLocks(provider);
            return new Gate(connection, held);
        }

        public async ValueTask DisposeAsync()
        {
            await connection.DisposeAsync();
            Assert.Equal(BallotVerdict.Recorded, (await held).Verdict);
        }
    }
}
