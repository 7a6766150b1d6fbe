using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace DialogEngine.Running;

/// <summary>A real engine: a process of its own on a port and a data folder of its own, that can be killed and started again.</summary>
internal sealed class Engine : IAsyncDisposable
{
    public const string ModeratorKey = "dk_demokrativeckan-i-varmland";

    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dialogengine-pages-");
    private readonly List<string> _said = [];
    private Process? _process;

    private Engine() => Url = new Uri($"http://127.0.0.1:{FreePort()}");

    public Uri Url { get; }

    /// <summary>The embedded store's folder. Its file may be read while the engine is away.</summary>
    public string Folder => _folder.FullName;

    public static async Task<Engine> Start()
    {
        var engine = new Engine();
        await engine.Run();
        return engine;
    }

    /// <summary>Starts the engine again where it was, and returns when it is running.</summary>
    /// <exception cref="InvalidOperationException">It ended, or did not say that it runs within a minute.</exception>
    public async Task Run()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Folder };
        foreach (var argument in (string[])[Repository.Host, "--urls", Url.ToString(), "--DialogEngine:DataFolder", Folder, "--DialogEngine:ModeratorKey", ModeratorKey])
            start.ArgumentList.Add(argument);
        var running = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Heard(line.Data, running);
        _process.ErrorDataReceived += (_, line) => Heard(line.Data, running);
        _process.Exited += (_, _) => running.TrySetException(new InvalidOperationException($"The engine ended. It said:\n{Said()}"));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        try
        {
            await running.Task.WaitAsync(StartLimit);
        }
        catch (TimeoutException)
        {
            throw new InvalidOperationException($"The engine was not running after {StartLimit}. It said:\n{Said()}");
        }
    }

    /// <summary>Holds the process still: what is sent to it now stays unread.</summary>
    public async Task Freeze()
    {
        using var freeze = Process.Start("kill", ["-STOP", _process!.Id.ToString(CultureInfo.InvariantCulture)]);
        await freeze.WaitForExitAsync();
        Assert.Equal(0, freeze.ExitCode);
    }

    /// <summary>Ends the process at once, as a power cut would: SIGKILL.</summary>
    public async Task Kill()
    {
        if (_process is not { } process) return;
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        _process = null;
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        _folder.Delete(recursive: true);
    }

    private void Heard(string? line, TaskCompletionSource running)
    {
        if (line is null) return;
        lock (_said) _said.Add(line);
        if (line.StartsWith("DialogEngine is running", StringComparison.Ordinal)) running.TrySetResult();
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
