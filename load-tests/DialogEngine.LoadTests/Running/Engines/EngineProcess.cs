using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace DialogEngine.LoadTests.Running.Engines;

/// <summary>An engine of one's own: a process on a free port, with a data folder that goes with it.</summary>
internal sealed class EngineProcess : IAsyncDisposable
{
    private const string Running = "DialogEngine is running";
    private const string InlineCompletions = "DOTNET_SYSTEM_NET_SOCKETS_";
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dialogengine-load-");
    private readonly string _program;
    private readonly IReadOnlyList<string> _settings;
    private readonly List<string> _said = [];
    private Process? _process;

    private EngineProcess(string program, IReadOnlyList<string> settings)
    {
        (_program, _settings) = (program, settings);
        Url = new Uri($"http://127.0.0.1:{FreePort()}");
    }

    public Uri Url { get; }

    public string Key { get; } = $"dk_{Guid.NewGuid():N}";

    public int Pid => _process!.Id;

    /// <exception cref="CannotRunException">It does not start.</exception>
    public static async Task<EngineProcess> Start(string program, IReadOnlyList<string> settings, CancellationToken stop)
    {
        var engine = new EngineProcess(program, settings);
        try
        {
            await engine.Run(stop);
            return engine;
        }
        catch
        {
            await engine.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts it, again if it ran before: on the same port and the same folder.</summary>
    public async Task Run(CancellationToken stop)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _folder.FullName };
        foreach (var argument in (string[])[_program, "--urls", Url.ToString(), "--DialogEngine:DataFolder", _folder.FullName, "--DialogEngine:ModeratorKey", Key, .. _settings])
            start.ArgumentList.Add(argument);
        // What makes the simulator's own sockets lean is not to be the engine's.
        foreach (var own in start.Environment.Keys.Where(name => name.StartsWith(InlineCompletions, StringComparison.Ordinal)).ToArray()) start.Environment.Remove(own);
        var running = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Heard(line.Data, running);
        _process.ErrorDataReceived += (_, line) => Heard(line.Data, running);
        _process.Exited += (_, _) => running.TrySetException(new CannotRunException($"The engine ended before it ran. It said:\n{Said()}"));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        try
        {
            await running.Task.WaitAsync(StartLimit, stop);
        }
        catch (TimeoutException e)
        {
            throw new CannotRunException($"The engine was not running after {StartLimit.TotalSeconds:0} seconds. It said:\n{Said()}", e);
        }
    }

    /// <summary>Ends it at once, as a power cut would.</summary>
    public async Task Kill()
    {
        if (_process is not { } process) return;
        _process = null;
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        _folder.Delete(recursive: true);
    }

    private void Heard(string? line, TaskCompletionSource running)
    {
        if (line is null) return;
        lock (_said)
        {
            _said.Add(line);
            if (_said.Count > 50) _said.RemoveAt(0);
        }

        if (line.StartsWith(Running, StringComparison.Ordinal)) running.TrySetResult();
    }

    private string Said()
    {
        lock (_said) return string.Join('\n', _said);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
