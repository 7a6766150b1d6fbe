using System.Globalization;

namespace DialogEngine.Faults.Running;

/// <summary>How busy the machine is, with this run and with whatever else it does.</summary>
internal static class LoadAverage
{
    /// <summary>How many threads ran or waited to run, on average of the last minute; null where the machine does not say.</summary>
    public static double? Now()
    {
        try
        {
            return double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0], CultureInfo.InvariantCulture);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
