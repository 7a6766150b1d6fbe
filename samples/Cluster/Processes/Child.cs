using System.Diagnostics;
using System.Globalization;

namespace DialogEngine.ClusterSample.Processes;

/// <summary>A program that runs as long as this one does, or until it is told to end.</summary>
internal sealed class Child : IAsyncDisposable
{
    private const int LinesKept = 40;
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(1);

    // The program ends when a line comes in that says how, or when whoever should write it is no longer there.
    private const string RunUntilTold = """
        trap '' INT; "$@" & program=$!; echo $program; read -r how; kill -"${how:-TERM}" $program; wait $program
        """;

    private readonly Lock _gate = new();
    private readonly Queue<string> _said = new();
    private readonly Process _process;

    private Child(Process process) => _process = process;

    /// <summary>The program's process.</summary>
    public int Id { get; private set; }

    /// <summary>The last lines that it printed.</summary>
    public IReadOnlyList<string> Said
    {
        get
        {
            lock (_gate) return [.. _said];
        }
    }

    /// <summary>Starts a program, and returns when it has printed a line with a certain text.</summary>
    /// <exception cref="DidNotStartException">It ended before, or did not print it within a minute.</exception>
    public static async Task<Child> Start(string name, string readyWhen, IReadOnlyDictionary<string, string> environment, params string[] command)
    {
        // In a session of its own, so that Ctrl+C reaches this program alone, which then ends the others in order.
        string[] whole = [.. OperatingSystem.IsLinux() ? ["setsid"] : Array.Empty<string>(), "sh", "-c", RunUntilTold, "sh", .. command];
        var start = new ProcessStartInfo(whole[0], whole[1..]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (variable, value) in environment) start.Environment[variable] = value;
        var child = new Child(new Process { StartInfo = start, EnableRaisingEvents = true });
        var ready = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        child._process.OutputDataReceived += (_, line) =>
        {
            // The first line is from whoever started the program.
            if (child.Id == 0) child.Id = int.Parse(line.Data ?? "0", CultureInfo.InvariantCulture);
            else child.Heard(line.Data, readyWhen, ready);
        };
        child._process.ErrorDataReceived += (_, line) => child.Heard(line.Data, readyWhen, ready);
        child._process.Exited += (_, _) => ready.TrySetResult(false);
        child._process.Start();
        child._process.BeginOutputReadLine();
        child._process.BeginErrorReadLine();
        var isReady = await Task.WhenAny(ready.Task, Task.Delay(StartLimit)) == ready.Task && await ready.Task;
        if (isReady) return child;
        await child.DisposeAsync();
        throw new DidNotStartException($"{name} did not start. It said:\n{string.Join('\n', child.Said)}");
    }

    /// <summary>Ends it at once, as a power cut would.</summary>
    public Task Kill() => End("KILL");

    /// <summary>Asks it to end in order, and waits until it has.</summary>
    /// <param name="signal">How it is asked.</param>
    public Task Stop(string signal = "TERM") => End(signal);

    public async ValueTask DisposeAsync()
    {
        await Stop();
        _process.Dispose();
    }

    private async Task End(string signal)
    {
        if (_process.HasExited) return;
        try
        {
            await _process.StandardInput.WriteLineAsync(signal);
            await _process.StandardInput.FlushAsync();
        }
        catch (IOException)
        {
            // It has just ended by itself.
        }

        await _process.WaitForExitAsync();
    }

    private void Heard(string? line, string readyWhen, TaskCompletionSource<bool> ready)
    {
        if (line is null) return;
        lock (_gate)
        {
            _said.Enqueue(line);
            if (_said.Count > LinesKept) _said.Dequeue();
        }

        if (line.Contains(readyWhen, StringComparison.Ordinal)) ready.TrySetResult(true);
    }
}
