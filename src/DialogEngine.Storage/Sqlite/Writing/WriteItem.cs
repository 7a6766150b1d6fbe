namespace DialogEngine.Storage.Sqlite.Writing;

/// <summary>Something to write that waits for a transaction, and somebody who waits for it to be durable.</summary>
/// <param name="rows">About how many rows it writes.</param>
/// <param name="erases">Whether what it removes must not stay behind in the write-ahead log.</param>
/// <param name="enqueuedAt">When it began to wait, by the clock's timestamp.</param>
/// <param name="cancel">Lets it go while it waits; once it is in a transaction it is carried out.</param>
internal abstract class WriteItem(int rows, bool erases, long enqueuedAt, CancellationToken cancel)
{
    public int Rows => rows;

    public bool Erases => erases;

    public long EnqueuedAt => enqueuedAt;

    protected CancellationToken Cancel => cancel;

    /// <summary>Whether nobody waits for it any more; then it is dropped.</summary>
    public abstract bool Withdrawn();

    /// <summary>Carries it out in the session's transaction. It may be carried out again after a rollback.</summary>
    public abstract void CarryOut(Session session);

    /// <summary>Takes back what was carried out: it alone fails, with this.</summary>
    public abstract void Refuse(Exception reason);

    /// <summary>Tells the one who waits what came of it. The transaction is durable.</summary>
    public abstract void Acknowledge();

    /// <summary>Tells the one who waits that the transaction failed.</summary>
    public abstract void Fail(Exception reason);
}

/// <inheritdoc/>
internal sealed class WriteItem<T>(Func<Session, T> work, int rows, bool erases, long enqueuedAt, CancellationToken cancel)
    : WriteItem(rows, erases, enqueuedAt, cancel)
{
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T _result = default!;
    private Exception? _refusal;

    public Task<T> Done => _done.Task;

    public override bool Withdrawn() => Cancel.IsCancellationRequested && _done.TrySetCanceled(Cancel);

    public override void CarryOut(Session session)
    {
        _refusal = null;
        try
        {
            _result = work(session);
        }
        catch (StaleEpochException refusal)
        {
            // Found before anything is written, so there is nothing to roll back.
            _refusal = refusal;
        }
    }

    public override void Refuse(Exception reason) => _refusal = reason;

    public override void Acknowledge()
    {
        if (_refusal is null) _done.SetResult(_result);
        else _done.SetException(_refusal);
    }

    public override void Fail(Exception reason) => _done.TrySetException(reason);
}
