using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace DialogEngine.EndToEnd;

/// <summary>The cluster of the sample, on ports of its own and in a folder for temporary files of its own.</summary>
internal sealed class RunningCluster : IAsyncDisposable
{
    private const string LastLine = "Ctrl+C stops it.";
    private const int Ports = 10;

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo _temporary = Directory.CreateTempSubdirectory("dialogengine-samples-");
    private readonly List<string> _said = [];
    private readonly Process _process;

    private RunningCluster(string[] arguments)
    {
        // The database runs as another user, who has to find the way.
        if (!OperatingSystem.IsWindows()) _temporary.UnixFileMode |= UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
        string[] command = [Path.Combine(AppContext.BaseDirectory, "DialogEngine.Samples.Cluster.dll"), "--url", Url.ToString(), .. arguments];
        var start = new ProcessStartInfo("dotnet", command) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["TMPDIR"] = _temporary.FullName;
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
    }

    public Uri Url { get; } = new($"http://127.0.0.1:{FreePorts()}");

    /// <summary>All that it has printed.</summary>
    public string Said
    {
        get
        {
            lock (_said) return string.Join('\n', _said);
        }
    }

    /// <summary>What lies where it keeps temporary files.</summary>
    public IEnumerable<string> LeftBehind => Directory.EnumerateFileSystemEntries(_temporary.FullName, "dialogengine-*");

    /// <summary>Starts a cluster, and returns when it is running.</summary>
    /// <exception cref="InvalidOperationException">It ended, or was not running in time.</exception>
    public static async Task<RunningCluster> Start(params string[] arguments)
    {
        var cluster = new RunningCluster(arguments);
        var running = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        cluster._process.OutputDataReceived += (_, line) => cluster.Heard(line.Data, running);
        cluster._process.ErrorDataReceived += (_, line) => cluster.Heard(line.Data, running);
        cluster._process.Exited += (_, _) => running.TrySetException(new InvalidOperationException($"The cluster ended. It said:\n{cluster.Said}"));
        cluster._process.Start();
        cluster._process.BeginOutputReadLine();
        cluster._process.BeginErrorReadLine();
        try
        {
            await running.Task.WaitAsync(Limit);
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops it as Ctrl+C does.</summary>
    /// <returns>What it ended with.</returns>
    public async Task<int> Stop()
    {
        using (var kill = Process.Start("kill", ["-INT", _process.Id.ToString(CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync();
        await _process.WaitForExitAsync().WaitAsync(Limit);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        // What it started ends with it, however it ends.
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync().WaitAsync(Limit);
        _process.Dispose();
        _temporary.Delete(recursive: true);
    }

    private void Heard(string? line, TaskCompletionSource running)
    {
        if (line is null) return;
        lock (_said) _said.Add(line);
        if (line.Contains(LastLine, StringComparison.Ordinal)) running.TrySetResult();
    }

    /// <summary>The first of some ports in a row that nobody listens at.</summary>
    private static int FreePorts()
    {
        while (true)
        {
            var first = Random.Shared.Next(20_000, 30_000);
            if (Enumerable.Range(first, Ports).All(IsFree)) return first;
        }
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
