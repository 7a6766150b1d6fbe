using Microsoft.Data.Sqlite;

namespace DialogEngine.Storage.Sqlite.Writing;

/// <summary>Carries out what waits in one transaction, so that all of it shares one sync of the disk.</summary>
/// <remarks>
/// An item that fails must not spoil the others nor leave half of itself. A savepoint around each item would do that,
/// but makes SQLite copy each page that the item touches: paid by every vote for what almost never happens. So a
/// batch is carried out bare, and only when an item fails it is rolled back and carried out again with savepoints.
/// </remarks>
internal sealed class GroupCommit(Func<Session> open) : IDisposable
{
    private Session? _session;

    /// <summary>Carries out a batch, in order. When it returns true the batch is durable; otherwise each item has failed.</summary>
    public bool TryCommit(IReadOnlyList<SessionItem> batch)
    {
        try
        {
            var session = _session ??= open();
            if (!TryBare(session, batch)) Guarded(session, batch);
            return true;
        }
        catch (Exception e)
        {
            Recover(e);
            var failure = Failures.NotWritten(e);
            foreach (var item in batch) item.Fail(failure);
            return false;
        }
    }

    /// <summary>Does something outside of a transaction, unless the connection is lost.</summary>
    public void Between(Action<Session> action)
    {
        if (_session is { } session) action(session);
    }

    public void Dispose() => _session?.Dispose();

    private static bool TryBare(Session session, IReadOnlyList<SessionItem> batch)
    {
        session.Execute("BEGIN IMMEDIATE");
        try
        {
            foreach (var item in batch) item.CarryOut(session);
        }
        catch (Exception)
        {
            if (session.InTransaction) session.Execute("ROLLBACK");
            return false;
        }

        session.Execute("COMMIT");
        return true;
    }

    private static void Guarded(Session session, IReadOnlyList<SessionItem> batch)
    {
        session.Execute("BEGIN IMMEDIATE");
        foreach (var item in batch)
        {
            session.Execute("SAVEPOINT item");
            try
            {
                item.CarryOut(session);
            }
            // After some errors SQLite has ended the transaction: then there is nothing left to save.
            catch (Exception e) when (session.InTransaction)
            {
                session.Execute("ROLLBACK TO item");
                item.Refuse(e is SqliteException ? Failures.NotWritten(e) : e);
            }

            session.Execute("RELEASE item");
        }

        session.Execute("COMMIT");
    }

    private void Recover(Exception cause)
    {
        try
        {
            if (_session is { InTransaction: true }) _session.Execute("ROLLBACK");
            if (Failures.LeavesConnectionSound(cause)) return;
        }
        catch (SqliteException)
        {
            // A connection that cannot even roll back is given up like one that failed to sync.
        }

        _session?.Dispose();
        _session = null;
    }
}
