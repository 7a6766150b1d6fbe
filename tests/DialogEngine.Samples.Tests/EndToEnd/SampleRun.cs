using System.Diagnostics;

namespace DialogEngine.EndToEnd;

/// <summary>A sample, run as a newcomer runs it: a process of its own that talks to the engine over the network.</summary>
internal static class SampleRun
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);

    /// <summary>Runs a sample to its end.</summary>
    /// <param name="assembly">The sample's assembly.</param>
    /// <param name="heard">Called with each line as it is printed; the next line waits for it.</param>
    /// <param name="arguments">What the sample is called with.</param>
    /// <exception cref="TimeoutException">It did not end in time.</exception>
    public static async Task<(int ExitCode, string Output)> Of(string assembly, Func<string, Task> heard, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, $"{assembly}.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(Limit);
        var output = new List<string>();
        try
        {
            while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
            {
                output.Add(line);
                await heard(line);
            }

            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            throw new TimeoutException($"{assembly} was not done after {Limit}. It said:\n{string.Join('\n', output)}");
        }

        return (process.ExitCode, string.Join('\n', output));
    }
}
