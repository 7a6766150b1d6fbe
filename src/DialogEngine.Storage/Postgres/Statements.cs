using Npgsql;

namespace DialogEngine.Storage.Postgres;

/// <summary>Statements with their values, <c>$1</c> first.</summary>
internal static class Statements
{
    /// <summary>Carries out a statement and says how many rows it changed.</summary>
    public static async Task<int> Execute(this NpgsqlConnection connection, Sql sql, params object?[] values)
    {
        await using var command = connection.Prepare(sql, values);
        return await command.ExecuteNonQueryAsync();
    }

    /// <summary>The rows of a query, read to the end.</summary>
    public static async Task<List<T>> List<T>(this NpgsqlConnection connection, Sql sql, Func<NpgsqlDataReader, T> read, params object?[] values)
    {
        List<T> list = [];
        await using var command = connection.Prepare(sql, values);
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync()) list.Add(read(rows));
        return list;
    }

    /// <summary>The first row of a query, or the default.</summary>
    public static async Task<T?> First<T>(this NpgsqlConnection connection, Sql sql, Func<NpgsqlDataReader, T> read, params object?[] values)
    {
        await using var command = connection.Prepare(sql, values);
        await using var rows = await command.ExecuteReaderAsync();
        return await rows.ReadAsync() ? read(rows) : default;
    }

    private static NpgsqlCommand Prepare(this NpgsqlConnection connection, Sql sql, object?[] values)
    {
        var command = new NpgsqlCommand(sql.Text, connection) { CommandTimeout = (int)sql.Patience.TotalSeconds };
        foreach (var value in values) command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
        return command;
    }
}
