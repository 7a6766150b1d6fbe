namespace DialogEngine.Storage;

/// <summary>Lets a few in at once while a bounded number waits. What they do runs on the thread pool and never on a grain's turn.</summary>
/// <param name="atOnce">How many are let in at once.</param>
/// <param name="mostWaiting">How many may be in or wait. The next one is refused at once, so that memory stays bounded.</param>
/// <param name="acts">What they come for, such as <c>reads</c>.</param>
internal sealed class Turnstile(int atOnce, int mostWaiting, string acts) : IDisposable
{
    private readonly SemaphoreSlim _free = new(atOnce);
    private int _asked;
    private volatile bool _closed;

    /// <summary>Does something when it is its turn. Once it has begun it is not cancelled from here.</summary>
    /// <exception cref="StoreUnavailableException">Too many wait, or the turnstile is closed.</exception>
    public async Task<T> Enter<T>(Func<Task<T>> act, CancellationToken cancel)
    {
        try
        {
            if (Interlocked.Increment(ref _asked) > mostWaiting)
                throw new StoreUnavailableException($"{mostWaiting} {acts} wait for the store already. Try again when it has caught up.");
            if (_closed) throw StoreUnavailableException.Closed();
            await _free.WaitAsync(cancel).ConfigureAwait(false);
            try
            {
                if (_closed) throw StoreUnavailableException.Closed();
                return await Task.Run(act, cancel).ConfigureAwait(false);
            }
            finally
            {
                _free.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref _asked);
        }
    }

    /// <summary>Lets nobody in any more, and waits for those who are.</summary>
    public void Dispose()
    {
        _closed = true;
        for (var i = 0; i < atOnce; i++) _free.Wait();
        _free.Release(atOnce);
    }
}
