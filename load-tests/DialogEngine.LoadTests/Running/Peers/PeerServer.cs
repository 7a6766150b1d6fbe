using DialogEngine.LoadTests.Phones;
using DialogEngine.LoadTests.Running.Engines;

namespace DialogEngine.LoadTests.Running.Peers;

/// <summary>A peer in a process of its own, with what it stores in and a folder for what it leaves behind.</summary>
internal sealed class PeerServer : IServer
{
    private readonly DirectoryInfo _folder;
    private readonly Peer _peer;
    private ServerProcess? _store;
    private ServerProcess? _process;

    private PeerServer(DirectoryInfo folder, Peer peer)
    {
        (_folder, _peer) = (folder, peer);
        Port = ServerProcess.FreePort();
    }

    public int Port { get; }

    public Uri Url => new($"http://127.0.0.1:{Port}");

    public IReadOnlyList<int> Pids => [_process!.Pid];

    public int? StorePid => _store?.Pid;

    public IVenue Venue(Route route) => new PeerVenue(_peer);

    /// <summary>Starts what it stores in, then itself.</summary>
    /// <param name="peer">How it is spoken to.</param>
    /// <param name="startStore">Starts what it stores in, in a folder; null where that is nothing of its own.</param>
    /// <param name="start">Starts the peer itself on a port, in that folder, with that store.</param>
    /// <exception cref="CannotRunException">One of the two does not start.</exception>
    public static async Task<PeerServer> Start(
        Peer peer, Func<DirectoryInfo, Task<ServerProcess?>> startStore, Func<int, DirectoryInfo, Task<ServerProcess>> start)
    {
        var server = new PeerServer(Directory.CreateTempSubdirectory("dialogengine-peer-"), peer);
        try
        {
            server._store = await startStore(server._folder);
            server._process = await start(server.Port, server._folder);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { } process) await process.DisposeAsync();
        if (_store is { } store) await store.DisposeAsync();
        if (Directory.Exists(_folder.FullName)) _folder.Delete(recursive: true);
    }
}
