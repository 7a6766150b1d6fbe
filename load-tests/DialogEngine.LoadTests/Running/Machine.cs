using System.Globalization;
using System.Runtime.InteropServices;

namespace DialogEngine.LoadTests.Running;

/// <summary>What a run was made on, and of what.</summary>
internal sealed record Machine(string Processor, int Cores, double MemoryGigabytes, string System, string Runtime, string? Commit)
{
    public static Machine This(string? commit) => new(
        Processors(), Environment.ProcessorCount, Math.Round(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9, 1),
        RuntimeInformation.OSDescription, RuntimeInformation.FrameworkDescription, commit);

    /// <summary>How many files and sockets one process may have open; null where nothing limits them.</summary>
    public static long? OpenFiles()
    {
        const string limits = "/proc/self/limits";
        const string name = "Max open files";
        if (!File.Exists(limits)) return null;
        var line = File.ReadLines(limits).FirstOrDefault(one => one.StartsWith(name, StringComparison.Ordinal));
        return long.TryParse(line?[name.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries)[0], CultureInfo.InvariantCulture, out var most) ? most : null;
    }

    private static string Processors()
    {
        const string cpus = "/proc/cpuinfo";
        var named = File.Exists(cpus) ? File.ReadLines(cpus).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) : null;
        return named?.Split(':', 2)[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
