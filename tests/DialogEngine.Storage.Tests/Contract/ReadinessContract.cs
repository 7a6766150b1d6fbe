namespace DialogEngine.Storage.Contract;

/// <summary>What every store tells about whether it could commit.</summary>
public abstract class ReadinessContract(Provider store) : StoreContract(store)
{
    [Fact]
    public async Task Probe_OfAWorkingStore_Completes()
    {
        await Store.Readiness.Probe();
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Store.Readiness.Probe()));
    }
}
