using System.Diagnostics;
using System.Threading.Channels;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Writing;

namespace DialogEngine.Storage.Postgres.Ballots;

/// <summary>Takes the ballots of all boxes of this process to the database. While it commits, what comes gathers for the next transaction.</summary>
/// <remarks>Nothing lingers: when nothing else waits, the first item is committed at once.</remarks>
internal sealed class BallotLane : IDisposable
{
    private readonly Channel<BoxCommit> _waiting =
        Channel.CreateBounded<BoxCommit>(new BoundedChannelOptions(WriteItem.MaxWaiting) { SingleReader = true });

    private readonly Transactions _transactions;
    private readonly StoreMeter _meter;
    private readonly TimeProvider _clock;
    private readonly Task _running;
    private volatile bool _closed;

    public BallotLane(Transactions transactions, StoreMeter meter, TimeProvider clock)
    {
        _transactions = transactions;
        _meter = meter;
        _clock = clock;
        _meter.Watch(() => _waiting.Reader.Count);
        _running = Task.Run(Run);
    }

    /// <summary>Receives ballots; completes when what came of them is durable.</summary>
    public Task<IReadOnlyList<BallotOutcome>> Commit(BoxId box, long epoch, IReadOnlyList<IncomingBallot> ballots, CancellationToken cancel)
    {
        var item = new BoxCommit(box, epoch, ballots, _clock.GetTimestamp(), cancel);
        if (_waiting.Writer.TryWrite(item)) return item.Done;
        if (_closed) return Task.FromException<IReadOnlyList<BallotOutcome>>(StoreUnavailableException.Closed());
        _meter.Failed();
        return Task.FromException<IReadOnlyList<BallotOutcome>>(WriteItem.TooMany());
    }

    /// <summary>Commits what was accepted, and takes no more.</summary>
    public void Dispose()
    {
        _closed = true;
        _waiting.Writer.TryComplete();
        _running.GetAwaiter().GetResult();
    }

    private async Task Run()
    {
        while (await _waiting.Reader.WaitToReadAsync())
            while (_waiting.Reader.TryRead(out var first))
                await Commit(WriteItem.Gather(first, () => _waiting.Reader.TryRead(out var next) ? next : null));
    }

    private async Task Commit(List<BoxCommit> batch)
    {
        if (batch.Count == 0) return;
        using var span = StoreTrace.Begin(_meter.System, batch);
        var started = _clock.GetTimestamp();
        try
        {
            await _transactions.Run(attempt => BallotTransaction.CarryOut(attempt, batch));
        }
        catch (Exception e) when (batch.Count > 1 && Failures.IsOfTheThingWritten(e.InnerException))
        {
            // An item that fails must not take the others along: each gets a transaction of its own.
            foreach (var item in batch) await Commit([item]);
            return;
        }
        catch (Exception e)
        {
            span?.SetStatus(ActivityStatusCode.Error);
            _meter.Failed(batch.Count);
            var failure = e as StoreUnavailableException ?? Failures.NotWritten(e, isInDoubt: true);
            foreach (var item in batch) item.Fail(failure);
            while (_closed && _waiting.Reader.TryRead(out var item)) item.Fail(failure);
            return;
        }

        var ended = _clock.GetTimestamp();
        _meter.Committed(batch, started, ended, _clock);
        foreach (var item in batch) item.Acknowledge();
    }
}
