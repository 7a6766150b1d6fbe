using DialogEngine.Storage.Writing;

namespace DialogEngine.Storage.Postgres;

/// <summary>Writes to the database, a few at once, each in a transaction of its own. Ballots go another way.</summary>
internal sealed class Writes(Transactions transactions, StoreMeter meter) : IDisposable
{
    /// <summary>How many writes go on at once.</summary>
    public const int MaxAtOnce = 8;

    /// <summary>How many writes may be going on or wait. The next one is refused at once.</summary>
    public const int MaxWaiting = 4_096;

    private readonly Turnstile _turnstile = new(MaxAtOnce, MaxWaiting, "writes");

    /// <summary>Carries out work and commits it. Once it has begun it is not cancelled.</summary>
    /// <param name="work">What to do; see <see cref="Transactions.Run"/>.</param>
    /// <param name="cancel">Lets it go while it waits.</param>
    public async Task<T> Write<T>(Func<Attempt, Task<T>> work, CancellationToken cancel)
    {
        try
        {
            return await _turnstile.Enter(() => transactions.Run(work), cancel).ConfigureAwait(false);
        }
        catch (StoreUnavailableException)
        {
            meter.Failed();
            throw;
        }
    }

    public void Dispose() => _turnstile.Dispose();
}
