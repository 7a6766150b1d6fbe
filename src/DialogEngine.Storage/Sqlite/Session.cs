using Microsoft.Data.Sqlite;

namespace DialogEngine.Storage.Sqlite;

/// <summary>One connection with the statements it has prepared. Used by one thread at a time.</summary>
internal sealed class Session(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _statements = [];
    private readonly Dictionary<string, Statement> _hot = [];

    /// <summary>Whether a transaction is under way. SQLite ends one by itself after some errors.</summary>
    public bool InTransaction => SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0;

    /// <summary>Carries out a statement with its values, <c>?1</c> first, and says how many rows it changed.</summary>
    public int Execute(string sql, params ReadOnlySpan<object?> values) => Prepare(sql, values).ExecuteNonQuery();

    /// <summary>The rows of a query. Dispose them before the same query is asked again.</summary>
    public SqliteDataReader Query(string sql, params ReadOnlySpan<object?> values) => Prepare(sql, values).ExecuteReader();

    /// <summary>A statement to bind and step by hand. It must be reset before it is asked for again.</summary>
    public Statement Hot(string sql)
    {
        if (!_hot.TryGetValue(sql, out var statement)) _hot.Add(sql, statement = new Statement(connection.Handle!, sql));
        return statement;
    }

    /// <summary>Whether a query has a row.</summary>
    public bool Any(string sql, params ReadOnlySpan<object?> values)
    {
        using var rows = Query(sql, values);
        return rows.Read();
    }

    /// <summary>Carries out statements that are not kept prepared.</summary>
    public void Script(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values) statement.Dispose();
        foreach (var statement in _hot.Values) statement.Dispose();
        connection.Dispose();
    }

    private SqliteCommand Prepare(string sql, ReadOnlySpan<object?> values)
    {
        if (!_statements.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 1; i <= values.Length; i++) command.Parameters.Add(new SqliteParameter { ParameterName = $"?{i}" });
            _statements.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }
}
