using System.Diagnostics;
using Npgsql;

namespace DialogEngine.Faults.Cluster;

/// <summary>A PostgreSQL server in a place of its own. It keeps all that it says it has committed, whatever is done to it; its data goes when it is disposed.</summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    private const string User = "dialogengine";
    private const string Database = "dialogengine";
    private const string Ready = "database system is ready to accept connections";

    // The server ends when a line comes in that says how, or when whoever should write it is no longer there.
    private const string RunUntilTold = """
        "$@" & server=$!; read -r how; kill -"${how:-INT}" $server; wait $server
        """;

    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory(Remains.FolderPrefix);
    private readonly Place _place;
    private readonly string _log;
    private readonly Lock _gate = new();
    private Process? _server;

    private PostgresServer(Place place, string log) => (_place, _log) = (place, log);

    /// <summary>How the hosts connect.</summary>
    public string ConnectionString => Connection(Database);

    private string Files => Path.Combine(_folder.FullName, "files");

    // The server refuses to run as root.
    private static string Account => File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal)) ? "postgres" : "nobody";

    private static string[] AsAccount => ["setpriv", $"--reuid={Account}", "--clear-groups", "--"];

    /// <summary>Makes a server with an empty database, and starts it.</summary>
    /// <param name="place">Where it runs; only who is on that network reaches it.</param>
    /// <param name="log">The file that takes what it prints.</param>
    public static async Task<PostgresServer> Start(Place place, string log)
    {
        var server = new PostgresServer(place, log);
        try
        {
            await Tool.Run("chown", Account, server._folder.FullName);
            await Tool.Run([.. AsAccount, Binary("initdb"), "-D", server.Files, "-U", User, "--auth=trust", "--no-locale", "--encoding=UTF8", "--no-instructions"]);
            await File.AppendAllTextAsync(Path.Combine(server.Files, "pg_hba.conf"), $"host all all {PrivateNetwork.Addresses}.0.0/16 trust\n");
            await server.Start();
            await using var connection = await server.Open("postgres");
            await using var command = new NpgsqlCommand($"CREATE DATABASE {Database}", connection);
            await command.ExecuteNonQueryAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts it again, and returns when it takes connections.</summary>
    /// <exception cref="InvalidOperationException">It did not start.</exception>
    public async Task Start()
    {
        string[] command =
        [
            .. _place.Enter, .. AsAccount, "sh", "-c", RunUntilTold, "sh", Binary("postgres"), "-D", Files,
            "-c", "listen_addresses=*", "-c", "unix_socket_directories=", "-c", "max_connections=200",
            "-c", "fsync=on", "-c", "synchronous_commit=on", "-c", "full_page_writes=on",
        ];
        var ready = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        _server = new Process
        {
            StartInfo = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardInput = true, RedirectStandardError = true },
            EnableRaisingEvents = true,
        };
        _server.ErrorDataReceived += (_, line) => Heard(line.Data, ready);
        _server.Exited += (_, _) => ready.TrySetResult(false);
        _server.Start();
        _server.BeginErrorReadLine();
        if (!await ready.Task.WaitAsync(StartLimit)) throw new InvalidOperationException($"PostgreSQL did not start; {_log} has what it said.");
    }

    /// <summary>Stops it in the midst of whatever it does, as if it had crashed: <c>pg_ctl stop -m immediate</c>.</summary>
    public Task Crash() => End("QUIT");

    /// <summary>Ends each of the connections that others have to it with the given likelihood, in the midst of whatever they do.</summary>
    /// <returns>How many.</returns>
    public async Task<long> Terminate(double likelihood)
    {
        await using var connection = await Open(Database);
        await using var command = new NpgsqlCommand(
            """
            SELECT count(pg_terminate_backend(pid)) FROM (
                SELECT pid FROM pg_stat_activity
                WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() AND random() < $1) chosen
            """,
            connection) { Parameters = { new() { Value = likelihood } } };
        return (long)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Asks something past every host.</summary>
    public async Task<IReadOnlyList<T>> Ask<T>(string sql, Func<NpgsqlDataReader, T> read)
    {
        await using var connection = await Open(Database);
        await using var command = new NpgsqlCommand(sql, connection);
        await using var row = await command.ExecuteReaderAsync();
        List<T> rows = [];
        while (await row.ReadAsync()) rows.Add(read(row));
        return rows;
    }

    /// <summary>Writes each table into a file of its own, <c>{table}.jsonl</c>: one row a line, bytes as <c>\x</c> and hexadecimal digits.</summary>
    public async Task Export(DirectoryInfo folder)
    {
        folder.Create();
        await using var connection = await Open(Database);
        // One moment for all tables.
        await using var moment = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead);
        foreach (var table in await Rows(connection, "SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema()").ToArrayAsync())
        {
            await using var file = File.CreateText(Path.Combine(folder.FullName, $"{table}.jsonl"));
            await foreach (var row in Rows(connection, $"SELECT row_to_json(one)::text FROM \"{table}\" one")) await file.WriteLineAsync(row);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await End("INT");
        _server?.Dispose();
        _folder.Delete(recursive: true);
    }

    private static async IAsyncEnumerable<string> Rows(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var row = await command.ExecuteReaderAsync();
        while (await row.ReadAsync()) yield return row.GetString(0);
    }

    private async Task End(string signal)
    {
        if (_server is not { HasExited: false } server) return;
        await server.StandardInput.WriteLineAsync(signal);
        await server.StandardInput.FlushAsync();
        await server.WaitForExitAsync();
    }

    private void Heard(string? line, TaskCompletionSource<bool> ready)
    {
        if (line is null) return;
        lock (_gate) File.AppendAllText(_log, line + "\n");
        if (line.Contains(Ready, StringComparison.Ordinal)) ready.TrySetResult(true);
    }

    private async Task<NpgsqlConnection> Open(string database)
    {
        var connection = new NpgsqlConnection(Connection(database) + ";Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    // Without that mode a name server is asked about Kerberos for each connection, and there is none on this network.
    private string Connection(string database) => $"Host={_place.Address};Port=5432;Username={User};Database={database};GSS Encryption Mode=Disable";

    // Debian keeps PostgreSQL's own programs out of the path, in a folder for each version.
    private static string Binary(string name)
    {
        const string Debian = "/usr/lib/postgresql";
        string[] versions = Directory.Exists(Debian) ? Directory.GetDirectories(Debian) : [];
        string[] folders = [.. versions.Select(version => Path.Combine(version, "bin")).OrderDescending(), .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)];
        var found = Array.Find(folders, folder => File.Exists(Path.Combine(folder, name)))
            ?? throw new InvalidOperationException("PostgreSQL's programs initdb and postgres were not found. Install the package postgresql.");
        return Path.Combine(found, name);
    }
}
