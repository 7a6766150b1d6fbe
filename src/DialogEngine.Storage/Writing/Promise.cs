namespace DialogEngine.Storage.Writing;

/// <summary>What came of a write, kept back until the transaction that it shares is durable.</summary>
internal abstract class Promise
{
    /// <summary>Whether the one who waits has gone; it cannot go once the write is in a transaction.</summary>
    public abstract bool IsWithdrawn();

    /// <summary>What it fails with although the transaction is durable; null when it does not.</summary>
    public abstract Exception? Refusal { get; }

    /// <summary>Fails with this once the transaction is durable.</summary>
    public abstract void Refuse(Exception reason);

    public abstract void Acknowledge();

    public abstract void Fail(Exception reason);
}

/// <inheritdoc/>
internal sealed class Promise<T>(CancellationToken cancel) : Promise
{
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T _result = default!;
    private Exception? _refusal;

    public Task<T> Done => _done.Task;

    public override Exception? Refusal => _refusal;

    public override bool IsWithdrawn() => cancel.IsCancellationRequested && _done.TrySetCanceled(cancel);

    /// <summary>Keeps what came of it. A write that is carried out again after a rollback keeps it again.</summary>
    public void Keep(T result) => (_result, _refusal) = (result, null);

    public override void Refuse(Exception reason) => _refusal = reason;

    public override void Acknowledge()
    {
        if (_refusal is null) _done.SetResult(_result);
        else _done.SetException(_refusal);
    }

    public override void Fail(Exception reason) => _done.TrySetException(reason);
}
