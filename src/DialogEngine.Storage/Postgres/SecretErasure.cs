using Npgsql;

namespace DialogEngine.Storage.Postgres;

/// <summary>Sees to it that a secret that was destroyed is not left behind in the files of the database.</summary>
/// <remarks>
/// A row that is deleted stays in its page until something else is written there. So the table, which is small, is
/// written anew into another file. That waits for nobody: not while somebody reads the table, such as a backup; then it
/// is done with a later write. What the write-ahead log and the copies of it hold is not in reach from here.
/// </remarks>
internal sealed class SecretErasure(NpgsqlDataSource source)
{
    private static readonly TimeSpan WaitForReaders = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(10);
    private volatile bool _isDue;

    /// <summary>Writes the table anew, if that was not possible before.</summary>
    public Task EraseIfDue() => _isDue ? Erase() : Task.CompletedTask;

    /// <summary>Writes the table anew, or leaves that for later.</summary>
    public async Task Erase()
    {
        _isDue = true;
        try
        {
            await using var connection = await source.OpenConnectionAsync();
            if (!await OlderTransactionsHaveEnded(connection)) return;
            await connection.Execute($"SET lock_timeout = {(int)WaitForReaders.TotalMilliseconds}");
            await connection.Execute("VACUUM (FULL) secret");
            _isDue = false;
        }
        catch (Exception e) when (e is NpgsqlException or StoreUnavailableException)
        {
            // The secret itself is gone since the commit; its remains are removed with a later write.
        }
    }

    /// <summary>Waits for the transactions that are under way: what they could still see would be kept.</summary>
    private static async Task<bool> OlderTransactionsHaveEnded(NpgsqlConnection connection)
    {
        var begun = await connection.First("SELECT pg_snapshot_xmax(pg_current_snapshot())::text", row => row.GetString(0));
        for (var waited = TimeSpan.Zero; waited < WaitForReaders; waited += BetweenLooks)
        {
            if (await connection.First("SELECT pg_snapshot_xmin(pg_current_snapshot()) >= $1::text::xid8", row => row.GetBoolean(0), begun)) return true;
            await Task.Delay(BetweenLooks);
        }

        return false;
    }
}
