using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace DialogEngine.Storage.Sqlite;

/// <summary>
/// A prepared statement for what is done with every ballot: bound and read in place. The provider's commands make a
/// reader, a box for each value and a string of searches by name, which together cost as much as the row.
/// </summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    public Statement(sqlite3 database, string sql)
    {
        _database = database;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(database, sql, out _statement), database);
    }

    public void Bind(int place, long value) => Check(raw.sqlite3_bind_int64(_statement, place, value));

    /// <summary>Binds a blob, of no bytes too.</summary>
    public void Bind(int place, ReadOnlySpan<byte> value) => Check(value.IsEmpty
        ? raw.sqlite3_bind_zeroblob(_statement, place, 0)
        : raw.sqlite3_bind_blob(_statement, place, value));

    public void Bind(int place, string value) => Check(raw.sqlite3_bind_text(_statement, place, Encoding.UTF8.GetBytes(value)));

    /// <summary>Goes to the next row; false when there is none. Whoever has read enough calls <see cref="Reset"/>.</summary>
    /// <exception cref="SqliteException">It could not be carried out; it has been reset.</exception>
    public bool Step()
    {
        var result = raw.sqlite3_step(_statement);
        if (result == raw.SQLITE_ROW) return true;
        Reset();
        if (result != raw.SQLITE_DONE) SqliteException.ThrowExceptionForRC(result, _database);
        return false;
    }

    /// <summary>Carries it out, and says how many rows it changed.</summary>
    /// <exception cref="SqliteException">It could not be carried out.</exception>
    public int Execute()
    {
        Step();
        return raw.sqlite3_changes(_database);
    }

    /// <summary>Whether there is a row.</summary>
    /// <exception cref="SqliteException">It could not be carried out.</exception>
    public bool Any()
    {
        var found = Step();
        if (found) Reset();
        return found;
    }

    public int Int(int column) => raw.sqlite3_column_int(_statement, column);

    /// <summary>The bytes of a blob, until the next step.</summary>
    public ReadOnlySpan<byte> Blob(int column) => raw.sqlite3_column_blob(_statement, column);

    public void Reset() => raw.sqlite3_reset(_statement);

    public void Dispose() => _statement.Dispose();

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _database);
}
