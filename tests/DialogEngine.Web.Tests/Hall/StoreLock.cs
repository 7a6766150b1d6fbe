using Microsoft.Data.Sqlite;

namespace DialogEngine;

/// <summary>Holds the store of an engine, as another program might: while it lasts the engine commits nothing.</summary>
internal static class StoreLock
{
    public static IDisposable Take(RunningEngine engine)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(engine.DataFolder, "dialogengine.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "BEGIN IMMEDIATE";
        command.ExecuteNonQuery();
        return connection;
    }
}
