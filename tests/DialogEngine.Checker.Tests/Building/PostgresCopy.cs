using System.Buffers.Binary;
using System.Data.Common;
using DialogEngine.Storage.Postgres;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace DialogEngine.Checking.Building;

/// <summary>The database of a hand-made run once more: in PostgreSQL, and as the files that are made of it there.</summary>
public sealed class PostgresCopy : IDisposable
{
    private static readonly (string Table, string Columns)[] Tables =
    [
        ("dialogue", "id, join_code, created_at"),
        ("dialogue_event", "dialogue, version, at, kind, payload, previous_hash, hash"),
        ("poll", "number, dialogue, id, open, options, min_choices, max_choices"),
        ("ballot", "poll, voter, id, choice, revision, attendance, replaced"),
    ];

    private readonly PostgresServer _server = new("fsync=off");
    private int _databases;

    /// <summary>Makes a database of what a run has in SQLite.</summary>
    /// <returns>How to connect to it.</returns>
    internal string Of(WrittenRun run)
    {
        var connectionString = new NpgsqlConnectionStringBuilder(_server.NewDatabase($"run_{Interlocked.Increment(ref _databases)}")) { Pooling = false }.ConnectionString;
        using var to = new NpgsqlConnection(connectionString);
        to.Open();
        foreach (var script in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Schema", "Postgres")).Order(StringComparer.Ordinal)) Execute(to, File.ReadAllText(script));
        using var from = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = SqliteOf(run), Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
        from.Open();
        foreach (var (table, columns) in Tables) Copy(from, to, table, columns);
        return connectionString;
    }

    /// <summary>Carries out a statement in a database.</summary>
    public static void Execute(string connectionString, string sql)
    {
        using var connection = new NpgsqlConnection(connectionString);
        connection.Open();
        Execute(connection, sql);
    }

    /// <summary>Leaves the tables of a database in a run's folder, one row a line, in the place of what it has in SQLite.</summary>
    internal static void Export(string connectionString, WrittenRun run)
    {
        File.Delete(SqliteOf(run));
        using var connection = new NpgsqlConnection(connectionString);
        connection.Open();
        foreach (var table in Rows(connection, "SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema()"))
            run.Put($"database/{table}.jsonl", string.Concat(Rows(connection, $"SELECT row_to_json(one)::text FROM \"{table}\" one").Select(row => row + "\n")));
    }

    public void Dispose() => _server.Dispose();

    private static string SqliteOf(WrittenRun run) => Path.Combine(run.Folder.FullName, "database", "dialogengine.db");

    private static void Copy(SqliteConnection from, NpgsqlConnection to, string table, string columns)
    {
        var names = columns.Split(", ");
        using var select = new SqliteCommand($"SELECT {columns} FROM {table}", from);
        using var row = select.ExecuteReader();
        while (row.Read())
        {
            using var insert = new NpgsqlCommand($"INSERT INTO {table} ({columns}) OVERRIDING SYSTEM VALUE VALUES ({string.Join(", ", names.Select((_, n) => $"${n + 1}"))})", to);
            for (var n = 0; n < names.Length; n++) insert.Parameters.Add(new NpgsqlParameter { Value = Value(row, table, names[n], n) });
            insert.ExecuteNonQuery();
        }
    }

    private static object Value(DbDataReader row, string table, string column, int n) => column switch
    {
        "voter" => Uuid(row, n),
        "id" when table is "ballot" => Uuid(row, n),
        "open" => row.GetInt64(n) != 0,
        "number" or "poll" or "options" or "min_choices" or "max_choices" or "revision" => row.GetInt32(n),
        "attendance" => row.GetInt16(n),
        _ => row.GetValue(n),
    };

    private static Guid Uuid(DbDataReader row, int n) => new(row.GetFieldValue<byte[]>(n), bigEndian: true);

    private static List<string> Rows(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        using var row = command.ExecuteReader();
        var rows = new List<string>();
        while (row.Read()) rows.Add(row.GetString(0));
        return rows;
    }

    private static void Execute(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
