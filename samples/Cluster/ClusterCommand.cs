using DialogEngine.ClusterSample.Processes;
using DialogEngine.ClusterSample.Proxying;

namespace DialogEngine.ClusterSample;

/// <summary>Starts the cluster, says where it is, and takes it down in order when it is told to stop.</summary>
internal static class ClusterCommand
{
    public const int NotStarted = 2;

    public static async Task<int> Run(ClusterRequest request, CancellationToken stop)
    {
        try
        {
            if (request.Engine is null) Console.WriteLine("Building the engine ...");
            var engine = request.Engine ?? await Build.Engine();
            await using var database = await PostgresServer.Start(request.Folder);
            var hosts = Enumerable.Range(1, request.Hosts)
                .Select(number => new EngineHost(number, request.Url.Port + number, engine.FullName, database.ConnectionString, request.Key))
                .ToArray();
            try
            {
                await Run(request, database, hosts, stop);
            }
            finally
            {
                Console.WriteLine("Stopping ...");
                await Task.WhenAll(hosts.Select(host => host.DisposeAsync().AsTask()));
            }

            return 0;
        }
        catch (Exception e) when (e is DidNotStartException or IOException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return NotStarted;
        }
    }

    private static async Task Run(ClusterRequest request, PostgresServer database, EngineHost[] hosts, CancellationToken stop)
    {
        var desks = await Task.WhenAll(hosts.Select(host => host.Start()));
        await using var proxy = await Proxy.Start(request.Url, hosts.Select(host => host.Url));
        Print(request.Url, database, hosts, desks[0]);
        var nemeses = new[] { (Every: request.KillEvery, Kills: true), (Every: request.RestartEvery, Kills: false) }
            .Where(one => one.Every is not null)
            .Select(one => Nemesis.Run(hosts, one.Every!.Value, one.Kills, stop))
            .ToArray();
        var stopped = Task.Delay(Timeout.Infinite, stop);
        // A host that does not come back ends it all; that it was asked to stop does so too, and is no failure.
        if (await Task.WhenAny([stopped, .. nemeses]) is var ended && ended != stopped) await ended;
        await Task.WhenAll(nemeses);
    }

    private static void Print(Uri url, PostgresServer database, EngineHost[] hosts, string desk)
    {
        Console.WriteLine($"""

            The cluster is running.

              Desk      {new Uri(url, desk)}
              Phones    {url}
            """);
        foreach (var host in hosts) Console.WriteLine($"  Host {host.Number}    {host.Url}   process {host.Id}");
        Console.WriteLine($"""
              Database  127.0.0.1:{database.Port}          process {database.Id}

            Ctrl+C stops it.

            """);
    }
}
