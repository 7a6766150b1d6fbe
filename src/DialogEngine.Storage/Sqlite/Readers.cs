using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace DialogEngine.Storage.Sqlite;

/// <summary>Connections to read with, on the thread pool: SQLite reads synchronously, which a grain's turn must not.</summary>
internal sealed class Readers(Func<Session> open) : IDisposable
{
    /// <summary>How many reads go on at once.</summary>
    public const int MaxAtOnce = 8;

    /// <summary>How many reads may be going on or wait. The next one is refused at once.</summary>
    public const int MaxWaiting = 4_096;

    // One connection stays open always: it keeps the files beside the database there, so that what is stored can
    // still be read on a disk that is too full to make them anew.
    private readonly ConcurrentBag<Session> _idle = [open()];
    private readonly Turnstile _turnstile = new(MaxAtOnce, MaxWaiting, "reads");

    /// <summary>Reads, with everything as it was at one moment.</summary>
    public Task<T> Read<T>(Func<Session, T> read, CancellationToken cancel) =>
        _turnstile.Enter(() => Task.FromResult(AtOneMoment(read)), cancel);

    /// <summary>Waits for the reads that go on, and closes the connections.</summary>
    public void Dispose()
    {
        _turnstile.Dispose();
        while (_idle.TryTake(out var session)) session.Dispose();
    }

    private T AtOneMoment<T>(Func<Session, T> read)
    {
        Session? session = null;
        try
        {
            if (!_idle.TryTake(out session)) session = open();
            session.Execute("BEGIN");
            var found = read(session);
            session.Execute("COMMIT");
            _idle.Add(session);
            return found;
        }
        catch (Exception e)
        {
            session?.Dispose();
            if (e is SqliteException cause) throw Failures.NotRead(cause);
            throw;
        }
    }
}
