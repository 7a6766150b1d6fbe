using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace DialogEngine.Running;

/// <summary>One host of a cluster: a process of its own, that can be killed, told to stop, and started again where it was.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private readonly string[] _arguments;
    private readonly List<string> _said = [];
    private Process? _process;

    /// <param name="folder">Where it is started: it is not meant to leave anything there.</param>
    /// <param name="arguments">A command, if any, and its configuration; it has addresses of its own.</param>
    public HostProcess(string folder, params string[] arguments)
    {
        Folder = folder;
        string[] command = [.. arguments.Where(argument => !argument.StartsWith('-'))];
        _arguments = [.. command, $"--urls={Url}", $"--DialogEngine:Cluster:Port={FreePort()}", .. arguments.Except(command)];
    }

    public Uri Url { get; } = new($"http://127.0.0.1:{FreePort()}");

    private string Folder { get; }

    /// <summary>All that it has printed and logged, over all its runs.</summary>
    public string Said
    {
        get
        {
            lock (_said) return string.Join('\n', _said);
        }
    }

    /// <summary>Starts it, and returns when it is running.</summary>
    /// <exception cref="InvalidOperationException">It ended, or did not say that it runs.</exception>
    public async Task Run()
    {
        var running = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _process = Start(running);
        _process.Exited += (_, _) => running.TrySetException(new InvalidOperationException($"The host ended. It said:\n{Said}"));
        await Patience.For(running.Task, "the host to run", () => Said);
    }

    /// <summary>Runs it to its end.</summary>
    /// <returns>What it ended with.</returns>
    public async Task<int> RunToEnd()
    {
        using var process = Start(null);
        await Patience.For(process.WaitForExitAsync(), "the host to end", () => Said);
        return process.ExitCode;
    }

    /// <summary>Ends it at once, as a power cut would: SIGKILL.</summary>
    public async Task Kill()
    {
        if (_process is not { } process) return;
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        _process = null;
    }

    /// <summary>Asks it to end, as whoever deploys does: SIGTERM.</summary>
    /// <returns>What it ended with.</returns>
    public async Task<int> Stop()
    {
        using var process = _process!;
        using (var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync();
        await Patience.For(process.WaitForExitAsync(), "the host to stop", () => Said);
        _process = null;
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync() => await Kill();

    private Process Start(TaskCompletionSource? running)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Folder };
        foreach (var argument in (string[])[Repository.Host, .. _arguments]) start.ArgumentList.Add(argument);
        var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Heard(line.Data, running);
        process.ErrorDataReceived += (_, line) => Heard(line.Data, running);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private void Heard(string? line, TaskCompletionSource? running)
    {
        if (line is null) return;
        lock (_said) _said.Add(line);
        // What it prints is printed whole: the link to sign in follows in the same breath.
        if (line.Contains("Ctrl+C stops it", StringComparison.Ordinal)) running?.TrySetResult();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
