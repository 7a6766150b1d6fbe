namespace DialogEngine.LoadTests.Phones;

/// <summary>How long a phone waits before it connects again: as the pages do, so that a hall does not come back in one moment.</summary>
internal static class Backoff
{
    private const double FirstMaxMs = 3_000;
    private const double MaxMs = 30_000;

    /// <param name="failures">How many attempts have failed.</param>
    /// <param name="random">From 0 up to 1.</param>
    public static double Ms(int failures, double random) =>
        failures == 0 ? random * FirstMaxMs : Math.Min(MaxMs, 1_000 * Math.Pow(2, Math.Min(failures, 10))) * (0.5 + random);
}
