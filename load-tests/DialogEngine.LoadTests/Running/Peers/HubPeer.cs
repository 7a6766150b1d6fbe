using System.Diagnostics;
using DialogEngine.LoadTests.Running.Engines;
using DialogEngine.LoadTests.Wire.Peers;

namespace DialogEngine.LoadTests.Running.Peers;

/// <summary>A peer that is a SignalR hub: <c>dotnet</c> runs a program of <c>load-tests/peers</c>.</summary>
/// <param name="key">What a command line calls it.</param>
/// <param name="name">What reports call it.</param>
/// <param name="program">The program's folder.</param>
/// <param name="counts">Whether it counts ballots.</param>
internal class HubPeer(string key, string name, string program, bool counts = true) : IServerKind
{
    private string? _built;

    public string Key => key;

    public string Name => name;

    public virtual async Task Prepare(CancellationToken stop) =>
        _built = await Repository.Built($"load-tests/peers/{program}/DialogEngine.Peers.{program}.csproj", $"the peer {key}", stop);

    public async Task<IServer> Start(CancellationToken stop)
    {
        if (_built is null) await Prepare(stop);
        var storePort = ServerProcess.FreePort();
        return await PeerServer.Start(
            new Peer(name, "/vote", counts, earlier => new VoteHubDialect(earlier)),
            folder => StartStore(storePort, folder, stop),
            (port, folder) =>
            {
                var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder.FullName };
                foreach (var argument in (string[])[_built!, "--urls", $"http://127.0.0.1:{port}", .. Settings(storePort, folder)]) start.ArgumentList.Add(argument);
                return ServerProcess.UntilItListens(port, $"The peer {key}", start, stop);
            });
    }

    /// <summary>Starts what it stores in, where that is a process of its own.</summary>
    protected virtual Task<ServerProcess?> StartStore(int port, DirectoryInfo folder, CancellationToken stop) => Task.FromResult<ServerProcess?>(null);

    /// <summary>What it has to be told of where it stores.</summary>
    protected virtual IEnumerable<string> Settings(int storePort, DirectoryInfo folder) => [];
}
