using System.Globalization;

namespace DialogEngine.Faults.Running;

/// <summary>How much memory a process holds.</summary>
internal static class Memory
{
    /// <summary>Megabytes of the process that are in the machine's memory; 0 when there is no such process.</summary>
    public static double Resident(EngineProcess engine)
    {
        try
        {
            var line = File.ReadLines($"/proc/{engine.Id}/status").First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal));
            return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024.0;
        }
        catch (Exception e) when (e is IOException or InvalidOperationException)
        {
            return 0;
        }
    }
}
