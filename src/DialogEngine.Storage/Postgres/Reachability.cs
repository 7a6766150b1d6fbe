using System.Diagnostics;
using Npgsql;

namespace DialogEngine.Storage.Postgres;

/// <summary>
/// Opens connections while the database answers. When it has not for a while, whoever asks learns so at once instead of
/// in seconds, until it answers again: otherwise what waits for the few connections would wait longer and longer.
/// </summary>
internal sealed class Reachability(NpgsqlDataSource source) : IDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>How long everybody goes on trying, as a server that is started again may be there in a moment.</summary>
    private static readonly TimeSpan Hope = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _closed = new();
    private Loss? _lost;

    /// <exception cref="StoreUnavailableException">It is known that the database does not answer now.</exception>
    /// <exception cref="NpgsqlException">It was not known yet, or something else is wrong.</exception>
    public async Task<NpgsqlConnection> Open()
    {
        if (Volatile.Read(ref _lost) is { } lost && Stopwatch.GetElapsedTime(lost.At) > Hope) throw Failures.NotReached(lost.Cause);
        try
        {
            return await source.OpenConnectionAsync();
        }
        catch (NpgsqlException e) when (e is not PostgresException)
        {
            Lose(e);
            throw;
        }
    }

    /// <summary>Notes what a statement failed with: one that had no answer in time may be the first to tell that none has.</summary>
    public void Note(NpgsqlException failure)
    {
        if (failure.InnerException is TimeoutException) Lose(failure);
    }

    public void Dispose()
    {
        _closed.Cancel();
        _closed.Dispose();
    }

    private void Lose(NpgsqlException cause)
    {
        if (Interlocked.CompareExchange(ref _lost, new Loss(cause, Stopwatch.GetTimestamp()), null) is not null) return;
        // Connections that were made before tell nothing of whether one can be made now.
        source.Clear();
        _ = Look(_closed.Token);
    }

    private async Task Look(CancellationToken closed)
    {
        while (!closed.IsCancellationRequested)
        {
            try
            {
                using var limit = CancellationTokenSource.CreateLinkedTokenSource(closed);
                limit.CancelAfter(Patience);
                await using var connection = await source.OpenConnectionAsync(limit.Token);
                Volatile.Write(ref _lost, null);
                return;
            }
            catch (Exception e) when (e is NpgsqlException or OperationCanceledException or StoreUnavailableException)
            {
                await Task.Delay(BetweenLooks, CancellationToken.None);
            }
        }
    }

    private sealed record Loss(Exception Cause, long At);
}
