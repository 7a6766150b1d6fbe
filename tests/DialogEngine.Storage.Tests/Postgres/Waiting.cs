using System.Diagnostics;
using Npgsql;

namespace DialogEngine.Storage.Postgres;

/// <summary>Waits until the server says that something is so; there is nobody else who could tell.</summary>
internal static class Waiting
{
    private static readonly TimeSpan AtMost = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(5);

    /// <summary>Waits until so many transactions of this store, or of others on its tables, wait for another one to end.</summary>
    public static async Task ForLocks(PostgresProvider store, int transactions = 1)
    {
        await using var connection = store.Connect();
        var started = Stopwatch.GetTimestamp();
        while (await Count(connection, store) < transactions)
        {
            if (Stopwatch.GetElapsedTime(started) > AtMost)
                throw new TimeoutException($"Fewer than {transactions} transactions waited for a lock within {AtMost}.");
            await Task.Delay(BetweenLooks);
        }
    }

    private static async Task<long> Count(NpgsqlConnection connection, PostgresProvider store)
    {
        await using var command = new NpgsqlCommand(
            "SELECT count(DISTINCT pid) FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE NOT granted AND application_name = $1", connection)
        {
            Parameters = { new() { Value = store.Name } },
        };
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
