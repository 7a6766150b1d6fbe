using System.Diagnostics;

namespace DialogEngine.Faults.Cluster;

/// <summary>A program that does one thing and ends.</summary>
internal static class Tool
{
    /// <returns>What it printed.</returns>
    /// <exception cref="InvalidOperationException">It ended with an error, or is not installed.</exception>
    public static async Task<string> Run(params string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (said, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? await said
            : throw new InvalidOperationException($"'{string.Join(' ', command)}' failed:\n{await said}{await errors}");
    }
}
