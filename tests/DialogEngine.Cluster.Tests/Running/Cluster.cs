using DialogEngine.Storage.Postgres;

namespace DialogEngine.Running;

/// <summary>A database server and hosts on it, on this machine.</summary>
internal sealed class Cluster : IAsyncDisposable
{
    public const string Key = "dk_demokrativeckan-i-varmland";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dialogengine-cluster-");
    private readonly PostgresServer _server = new();

    private readonly string _connectionString;

    private Cluster(int hosts, string[] arguments)
    {
        _connectionString = _server.NewDatabase("cluster");
        Hosts = [.. Enumerable.Range(0, hosts).Select(_ => NewHost(arguments))];
    }

    public IReadOnlyList<HostProcess> Hosts { get; }

    /// <summary>Starts a database server, and hosts on it all at once.</summary>
    public static async Task<Cluster> Start(int hosts, params string[] arguments)
    {
        var cluster = new Cluster(hosts, arguments);
        try
        {
            await Task.WhenAll(cluster.Hosts.Select(host => host.Run()));
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    /// <summary>A host that has not been started.</summary>
    /// <param name="arguments">A command, if any, and its configuration; what comes later goes before what came earlier.</param>
    public HostProcess NewHost(params string[] arguments) =>
        new(_folder.FullName, ["--DialogEngine:Storage=postgres", $"--ConnectionStrings:DialogEngine={_connectionString}", "--DialogEngine:Cluster:NoticeSeconds=1", .. arguments]);

    /// <summary>Carries out a statement past every host.</summary>
    public void Ask(string sql) => _server.Ask(sql, "cluster");

    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(Hosts.Select(host => host.Kill()));
        _server.Dispose();
        _folder.Delete(recursive: true);
    }
}
