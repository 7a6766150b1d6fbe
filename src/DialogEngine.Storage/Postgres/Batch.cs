using Npgsql;

namespace DialogEngine.Storage.Postgres;

/// <summary>Statements that go to the database together, and are carried out one after the other, for the price of one journey.</summary>
internal sealed class Batch(NpgsqlConnection connection) : IDisposable
{
    private readonly NpgsqlBatch _statements = new(connection) { Timeout = (int)Patience.Statement.TotalSeconds };
    private readonly List<Action<NpgsqlDataReader>> _readers = [];

    /// <summary>Adds a statement that answers nothing of interest.</summary>
    public void Add(string sql, params object[] values) => Add(sql, _ => { }, values);

    /// <summary>Adds a query. Its rows are in the list when the batch has been carried out.</summary>
    public List<T> AddQuery<T>(string sql, Func<NpgsqlDataReader, T> read, params object[] values)
    {
        List<T> list = [];
        Add(sql, row => list.Add(read(row)), values);
        return list;
    }

    public async Task CarryOut()
    {
        await using var rows = await _statements.ExecuteReaderAsync();
        foreach (var read in _readers)
        {
            while (await rows.ReadAsync()) read(rows);
            await rows.NextResultAsync();
        }
    }

    public void Dispose() => _statements.Dispose();

    private void Add(string sql, Action<NpgsqlDataReader> read, object[] values)
    {
        var statement = new NpgsqlBatchCommand(sql);
        foreach (var value in values) statement.Parameters.Add(new NpgsqlParameter { Value = value });
        _statements.BatchCommands.Add(statement);
        _readers.Add(read);
    }
}
