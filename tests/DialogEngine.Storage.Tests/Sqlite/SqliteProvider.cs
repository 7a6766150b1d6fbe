using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;
using DialogEngine.Storage.Registers;
using Microsoft.Data.Sqlite;

namespace DialogEngine.Storage.Sqlite;

/// <summary>A SQLite store in a folder of its own, which goes with it.</summary>
public sealed class SqliteProvider : Provider
{
    public SqliteProvider() => Store = SqliteStore.Open(Folder, TimeProvider.System);

    public SqliteStore Store { get; private set; }

    public string Folder { get; } = Directory.CreateTempSubdirectory("dialogengine-").FullName;

    public string File => Path.Combine(Folder, StoreFile.Name);

    public string Log => $"{File}-wal";

    public override IEventJournal Journal => Store.Journal;

    public override IBallotStore Ballots => Store.Ballots;

    public override IDialogueRegister Dialogues => Store.Dialogues;

    public override IModeratorRegister Moderators => Store.Moderators;

    public override IReadiness Readiness => Store.Readiness;

    public override void Reopen()
    {
        Store.Dispose();
        Store = SqliteStore.Open(Folder, TimeProvider.System);
    }

    public override void Tamper(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>A connection past the store.</summary>
    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={File};Pooling=false");
        connection.Open();
        return connection;
    }

    protected override void Dispose(bool disposing)
    {
        Store.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
