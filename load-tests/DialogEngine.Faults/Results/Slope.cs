namespace DialogEngine.Faults.Results;

/// <summary>How fast something grows: the slope of the line that is nearest to what was measured, by least squares.</summary>
internal static class Slope
{
    /// <param name="points">When, and how much; at least two moments that differ.</param>
    /// <returns>By how much it grows in one unit of time; 0 where there are not two moments.</returns>
    public static double Of(IReadOnlyList<(double At, double Value)> points)
    {
        if (points.Count < 2) return 0;
        var (at, value) = (points.Average(point => point.At), points.Average(point => point.Value));
        var spread = points.Sum(point => (point.At - at) * (point.At - at));
        return spread > 0 ? points.Sum(point => (point.At - at) * (point.Value - value)) / spread : 0;
    }
}
