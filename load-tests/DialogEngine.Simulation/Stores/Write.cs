using DialogEngine.Storage;

namespace DialogEngine.Simulating;

/// <summary>Something that waits for a transaction.</summary>
internal abstract class Write
{
    /// <summary>Carries it out; false, with its reason kept, when it alone fails.</summary>
    public abstract bool TryCarryOut(Transaction transaction);

    /// <summary>Says what came of it.</summary>
    public abstract void Answer();

    /// <summary>Says that it is not known what came of it, or that nothing was written.</summary>
    public abstract void Fail(StoreUnavailableException reason);
}

/// <inheritdoc/>
internal sealed class Write<T>(Func<Transaction, T> work, Action<T> answer, Action<Exception> fail) : Write
{
    private T _result = default!;
    private Exception? _refusal;

    public override bool TryCarryOut(Transaction transaction)
    {
        try
        {
            _result = work(transaction);
            return true;
        }
        catch (Exception e) when (e is StaleEpochException or ArgumentException)
        {
            _refusal = e;
            return false;
        }
    }

    public override void Answer()
    {
        if (_refusal is null) answer(_result);
        else fail(_refusal);
    }

    public override void Fail(StoreUnavailableException reason) => fail(reason);
}
