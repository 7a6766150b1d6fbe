using System.Security.Cryptography;

namespace DialogEngine.ClusterSample.Processes;

/// <summary>A PostgreSQL server of our own, in a folder and at a port of its own, that this machine alone reaches.</summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    private const string User = "dialogengine";
    private const string Ready = "database system is ready to accept connections";

    private readonly Child _server;
    private readonly DirectoryInfo? _thrownAway;

    private PostgresServer(Child server, int port, string password, DirectoryInfo? thrownAway)
    {
        (_server, _thrownAway) = (server, thrownAway);
        ConnectionString = $"Host=127.0.0.1;Port={port};Database=postgres;Username={User};Password={password}";
        Port = port;
    }

    public int Port { get; }

    /// <summary>Its process, which has one more for each connection.</summary>
    public int Id => _server.Id;

    public string ConnectionString { get; }

    // The server refuses to run as root.
    private static string? Account => Environment.IsPrivilegedProcess
        ? File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal)) ? "postgres" : "nobody"
        : null;

    private static string[] AsAccount => Account is { } account ? ["setpriv", $"--reuid={account}", "--clear-groups", "--"] : [];

    /// <param name="folder">Where the database is, or is made; null for one that is thrown away.</param>
    /// <exception cref="DidNotStartException">PostgreSQL is not installed, or does not start.</exception>
    public static async Task<PostgresServer> Start(DirectoryInfo? folder)
    {
        var thrownAway = folder is null ? Directory.CreateTempSubdirectory("dialogengine-cluster-") : null;
        var home = (folder ?? thrownAway)!;
        home.Create();
        var (files, secret) = (Path.Combine(home.FullName, "files"), Path.Combine(home.FullName, "password"));
        if (!Directory.Exists(files)) await Make(home.FullName, files, secret);
        var port = Ports.Free();
        var server = await Child.Start(
            "PostgreSQL", Ready, new Dictionary<string, string>(),
            [.. AsAccount, Binary("postgres"), "-D", files, "-p", $"{port}", "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="]);
        return new PostgresServer(server, port, await File.ReadAllTextAsync(secret), thrownAway);
    }

    public async ValueTask DisposeAsync()
    {
        // INT ends the connections; TERM would wait for them to end by themselves.
        await _server.Stop("INT");
        await _server.DisposeAsync();
        _thrownAway?.Delete(recursive: true);
    }

    private static async Task Make(string home, string files, string secret)
    {
        // The password is nobody else's to read.
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(home, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        await File.WriteAllTextAsync(secret, RandomNumberGenerator.GetHexString(32, lowercase: true));
        if (Account is { } account) await Tool.Run("Giving PostgreSQL its folder", "chown", "-R", account, home);
        await Tool.Run(
            "Making the database",
            [.. AsAccount, Binary("initdb"), "-D", files, "-U", User, "--auth=scram-sha-256", $"--pwfile={secret}", "--no-locale", "--encoding=UTF8", "--no-instructions"]);
    }

    // Debian keeps PostgreSQL's own programs out of the path, in a folder for each version.
    private static string Binary(string name)
    {
        const string Debian = "/usr/lib/postgresql";
        string[] versions = Directory.Exists(Debian) ? Directory.GetDirectories(Debian) : [];
        string[] folders = [.. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator), .. versions.Select(version => Path.Combine(version, "bin")).OrderDescending()];
        var found = Array.Find(folders, folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")))
            ?? throw new DidNotStartException("PostgreSQL's programs initdb and postgres were not found. Install the package postgresql.");
        return Path.Combine(found, name);
    }
}
