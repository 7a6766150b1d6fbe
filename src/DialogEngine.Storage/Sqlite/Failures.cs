using Microsoft.Data.Sqlite;

namespace DialogEngine.Storage.Sqlite;

/// <summary>What SQLite's errors mean for those who use the store.</summary>
internal static class Failures
{
    private const int Busy = 5;
    private const int Full = 13;

    public static StoreUnavailableException NotWritten(Exception cause) => cause switch
    {
        SqliteException { SqliteErrorCode: Full } =>
            new("The disk that holds the store is full. Nothing was written; writing resumes by itself when there is room.", cause),
        SqliteException { SqliteErrorCode: Busy } =>
            new($"Another program held the store's file locked for {StoreFile.BusyTimeout.TotalSeconds:0} seconds. Nothing was written.", cause),
        SqliteException e => new($"The store could not write (SQLite error {e.SqliteExtendedErrorCode}): {e.Message}", cause),
        _ => new($"The store could not write: {cause.Message}", cause),
    };

    public static StoreUnavailableException NotRead(SqliteException cause) =>
        new($"The store could not be read (SQLite error {cause.SqliteExtendedErrorCode}): {cause.Message}", cause);

    /// <summary>Whether the connection is as good as before: there was only no room, or no turn.</summary>
    public static bool LeavesConnectionSound(Exception cause) => cause is SqliteException { SqliteErrorCode: Full or Busy };
}
