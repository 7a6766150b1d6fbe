using System.Diagnostics;

namespace DialogEngine.LoadTests.Measuring;

/// <summary>The time that everything here is measured by: it never goes back.</summary>
internal static class Clock
{
    private static readonly double PerUs = Stopwatch.Frequency / 1e6;

    /// <summary>Microseconds since some moment.</summary>
    public static long Us => (long)(Stopwatch.GetTimestamp() / PerUs);
}
