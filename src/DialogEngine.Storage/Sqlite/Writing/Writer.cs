using System.Diagnostics;
using DialogEngine.Storage.Writing;
using Microsoft.Data.Sqlite;

namespace DialogEngine.Storage.Sqlite.Writing;

/// <summary>The one thread that writes to the file. While it commits, what comes gathers for the next transaction.</summary>
/// <remarks>Nothing lingers: when nothing else waits, the first item is committed at once.</remarks>
internal sealed class Writer : IDisposable
{
    /// <summary>How long nothing must have been written before the write-ahead log is emptied.</summary>
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(1);

    private readonly WriterQueue _waiting = new();
    private readonly GroupCommit _commit;
    private readonly StoreMeter _meter;
    private readonly TimeProvider _clock;
    private readonly Thread _thread;
    private bool _logHoldsPages;
    private bool _logHoldsErased;

    public Writer(Func<Session> open, StoreMeter meter, TimeProvider clock)
    {
        _commit = new GroupCommit(open);
        _meter = meter;
        _clock = clock;
        _meter.Watch(() => _waiting.Count);
        _thread = new Thread(Run) { Name = "DialogEngine store writer", IsBackground = true };
        _thread.Start();
    }

    /// <summary>Carries out work in a transaction; completes when it is durable.</summary>
    /// <param name="work">What to do. It must depend on nothing but the session, since it may be carried out twice.</param>
    /// <param name="rows">About how many rows it writes.</param>
    /// <param name="erases">Whether what it removes must not stay behind in the write-ahead log.</param>
    /// <param name="cancel">Lets it go while it waits.</param>
    public Task<T> Write<T>(Func<Session, T> work, int rows = 1, bool erases = false, CancellationToken cancel = default)
    {
        var item = new SessionItem<T>(work, rows, erases, _clock.GetTimestamp(), cancel);
        try
        {
            if (_waiting.TryAdd(item)) return item.Done;
            _meter.Failed();
            return Task.FromException<T>(WriteItem.TooMany());
        }
        catch (StoreUnavailableException closed)
        {
            return Task.FromException<T>(closed);
        }
    }

    /// <summary>Commits what was accepted, empties the write-ahead log and closes the connection.</summary>
    public void Dispose()
    {
        _waiting.Close();
        _thread.Join();
    }

    private void Run()
    {
        while (!_waiting.IsDone)
        {
            if (_waiting.Take(_logHoldsPages ? Idle : Timeout.InfiniteTimeSpan) is { } first) Commit(WriteItem.Gather(first, Next));
            else _commit.Between(EmptyLog);
        }

        _commit.Between(EmptyLog);
        _commit.Dispose();
    }

    private SessionItem? Next() => _waiting.Take(TimeSpan.Zero);

    private void Commit(List<SessionItem> batch)
    {
        if (batch.Count == 0) return;
        using var span = StoreTrace.Begin(_meter.System, batch);
        var started = _clock.GetTimestamp();
        if (!_commit.TryCommit(batch))
        {
            span?.SetStatus(ActivityStatusCode.Error);
            _meter.Failed(batch.Count);
            return;
        }

        var ended = _clock.GetTimestamp();
        _logHoldsPages = true;
        _logHoldsErased |= batch.Exists(item => item.Erases);
        if (_logHoldsErased) _commit.Between(EmptyLog);
        _meter.Committed(batch, started, ended, _clock);
        foreach (var item in batch) item.Acknowledge();
    }

    /// <summary>Moves the log into the database and cuts it to nothing, unless somebody reads from it now.</summary>
    private void EmptyLog(Session session)
    {
        try
        {
            session.Execute(StoreFile.WaitForLocks(TimeSpan.Zero));
            try
            {
                using var result = session.Query("PRAGMA wal_checkpoint(TRUNCATE)");
                var wasBusy = !result.Read() || result.GetBoolean(0);
                _logHoldsPages &= wasBusy;
                _logHoldsErased &= wasBusy;
            }
            finally
            {
                session.Execute(StoreFile.WaitForLocks(StoreFile.BusyTimeout));
            }
        }
        catch (SqliteException)
        {
            // The log keeps everything; it is emptied after a later commit, or when the store has been idle again.
        }
    }
}
