using System.Globalization;

namespace DialogEngine.Faults.Running;

/// <summary>How much memory a process holds, in megabytes.</summary>
/// <param name="Resident">What of it is in the machine's memory, files that are mapped among it.</param>
/// <param name="Anonymous">What of that is no file's.</param>
internal readonly record struct Memory(double Resident, double Anonymous)
{
    /// <summary>Nothing when there is no such process.</summary>
    public static Memory Of(EngineProcess engine)
    {
        try
        {
            var status = File.ReadAllLines($"/proc/{engine.Id}/status");
            return new Memory(Megabytes(status, "VmRSS:"), Megabytes(status, "RssAnon:"));
        }
        catch (Exception e) when (e is IOException or InvalidOperationException)
        {
            return default;
        }
    }

    private static double Megabytes(string[] status, string name) =>
        long.Parse(status.First(line => line.StartsWith(name, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024.0;
}
