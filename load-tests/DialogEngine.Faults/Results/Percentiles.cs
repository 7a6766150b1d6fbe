namespace DialogEngine.Faults.Results;

/// <summary>Percentiles by the nearest rank: a value that was measured, never one in between.</summary>
internal static class Percentiles
{
    /// <param name="values">At least one.</param>
    /// <param name="percent">Above 0, 100 at most.</param>
    public static double Of(IEnumerable<double> values, double percent)
    {
        var sorted = values.Order().ToArray();
        return sorted[(int)Math.Ceiling(percent / 100 * sorted.Length) - 1];
    }
}
