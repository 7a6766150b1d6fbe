using System.Diagnostics;

namespace DialogEngine.Faults.Histories;

/// <summary>The clock of the histories: the machine's monotonic clock, the same in every process.</summary>
internal static class Monotonic
{
    /// <summary>Milliseconds, to the microsecond.</summary>
    public static double Now => Math.Round(Stopwatch.GetTimestamp() * (1_000.0 / Stopwatch.Frequency), 3);
}
