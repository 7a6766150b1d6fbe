using DialogEngine.Faults.Histories;
using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Cluster;

/// <summary>Several hosts on one PostgreSQL server, each of them in a place of its own on a private network.</summary>
internal sealed class HostCluster : IGround
{
    private const int Port = 5080;
    private static readonly TimeSpan ReadyLimit = TimeSpan.FromMinutes(2);

    private readonly PrivateNetwork _network;
    private readonly EngineProcess[] _hosts;
    private readonly Dictionary<EngineProcess, Place> _places;

    private HostCluster(PrivateNetwork network, Place databasePlace, PostgresServer database, IEnumerable<(EngineProcess Host, Place Place)> hosts)
    {
        (_network, DatabasePlace, Database) = (network, databasePlace, database);
        _places = hosts.ToDictionary(host => host.Host, host => host.Place);
        _hosts = [.. _places.Keys];
    }

    public string Store => "postgres";

    public IReadOnlyList<EngineProcess> Hosts => _hosts;

    public PrivateNetwork Network => _network;

    public PostgresServer Database { get; }

    public Place DatabasePlace { get; }

    /// <summary>Makes the network and the database; the hosts have not been started.</summary>
    /// <param name="folder">The run's folder.</param>
    /// <param name="settings">Which engine it is.</param>
    /// <param name="arguments">What each host is started with besides, by its number from 1; null for three hosts of the engine as it is.</param>
    public static async Task<HostCluster> Make(RunFolder folder, RunSettings settings, IReadOnlyList<string[]>? arguments = null)
    {
        arguments ??= [[], [], []];
        var network = await PrivateNetwork.Make();
        PostgresServer? database = null;
        try
        {
            var databasePlace = await network.Add("database");
            database = await PostgresServer.Start(databasePlace, folder.Log("postgres"));
            List<(EngineProcess, Place)> hosts = [];
            for (var number = 1; number <= arguments.Count; number++)
            {
                var place = await network.Add($"host-{number}");
                var start = HowToStart(place, database, settings, arguments[number - 1]);
                hosts.Add((new EngineProcess(start, folder.Log(place.Name)), place));
            }

            return new HostCluster(network, databasePlace, database, hosts);
        }
        catch
        {
            if (database is not null) await database.DisposeAsync();
            await network.DisposeAsync();
            throw;
        }
    }

    public Place PlaceOf(EngineProcess host) => _places[host];

    /// <summary>Starts one host alone first: it makes the tables, and the others find them.</summary>
    public async Task Start(CancellationToken stop)
    {
        await _hosts[0].Start(stop);
        await Task.WhenAll(_hosts[1..].Select(host => host.Start(stop)));
        await Task.WhenAll(_hosts.Select(host => host.Ready(ReadyLimit, stop)));
    }

    public Task Stop() => Task.WhenAll(_hosts.Select(host => host.Stop()));

    public Task<IReadOnlyList<string>> Keep(RunFolder folder) =>
        Task.FromResult<IReadOnlyList<string>>(["--postgres", Database.ConnectionString]);

    public Task KeepForGood(RunFolder folder) => Database.Export(new DirectoryInfo(folder.Database));

    public async ValueTask DisposeAsync()
    {
        foreach (var host in _hosts) await host.DisposeAsync();
        await Database.DisposeAsync();
        await _network.DisposeAsync();
    }

    private static EngineStart HowToStart(Place place, PostgresServer database, RunSettings settings, string[] arguments)
    {
        string[] faults = settings.Bug is { } bug ? ["--bug", bug, .. arguments] : arguments;
        return new EngineStart
        {
            Name = place.Name,
            Assembly = faults.Length > 0 ? settings.FaultyEngine : settings.Engine,
            Url = new Uri($"http://{place.Address}:{Port}"),
            Prefix = place.Enter,
            Environment = new Dictionary<string, string> { ["ConnectionStrings__DialogEngine"] = database.ConnectionString },
            Arguments = [.. faults, "--DialogEngine:Storage=postgres", $"--DialogEngine:Cluster:Address={place.Address}"],
        };
    }
}
