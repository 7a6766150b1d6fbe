namespace DialogEngine.Storage.Contract;

/// <summary>One part of what every store does. A provider derives a test class from each.</summary>
public abstract class StoreContract(Provider store) : IDisposable
{
    protected Provider Store => store;

    public void Dispose()
    {
        store.Dispose();
        GC.SuppressFinalize(this);
    }
}
