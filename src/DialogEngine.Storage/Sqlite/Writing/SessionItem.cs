using DialogEngine.Storage.Writing;

namespace DialogEngine.Storage.Sqlite.Writing;

/// <summary>A write that does its work in the transaction of a session.</summary>
/// <param name="rows">About how many rows it writes.</param>
/// <param name="erases">Whether what it removes must not stay behind in the write-ahead log.</param>
/// <param name="enqueuedAt">When it began to wait, by the clock's timestamp.</param>
internal abstract class SessionItem(int rows, bool erases, long enqueuedAt) : WriteItem(rows, enqueuedAt)
{
    public bool Erases => erases;

    /// <summary>Carries it out in the session's transaction. It may be carried out again after a rollback.</summary>
    public abstract void CarryOut(Session session);
}

/// <inheritdoc/>
internal sealed class SessionItem<T>(Func<Session, T> work, int rows, bool erases, long enqueuedAt, CancellationToken cancel)
    : SessionItem(rows, erases, enqueuedAt)
{
    private readonly Promise<T> _answer = new(cancel);

    public Task<T> Done => _answer.Done;

    protected override Promise Answer => _answer;

    public override void CarryOut(Session session)
    {
        try
        {
            _answer.Keep(work(session));
        }
        catch (StaleEpochException refusal)
        {
            // Found before anything is written, so there is nothing to roll back.
            _answer.Refuse(refusal);
        }
    }
}
