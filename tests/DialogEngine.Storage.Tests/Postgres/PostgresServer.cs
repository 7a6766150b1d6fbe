using System.Collections.Concurrent;
using System.Diagnostics;
using Npgsql;

namespace DialogEngine.Storage.Postgres;

/// <summary>A PostgreSQL server of our own: a socket in a temporary folder, reachable from nowhere else. It ends when this program does.</summary>
public sealed class PostgresServer : IDisposable
{
    private const string User = "dialogengine";
    private const string ReadyLine = "database system is ready to accept connections";

    // The server ends when a line comes in that says how, or when whoever should write it is no longer there.
    private const string RunUntilTold = """
        "$@" & server=$!; read -r how; kill -"${how:-INT}" $server; wait $server
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dialogengine-");
    private readonly string[] _settings;
    private readonly ConcurrentQueue<string> _log = new();
    private Process? _server;

    /// <param name="settings">Settings other than the server's own, such as <c>fsync=off</c>.</param>
    public PostgresServer(params string[] settings)
    {
        _settings = ["listen_addresses=", $"unix_socket_directories={_folder.FullName}", "fsync=on", "max_connections=200", .. settings];
        if (Account is { } account) Run("chown", account, _folder.FullName);
        Run([.. AsAccount, Binary("initdb"), "-D", Files, "-U", User, "--auth=trust", "--no-locale", "--encoding=UTF8", "--no-sync", "--no-instructions"]);
        Start();
    }

    /// <summary>Where the databases are.</summary>
    public string Files => Path.Combine(_folder.FullName, "files");

    public string Socket => Path.Combine(_folder.FullName, ".s.PGSQL.5432");

    public string ConnectionString => $"Host={_folder.FullName};Username={User};Database=postgres";

    /// <summary>The server refuses to run as root.</summary>
    private static string? Account => Environment.IsPrivilegedProcess
        ? File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal)) ? "postgres" : "nobody"
        : null;

    private static string[] AsAccount => Account is { } account ? ["setpriv", $"--reuid={account}", "--clear-groups", "--"] : [];

    public void Start()
    {
        string[] command = [.. AsAccount, "sh", "-c", RunUntilTold, "sh", Binary("postgres"), "-D", Files, .. _settings.SelectMany(setting => new[] { "-c", setting })];
        using var ready = new ManualResetEventSlim();
        _server = new Process
        {
            StartInfo = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardInput = true, RedirectStandardError = true },
        };
        _server.ErrorDataReceived += (_, line) => Heard(line.Data, ready);
        _server.Start();
        _server.BeginErrorReadLine();
        if (!ready.Wait(TimeSpan.FromMinutes(1)) || _server.HasExited)
            throw new InvalidOperationException($"PostgreSQL did not start:\n{string.Join('\n', _log)}");
    }

    /// <summary>Stops the server in the midst of whatever it does, as if it had crashed.</summary>
    public void Crash() => Stop("QUIT");

    /// <summary>Stops the server: it ends all connections and their transactions first.</summary>
    public void Stop() => Stop("INT");

    /// <summary>Carries out a statement past any store, and says what it answers first.</summary>
    public object? Ask(string sql, string? database = null)
    {
        var settings = new NpgsqlConnectionStringBuilder(ConnectionString) { Pooling = false };
        if (database is not null) settings.Database = database;
        using var connection = new NpgsqlConnection(settings.ConnectionString);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        return command.ExecuteScalar();
    }

    /// <summary>Makes an empty database, and says how to connect to it.</summary>
    public string NewDatabase(string name)
    {
        Ask($"CREATE DATABASE {name}");
        return new NpgsqlConnectionStringBuilder(ConnectionString) { Database = name }.ConnectionString;
    }

    public void Dispose()
    {
        if (_server is { HasExited: false }) Stop();
        _server?.Dispose();
        _folder.Delete(recursive: true);
    }

    private void Stop(string signal)
    {
        _server!.StandardInput.WriteLine(signal);
        if (!_server.WaitForExit(TimeSpan.FromMinutes(1))) throw new InvalidOperationException($"PostgreSQL did not stop:\n{string.Join('\n', _log)}");
    }

    private void Heard(string? line, ManualResetEventSlim ready)
    {
        if (line is not null) _log.Enqueue(line);
        while (_log.Count > 100) _log.TryDequeue(out _);
        if (line?.Contains(ReadyLine, StringComparison.Ordinal) is null or true) ready.Set();
    }

    private static string Binary(string name) => Path.Combine(FindBinaries(), name);

    // Debian keeps them out of the path, in a folder for each version.
    private static string FindBinaries()
    {
        const string Debian = "/usr/lib/postgresql";
        string[] versions = Directory.Exists(Debian) ? Directory.GetDirectories(Debian) : [];
        string[] folders =
        [
            .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator),
            .. versions.Select(version => Path.Combine(version, "bin")).OrderDescending(),
        ];
        return Array.Find(folders, folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")))
            ?? throw new InvalidOperationException("These tests need PostgreSQL's own programs, initdb and postgres. Install the package postgresql.");
    }

    private static void Run(params string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        _ = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{string.Join(' ', command)} failed: {errors}");
    }
}
