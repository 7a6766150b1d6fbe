using Npgsql;

namespace DialogEngine.Storage.Postgres;

/// <summary>Reads from the database, a few at once. Each read is one statement, and so sees everything as it was at one moment.</summary>
internal sealed class Reads(NpgsqlDataSource source, Reachability database) : IDisposable
{
    /// <summary>How many reads go on at once.</summary>
    public const int MaxAtOnce = 8;

    /// <summary>How many reads may be going on or wait. The next one is refused at once.</summary>
    public const int MaxWaiting = 4_096;

    private readonly Turnstile _turnstile = new(MaxAtOnce, MaxWaiting, "reads");

    public Task<T> Read<T>(Func<NpgsqlConnection, Task<T>> read, CancellationToken cancel) =>
        _turnstile.Enter(() => AtOneMoment(read), cancel);

    public void Dispose() => _turnstile.Dispose();

    private async Task<T> AtOneMoment<T>(Func<NpgsqlConnection, Task<T>> read)
    {
        for (var isFirst = true; ; isFirst = false)
        {
            try
            {
                await using var connection = await database.Open();
                return await read(connection);
            }
            catch (NpgsqlException e) when (isFirst && Failures.IsLostConnection(e))
            {
                // A connection that lay in the pool while the server was started again.
                source.Clear();
            }
            catch (Exception e) when (e is NpgsqlException or StoreUnavailableException)
            {
                if (e is NpgsqlException failure) database.Note(failure);
                throw Failures.NotRead(e);
            }
        }
    }
}
