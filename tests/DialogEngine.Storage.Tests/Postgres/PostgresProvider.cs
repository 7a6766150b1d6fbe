using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;
using DialogEngine.Storage.Registers;
using Npgsql;

namespace DialogEngine.Storage.Postgres;

/// <summary>One host's store in PostgreSQL.</summary>
public sealed class PostgresProvider : Provider
{
    private static int _taken;

    /// <summary>A store in tables that are there already.</summary>
    public PostgresProvider(string connectionString)
    {
        ConnectionString = connectionString;
        Store = PostgresStore.Open(connectionString, TimeProvider.System);
    }

    /// <summary>An empty store in a schema of its own.</summary>
    public PostgresProvider(PostgresServer server)
        : this(NewTables(server.ConnectionString))
    {
    }

    public PostgresStore Store { get; private set; }

    public string ConnectionString { get; }

    /// <summary>What the connections of all stores on these tables are called.</summary>
    public string Name => new NpgsqlConnectionStringBuilder(ConnectionString).ApplicationName!;

    public override IEventJournal Journal => Store.Journal;

    public override IBallotStore Ballots => Store.Ballots;

    public override IDialogueRegister Dialogues => Store.Dialogues;

    public override IModeratorRegister Moderators => Store.Moderators;

    public override IReadiness Readiness => Store.Readiness;

    /// <summary>Makes an empty schema in a database, and says how to connect to it.</summary>
    public static string NewSchema(string connectionString)
    {
        var schema = $"tests_{Interlocked.Increment(ref _taken)}";
        using var connection = Connect(connectionString);
        Execute(connection, $"CREATE SCHEMA {schema}");
        return new NpgsqlConnectionStringBuilder(connectionString) { SearchPath = schema, ApplicationName = schema }.ConnectionString;
    }

    public static NpgsqlConnection Connect(string connectionString)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        connection.Open();
        return connection;
    }

    public static void Execute(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    /// <summary>The store of another host on the same tables.</summary>
    public PostgresProvider OtherHost() => new(ConnectionString);

    /// <summary>A connection past the store.</summary>
    public NpgsqlConnection Connect() => Connect(ConnectionString);

    public override void Reopen()
    {
        Store.Dispose();
        Store = PostgresStore.Open(ConnectionString, TimeProvider.System);
    }

    public override void Tamper(string sql)
    {
        using var connection = Connect();
        Execute(connection, sql);
    }

    protected override void Dispose(bool disposing) => Store.Dispose();

    private static string NewTables(string connectionString)
    {
        var schema = NewSchema(connectionString);
        PostgresSchema.Migrate(schema, TimeProvider.System);
        return schema;
    }
}
