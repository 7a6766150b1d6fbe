using System.Diagnostics;
using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;

namespace DialogEngine.Storage.Postgres;

/// <summary>A server that stops, crashes or ends connections while ballots come in.</summary>
public sealed class RestartTests : IDisposable
{
    private static readonly Choice Yes = Choice.Of(0);

    private readonly PostgresServer _server = new();
    private readonly PostgresProvider _store;
    private readonly PollId _poll = Some.Poll();
    private readonly List<BallotId> _acknowledged = [];
    private (int Count, TaskCompletionSource Reached) _awaited = (int.MaxValue, new());

    public RestartTests() => _store = new PostgresProvider(_server);

    public void Dispose()
    {
        _store.Dispose();
        _server.Dispose();
    }

    [Fact]
    public async Task AServerThatIsAway_GetsNothingAcknowledged_AndServiceResumesByItself()
    {
        var hall = await Hall.Open(_store, _poll);
        var ballot = Incoming(1);
        await hall.Cast(1, Incoming(1));
        _server.Stop();

        Func<Task>[] asks =
        [
            () => hall.Cast(1, ballot),
            () => _store.Journal.Append(hall.Id, 1, [Some.Entry()], []),
            () => _store.Readiness.Probe(),
            () => hall.Count(_poll),
        ];
        foreach (var ask in asks)
        {
            var failure = await Assert.ThrowsAsync<StoreUnavailableException>(ask);
            Assert.Contains("away", failure.Message, StringComparison.Ordinal);
        }

        _server.Start();
        var started = Stopwatch.GetTimestamp();
        while (!await Commits() && Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(5)) await Task.Delay(20, TestContext.Current.CancellationToken);
        Assert.Equal((BallotVerdict.Recorded, true), ((await hall.Cast(1, ballot))[0].Verdict, (await hall.Cast(1, Incoming(1)))[0].Written));
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(5));
        await _store.Readiness.Probe();
        Assert.Equal(3, (await hall.Count(_poll)).Total.Ballots);
    }

    [Fact]
    public async Task AServerThatIsAway_IsNotWaitedFor_OnceThatIsKnown()
    {
        var hall = await Hall.Open(_store, _poll);
        _server.Stop();
        while (await Commits()) { }
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);

        var started = Stopwatch.GetTimestamp();
        foreach (var asked in Enumerable.Range(0, 1_000).Select(_ => hall.Count(_poll)).ToArray())
            await Assert.ThrowsAsync<StoreUnavailableException>(() => asked);

        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task AStoreWhoseServerIsAway_IsClosedSoon()
    {
        var hall = await Hall.Open(_store, _poll);
        _server.Stop();
        var waiting = Enumerable.Range(0, 3_000).Select(_ => hall.Cast(1, Incoming(1))).ToArray();
        var started = Stopwatch.GetTimestamp();

        _store.Dispose();

        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(10));
        foreach (var cast in waiting) await Assert.ThrowsAsync<StoreUnavailableException>(() => cast);
    }

    [Fact]
    public async Task AServerThatCrashes_LosesNothingThatWasAcknowledged()
    {
        var hall = await Hall.Open(_store, _poll);
        using var two = _store.OtherHost();
        var ends = new TaskCompletionSource();
        var casting = Task.WhenAll(Cast(hall, _store, 1, ends.Task), Cast(hall, two, 2, ends.Task), Cast(hall, two, 3, ends.Task));
        for (var crashes = 0; crashes < 3; crashes++)
        {
            await AcknowledgedMore(200);
            _server.Crash();
            _server.Start();
        }

        await AcknowledgedMore(200);
        ends.SetResult();
        await casting;
        await Check(hall);
    }

    [Fact]
    public async Task ConnectionsThatAreEnded_LoseNothingThatWasAcknowledged_AndNobodySeesIt()
    {
        var hall = await Hall.Open(_store, _poll);
        var ends = new TaskCompletionSource();
        var casting = Task.WhenAll(Cast(hall, _store, 1, ends.Task), Cast(hall, _store, 2, ends.Task));
        for (var ended = 0; ended < 20; ended++)
        {
            await AcknowledgedMore(20);
            _server.Ask($"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = '{_store.Name}'");
        }

        ends.SetResult();
        Assert.Equal(0, (await casting).Sum());
        await Check(hall);
    }

    private Task AcknowledgedMore(int ballots)
    {
        lock (_acknowledged)
        {
            _awaited = (_acknowledged.Count + ballots, new(TaskCreationOptions.RunContinuationsAsynchronously));
            return _awaited.Reached.Task;
        }
    }

    private void Acknowledge(BallotId ballot)
    {
        lock (_acknowledged)
        {
            _acknowledged.Add(ballot);
            if (_acknowledged.Count >= _awaited.Count) _awaited.Reached.TrySetResult();
        }
    }

    /// <summary>Casts one ballot after the other, each again until it is acknowledged, and says how often it was to be tried again.</summary>
    private async Task<int> Cast(Hall hall, PostgresProvider host, int box, Task until)
    {
        var mine = await hall.On(host, box);
        var tries = 0;
        while (!until.IsCompleted)
        {
            IncomingBallot[] ballots = [Incoming(box), Incoming(box)];
            for (var isRecorded = false; !isRecorded;)
            {
                try
                {
                    Assert.All(await mine.Cast(box, ballots), outcome => Assert.Equal(BallotVerdict.Recorded, outcome.Verdict));
                    isRecorded = true;
                }
                catch (StoreUnavailableException)
                {
                    tries++;
                }
            }

            foreach (var ballot in ballots) Acknowledge(ballot.Id);
        }

        return tries;
    }

    private async Task Check(Hall hall)
    {
        var counted = (await _store.Ballots.Ballots(hall.Id, _poll)).Select(ballot => ballot.Id).ToArray();
        Assert.Equal(_acknowledged.ToHashSet(), counted.ToHashSet());
        Assert.Equal(_acknowledged.Count, counted.Length);
        Assert.Equal(counted.Length, (await hall.Count(_poll)).Version);
    }

    private async Task<bool> Commits()
    {
        try
        {
            await _store.Readiness.Probe();
            return true;
        }
        catch (StoreUnavailableException)
        {
            return false;
        }
    }

    private IncomingBallot Incoming(int box) => new(_poll, Some.Voter(box), Attendance.Remote, Some.Ballot(), Yes);
}
