using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace DialogEngine.Faults.Running;

/// <summary>One engine process: started, killed, told to stop, and started again where it was.</summary>
internal sealed class EngineProcess : IAsyncDisposable
{
    /// <summary>The key of the first moderator of every engine that is started here.</summary>
    public const string ModeratorKey = "dk_the-faults-are-injected-with-this";

    private const string LastLine = "Ctrl+C stops it";
    private const int LinesKept = 60;
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan ReadyInterval = TimeSpan.FromMilliseconds(25);
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(3) };

    private readonly string _log;
    private readonly Lock _gate = new();
    private readonly Queue<string> _said = new();
    private Process? _process;

    /// <param name="start">How it is started.</param>
    /// <param name="log">The file that takes what it prints, over all its starts.</param>
    public EngineProcess(EngineStart start, string log)
    {
        (Settings, _log) = (start, log);
        AppDomain.CurrentDomain.ProcessExit += EndWithUs;
    }

    /// <summary>How it is started the next time.</summary>
    public EngineStart Settings { get; set; }

    public string Name => Settings.Name;

    public Uri Url => Settings.Url;

    /// <summary>The id of the process; 0 when none runs.</summary>
    public int Id => Runs ? _process!.Id : 0;

    public bool Runs => _process is { HasExited: false };

    /// <summary>What it ended with; 137 after a kill.</summary>
    public int ExitCode => _process!.ExitCode;

    /// <summary>The last lines that it printed.</summary>
    public IReadOnlyList<string> Said
    {
        get
        {
            lock (_gate) return [.. _said];
        }
    }

    /// <summary>Starts it, and returns when it says that it runs.</summary>
    /// <exception cref="EngineEndedException">It ended instead, or said nothing for two minutes.</exception>
    public async Task Start(CancellationToken stop = default)
    {
        Launch(out var running);
        if (await running.WaitAsync(StartLimit, stop)) return;
        throw new EngineEndedException($"{Name} did not start. It said:\n{string.Join('\n', Said)}");
    }

    /// <summary>Starts it without waiting for anything.</summary>
    /// <param name="running">Whether it came to say that it runs, once that is known.</param>
    public void Launch(out Task<bool> running)
    {
        var said = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        string[] command =
        [
            .. Settings.Prefix, "dotnet", Settings.Assembly.FullName,
            .. Settings.Arguments.TakeWhile(argument => !argument.StartsWith("--DialogEngine:", StringComparison.Ordinal)),
            $"--urls={Settings.Url.GetLeftPart(UriPartial.Authority)}", $"--DialogEngine:ModeratorKey={ModeratorKey}",
            .. Settings.Arguments.SkipWhile(argument => !argument.StartsWith("--DialogEngine:", StringComparison.Ordinal)),
        ];
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var (name, value) in Settings.Environment) start.Environment[name] = value;
        var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Heard(line.Data, said);
        process.ErrorDataReceived += (_, line) => Heard(line.Data, said);
        process.Exited += (_, _) => said.TrySetResult(false);
        _process?.Dispose();
        process.Start();
        _process = process;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        running = said.Task;
    }

    /// <summary>What <c>/health/ready</c> says now; 0 when nothing answers.</summary>
    public async Task<int> Readiness(CancellationToken stop = default)
    {
        try
        {
            using var answer = await Http.GetAsync(new Uri(Url, "/health/ready"), stop);
            return (int)answer.StatusCode;
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException && !stop.IsCancellationRequested)
        {
            return 0;
        }
    }

    /// <summary>Returns when a ballot could be committed.</summary>
    /// <exception cref="EngineEndedException">It ended, or the limit passed.</exception>
    public async Task Ready(TimeSpan limit, CancellationToken stop = default)
    {
        var since = Stopwatch.GetTimestamp();
        while (await Readiness(stop) != (int)HttpStatusCode.OK)
        {
            if (!Runs) throw new EngineEndedException($"{Name} ended. It said:\n{string.Join('\n', Said)}");
            if (Stopwatch.GetElapsedTime(since) > limit) throw new EngineEndedException($"{Name} was not ready within {limit.TotalSeconds:0} s.");
            await Task.Delay(ReadyInterval, stop);
        }
    }

    /// <summary>Ends it at once: SIGKILL.</summary>
    public async Task Kill()
    {
        if (_process is not { } process) return;
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Asks it to end in order, and returns when it has: SIGTERM.</summary>
    /// <returns>What it ended with.</returns>
    public async Task<int> Stop()
    {
        if (_process is not { } process) return 0;
        if (!process.HasExited)
        {
            using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
            await kill.WaitForExitAsync();
        }

        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    /// <summary>Returns when it has ended by itself, or by what was injected.</summary>
    public Task Ended(CancellationToken stop) => _process!.WaitForExitAsync(stop);

    public async ValueTask DisposeAsync()
    {
        await Kill();
        _process?.Dispose();
        _process = null;
        AppDomain.CurrentDomain.ProcessExit -= EndWithUs;
    }

    private void EndWithUs(object? sender, EventArgs e)
    {
        if (Runs) _process!.Kill();
    }

    private void Heard(string? line, TaskCompletionSource<bool> running)
    {
        if (line is null) return;
        lock (_gate)
        {
            _said.Enqueue(line);
            if (_said.Count > LinesKept) _said.Dequeue();
            File.AppendAllText(_log, line + "\n");
        }

        if (line.Contains(LastLine, StringComparison.Ordinal)) running.TrySetResult(true);
    }
}
