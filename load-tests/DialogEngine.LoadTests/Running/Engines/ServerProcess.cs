using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace DialogEngine.LoadTests.Running.Engines;

/// <summary>A server on this machine in a process of its own, from when it serves until it is ended.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private const string OwnSockets = "DOTNET_SYSTEM_NET_SOCKETS_";
    private const int KeptLines = 50;
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(50);

    private readonly string _name;
    private readonly Process _process;
    private readonly List<string> _said = [];
    private readonly TaskCompletionSource _serves = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _isEnded;

    private ServerProcess(string name, ProcessStartInfo start)
    {
        _name = name;
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        // What makes the simulator's own sockets lean is not to be the server's.
        foreach (var own in start.Environment.Keys.Where(variable => variable.StartsWith(OwnSockets, StringComparison.Ordinal)).ToArray()) start.Environment.Remove(own);
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
    }

    public int Pid => _process.Id;

    /// <summary>The last lines that it printed.</summary>
    public IReadOnlyList<string> Said
    {
        get
        {
            lock (_said) return [.. _said];
        }
    }

    private string Words => string.Join('\n', Said);

    /// <summary>Starts one, and waits until it says a line that begins like this.</summary>
    /// <exception cref="CannotRunException">It does not start.</exception>
    public static Task<ServerProcess> UntilItSays(string beginning, string name, ProcessStartInfo start, CancellationToken stop) =>
        Start(new ServerProcess(name, start), beginning, _ => Task.CompletedTask, stop);

    /// <summary>Starts one, and waits until it takes connections at a port.</summary>
    /// <exception cref="CannotRunException">It does not start.</exception>
    public static Task<ServerProcess> UntilItListens(int port, string name, ProcessStartInfo start, CancellationToken stop)
    {
        var server = new ServerProcess(name, start);
        return Start(server, null, ended => server.Knock(port, ended), stop);
    }

    /// <summary>A port of this machine that nobody has.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Asks it to end in order, and waits until it has.</summary>
    public async Task Stop()
    {
        if (_process.HasExited) return;
        using (var kill = Process.Start("kill", ["-TERM", Pid.ToString(CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync();
        await _process.WaitForExitAsync();
    }

    /// <summary>Ends it at once, as a power cut would.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_isEnded) return;
        _isEnded = true;
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<ServerProcess> Start(ServerProcess server, string? beginning, Func<CancellationToken, Task> knock, CancellationToken stop)
    {
        try
        {
            server.Run(beginning);
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new CannotRunException($"{server._name} cannot be started: {e.Message}.", e);
        }

        using var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
        try
        {
            var knocking = knock(over.Token);
            await server._serves.Task.WaitAsync(StartLimit, stop);
            await over.CancelAsync();
            await knocking;
            return server;
        }
        catch (Exception e)
        {
            await over.CancelAsync();
            await server.DisposeAsync();
            if (e is TimeoutException) throw new CannotRunException($"{server._name} was not running after {StartLimit.TotalSeconds:0} seconds. It said:\n{server.Words}", e);
            throw;
        }
    }

    private void Run(string? beginning)
    {
        _process.OutputDataReceived += (_, line) => Heard(line.Data, beginning);
        _process.ErrorDataReceived += (_, line) => Heard(line.Data, beginning);
        _process.Exited += (_, _) => _serves.TrySetException(new CannotRunException($"{_name} ended before it ran. It said:\n{Words}"));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private async Task Knock(int port, CancellationToken over)
    {
        while (!over.IsCancellationRequested && !_serves.Task.IsCompleted)
        {
            try
            {
                using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port), over);
                _serves.TrySetResult();
            }
            catch (SocketException)
            {
                await Task.Delay(BetweenTries, CancellationToken.None);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private void Heard(string? line, string? beginning)
    {
        if (line is null) return;
        lock (_said)
        {
            _said.Add(line);
            if (_said.Count > KeptLines) _said.RemoveAt(0);
        }

        if (beginning is not null && line.StartsWith(beginning, StringComparison.Ordinal)) _serves.TrySetResult();
    }
}
