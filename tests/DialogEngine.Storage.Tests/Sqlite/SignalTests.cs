using System.Collections.Concurrent;
using System.Diagnostics;
using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Writing;

namespace DialogEngine.Storage.Sqlite;

/// <summary>What the store measures and traces of the writes that share a transaction.</summary>
public sealed class SignalTests : IDisposable
{
    private static readonly TimeSpan Held = TimeSpan.FromSeconds(1);

    private readonly SqliteProvider _provider = new();
    private readonly PollId _poll = Some.Poll();

    private SqliteStore Store => _provider.Store;

    public void Dispose() => _provider.Dispose();

    [Fact]
    public async Task Waiting_EndsWhereTheTransactionBegins()
    {
        var hall = await Hall.Open(_provider, _poll);
        using var measured = new Measured(Store.Meter);
        Task waiting;
        using (await Gate.Close(Store))
        {
            waiting = hall.Cast(1, Incoming(1));
            await Task.Delay(Held);
        }

        await waiting;

        // The gate's own transaction, and the one after it.
        var (wait, duration) = (measured.Of("dialogengine.storage.commit.wait"), measured.Of("dialogengine.storage.commit.duration"));
        Assert.Equal((2, 2), (wait.Length, duration.Length));
        Assert.InRange(wait[1], Held.TotalSeconds * 0.9, 60);
        Assert.InRange(duration[0], Held.TotalSeconds * 0.9, 60);
        Assert.True(wait[0] < duration[0] && duration[1] < wait[1], $"{wait[0]} {duration[0]}, {wait[1]} {duration[1]}");
    }

    [Fact]
    public async Task AWriteUnderAStaleEpoch_CountsAsFenced()
    {
        var hall = await Hall.Open(_provider, _poll);
        using var measured = new Measured(Store.Meter);
        await Store.Ballots.OpenBox(hall.Box(2));

        await Assert.ThrowsAsync<StaleEpochException>(() => hall.Cast(2, Incoming(2)));

        Assert.Equal([1], measured.Of("dialogengine.storage.fenced"));
        Assert.Empty(measured.Of("dialogengine.storage.failures"));
    }

    [Fact]
    public async Task WritesThatTheStoreCannotCommit_AreCounted()
    {
        var hall = await Hall.Open(_provider, _poll);
        using var measured = new Measured(Store.Meter);
        _provider.Tamper("DROP TABLE readiness");

        await Assert.ThrowsAsync<StoreUnavailableException>(() => Store.Readiness.Probe());
        await hall.Cast(1, Incoming(1));

        Assert.Equal(1, measured.Of("dialogengine.storage.failures").Sum());
    }

    [Fact]
    public async Task EachAppend_TellsWhatCameOfIt()
    {
        var hall = await Hall.Open(_provider, _poll);
        using var measured = new Measured(Store.Meter);

        Assert.True(await Store.Journal.Append(hall.Id, 1, [Some.Entry()], []));
        Assert.False(await Store.Journal.Append(hall.Id, 1, [Some.Entry()], []));

        Assert.Equal(2, measured.Of("dialogengine.journal.append.duration").Length);
        Assert.Equal(["appended", "overtaken"], measured.Attributes("dialogengine.journal.append.duration", "dialogengine.outcome"));
        Assert.Equal(["sqlite"], measured.Attributes("dialogengine.storage.commit.duration", "db.system.name").Distinct());
    }

    [Fact]
    public async Task OneTransaction_IsASpanOfTheFirstThatIsTraced_AndLinksToTheOthers()
    {
        ConcurrentQueue<Activity> spans = new();
        using var source = new ActivitySource($"{nameof(SignalTests)} {Guid.NewGuid()}");
        using var listener = new ActivityListener
        {
            ShouldListenTo = heard => heard.Name is StoreMeter.Name || heard.Name == source.Name,
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        var hall = await Hall.Open(_provider, _poll);
        Activity first, second;
        Task[] waiting;
        using (await Gate.Close(Store))
        {
            var untraced = hall.Cast(3, Incoming(3));
            using (first = source.StartActivity("first")!) waiting = [untraced, hall.Cast(1, Incoming(1))];
            using (second = source.StartActivity("second")!) waiting = [.. waiting, hall.Cast(2, Incoming(2))];
        }

        await Task.WhenAll(waiting);
        while (!spans.Any(span => span.ParentSpanId == first.SpanId)) await Task.Delay(10, TestContext.Current.CancellationToken);

        var commit = Assert.Single(spans, span => span.ParentSpanId == first.SpanId);
        Assert.Equal(first.TraceId, commit.TraceId);
        Assert.Equal([second.SpanId], commit.Links.Select(link => link.Context.SpanId));
        Assert.DoesNotContain(spans, span => span.ParentSpanId == second.SpanId);
    }

    private IncomingBallot Incoming(int box) => new(_poll, Some.Voter(box), Attendance.Remote, Some.Ballot(), Choice.Of(0));
}
