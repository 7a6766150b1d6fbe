using System.Buffers.Binary;
using System.Text;
using Npgsql;

namespace DialogEngine.Checking.Databases;

/// <summary>A PostgreSQL database that runs.</summary>
internal sealed class PostgresDatabase(string connectionString) : IDatabase
{
    public Stored Read(string dialogue)
    {
        using var connection = Open();
        return Told(() => new DatabaseReading(connection, (row, column) => Id(row.GetGuid(column))).Read(dialogue));
    }

    public IEnumerable<(string Text, string Where)> Find(IReadOnlyList<string> texts, Action looked)
    {
        using var connection = Open();
        var tables = new List<string>();
        using (var command = new NpgsqlCommand("SELECT format('%I.%I', schemaname, tablename) FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')", connection))
        using (var reader = command.ExecuteReader())
            while (reader.Read()) tables.Add(reader.GetString(0));
        foreach (var table in tables)
        {
            looked();
            foreach (var text in texts.Where(text => Holds(connection, table, text))) yield return (text, table);
        }
    }

    // Bytes are written in hexadecimal digits.
    private static bool Holds(NpgsqlConnection connection, string table, string text)
    {
        using var command = new NpgsqlCommand($"SELECT EXISTS (SELECT FROM {table} AS t WHERE strpos(t::text, $1) > 0 OR strpos(t::text, $2) > 0)", connection);
        command.Parameters.AddWithValue(text);
        command.Parameters.AddWithValue(Convert.ToHexStringLower(Encoding.UTF8.GetBytes(text)));
        return Told(() => (bool)command.ExecuteScalar()!);
    }

    private NpgsqlConnection Open() => Told(() =>
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, Options = "-c default_transaction_read_only=on" };
        // Looking for a realm's servers first takes seconds where no name server answers.
        if (!settings.ShouldSerialize("GSS Encryption Mode")) settings.GssEncryptionMode = GssEncryptionMode.Disable;
        var connection = new NpgsqlConnection(settings.ConnectionString);
        connection.Open();
        return connection;
    });

    private static UInt128 Id(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        return BinaryPrimitives.ReadUInt128BigEndian(bytes);
    }

    private static T Told<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is NpgsqlException or ArgumentException or FormatException or InvalidCastException)
        {
            throw new UnreadableRunException("the PostgreSQL database", e.Message);
        }
    }
}
