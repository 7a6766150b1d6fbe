using Microsoft.Data.Sqlite;

namespace DialogEngine.Storage.Sqlite;

/// <summary>The database file in the store's folder, and how connections to it are opened.</summary>
internal sealed class StoreFile(string folder)
{
    public const string Name = "dialogengine.db";

    /// <summary>How long a connection waits for a lock that somebody else holds on the file, such as a backup.</summary>
    public static readonly TimeSpan BusyTimeout = TimeSpan.FromSeconds(5);

    /// <summary>How many pages the write-ahead log gathers before a commit moves them into the database: 32 MB.</summary>
    /// <remarks>
    /// Ballots fall on random pages, so that a short log moves the same pages again and again: with SQLite's own 1,000
    /// a large poll was written at two thirds of the speed.
    /// </remarks>
    private const int CheckpointPages = 8_000;

    /// <summary>How much of the file the writer keeps in memory: the ballots of a quarter of a million voters.</summary>
    private const int CacheKilobytes = 32_000;

    public string Path { get; } = System.IO.Path.Combine(folder, Name);

    /// <summary>The connection that writes. FULL: a commit is on the disk when it returns, and survives a power cut.</summary>
    public Session OpenToWrite() => Open($"""
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA secure_delete = ON;
        PRAGMA foreign_keys = ON;
        PRAGMA wal_autocheckpoint = {CheckpointPages};
        PRAGMA cache_size = -{CacheKilobytes};
        """);

    /// <summary>A connection that cannot write. It has read already, and so has every file open that it will need.</summary>
    public Session OpenToRead() => Open("PRAGMA query_only = ON; SELECT probes FROM readiness;");

    /// <summary>Sets how long a connection waits for locks.</summary>
    public static string WaitForLocks(TimeSpan atMost) => $"PRAGMA busy_timeout = {(long)atMost.TotalMilliseconds}";

    private Session Open(string pragmas)
    {
        // SQLite waits by itself; the provider, which would sleep 150 ms between tries, is to give up right after.
        var settings = new SqliteConnectionStringBuilder { DataSource = Path, Pooling = false, DefaultTimeout = 1 };
        var connection = new SqliteConnection(settings.ConnectionString);
        try
        {
            connection.Open();
            var session = new Session(connection);
            session.Script($"{WaitForLocks(BusyTimeout)};{pragmas}");
            return session;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
