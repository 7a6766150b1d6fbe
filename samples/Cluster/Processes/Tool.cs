using System.Diagnostics;

namespace DialogEngine.ClusterSample.Processes;

/// <summary>A program that does one thing and ends.</summary>
internal static class Tool
{
    /// <exception cref="DidNotStartException">It ended with an error.</exception>
    public static async Task Run(string what, params string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (said, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new DidNotStartException($"{what} failed:\n{await said}{await errors}");
    }
}
