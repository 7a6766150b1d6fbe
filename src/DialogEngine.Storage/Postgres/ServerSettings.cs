using Npgsql;

namespace DialogEngine.Storage.Postgres;

/// <summary>What a server must be set to, so that what it has committed is there after a power cut, and tells no time.</summary>
internal static class ServerSettings
{
    /// <summary>The oldest server that the statements are tested on.</summary>
    private const int OldestVersion = 15;

    private const string Question = """
        SELECT current_setting('server_version_num')::integer / 10000, current_setting('server_encoding'),
            current_setting('synchronous_commit'), current_setting('fsync'), current_setting('full_page_writes'),
            current_setting('track_commit_timestamp')
        """;

    /// <exception cref="StoreUnavailableException">The server could lose what it has committed, cannot hold it, or tells when that was.</exception>
    public static void Assert(NpgsqlConnection connection)
    {
        using var command = new NpgsqlCommand(Question, connection);
        using var row = command.ExecuteReader();
        row.Read();
        Judge(connection, row);
    }

    /// <inheritdoc cref="Assert"/>
    public static async Task AssertAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(Question, connection);
        await using var row = await command.ExecuteReaderAsync();
        await row.ReadAsync();
        Judge(connection, row);
    }

    private static void Judge(NpgsqlConnection connection, NpgsqlDataReader row)
    {
        var version = row.GetInt32(0);
        if (version < OldestVersion) throw Unfit(connection, $"is served by PostgreSQL {version}; the engine needs {OldestVersion} or newer.");
        Expect("server_encoding", row.GetString(1), "Names and questions are kept as they were written only in", "UTF8");
        Expect("synchronous_commit", row.GetString(2), "An acknowledged ballot could be lost when a server stops suddenly with anything but", "on", "remote_apply");
        Expect("fsync", row.GetString(3), "An acknowledged ballot could be lost in a power cut with anything but", "on");
        Expect("full_page_writes", row.GetString(4), "The database could be torn in a power cut with anything but", "on");
        Expect("track_commit_timestamp", row.GetString(5), "Whoever reads the database could see when each ballot was cast with anything but", "off");

        void Expect(string setting, string found, string reason, params string[] good)
        {
            if (!good.Contains(found))
                throw Unfit(connection, $"has {setting} = {found}. {reason} '{string.Join("' or '", good)}'. Change it, and start again.");
        }
    }

    private static StoreUnavailableException Unfit(NpgsqlConnection connection, string reason) => new($"{Connections.Name(connection)} {reason}");
}
