using DialogEngine.Storage;

namespace DialogEngine.Outages;

/// <summary>Whether something can be committed from this host, within a moment.</summary>
internal sealed class StoreSight(IReadiness store, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public async Task<bool> Commits()
    {
        try
        {
            await store.Probe().WaitAsync(Patience, clock);
            return true;
        }
        catch (Exception e) when (e is StoreUnavailableException or TimeoutException)
        {
            return false;
        }
    }
}
