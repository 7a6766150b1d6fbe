using System.Diagnostics;
using System.Globalization;
using DialogEngine.LoadTests.Running.Engines;
using DialogEngine.LoadTests.Wire.Peers;

namespace DialogEngine.LoadTests.Running.Peers;

/// <summary>The socket.io server: <c>node server.js</c>, with its packages installed if they are not.</summary>
internal sealed class SocketIoPeer : IServerKind
{
    private const string Why = "The peer socketio runs in Node.js";
    private const string Cure = "apt-get install nodejs npm, or see https://nodejs.org";

    private string? _node;
    private string? _folder;

    public string Key => PeerKinds.SocketIo;

    public string Name => "socket.io, memory";

    public async Task Prepare(CancellationToken stop)
    {
        _node = Tool.Find("node", Why, Cure);
        _folder = Repository.InRoot("load-tests/peers/SocketIo", "the peer socketio");
        if (!Directory.Exists(Path.Combine(_folder, "node_modules"))) await Install(Tool.Find("npm", Why, Cure), _folder, stop);
    }

    public async Task<IServer> Start(CancellationToken stop)
    {
        if (_node is null) await Prepare(stop);
        return await PeerServer.Start(
            new Peer(Name, "/socket.io/?EIO=4&transport=websocket", Counts: true, earlier => new SocketIoDialect(earlier)),
            _ => Task.FromResult<ServerProcess?>(null),
            (port, _) =>
            {
                var start = new ProcessStartInfo(_node!) { WorkingDirectory = _folder };
                start.ArgumentList.Add("server.js");
                start.Environment["PORT"] = port.ToString(CultureInfo.InvariantCulture);
                return ServerProcess.UntilItListens(port, "The peer socketio", start, stop);
            });
    }

    private static async Task Install(string npm, string folder, CancellationToken stop)
    {
        Console.Error.WriteLine("Installing the packages of the peer socketio …");
        using var install = Process.Start(new ProcessStartInfo(npm, "ci") { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        var said = await install.StandardOutput.ReadToEndAsync(stop);
        await install.WaitForExitAsync(stop);
        if (install.ExitCode != 0) throw new CannotRunException($"The packages of the peer socketio cannot be installed (npm ci):\n{said}");
    }
}
