namespace DialogEngine.Outages;

/// <inheritdoc cref="IStoreSightGrain"/>
internal sealed class StoreSightGrain(StoreSight store) : Grain, IStoreSightGrain
{
    public Task<bool> Commits()
    {
        DeactivateOnIdle();
        return store.Commits();
    }
}
