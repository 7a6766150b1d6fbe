namespace DialogEngine.LoadTests.Arrivals;

/// <summary>When things arrive: at random as people do, and exactly as many as the phases say.</summary>
/// <remarks>
/// A Poisson process that is known to have had n arrivals has them at n independent moments. So the count is that of the
/// phases, the gaps are those of people who do not know of each other, and the seed decides both.
/// </remarks>
internal static class ArrivalTimes
{
    /// <summary>For each phase the moments of its arrivals in milliseconds from the first phase's beginning, in order.</summary>
    public static IEnumerable<(Phase Phase, int[] Ms)> Of(IEnumerable<Phase> phases, int phones, Random random)
    {
        var (start, expected, given) = (0.0, 0.0, 0);
        foreach (var phase in phases)
        {
            // What one phase has over as a fraction the next one makes up for.
            expected += phase.Expected(phones);
            var count = (int)Math.Round(expected) - given;
            given += count;
            var times = new int[count];
            for (var i = 0; i < count; i++) times[i] = (int)(1000 * (start + (phase.Seconds * phase.TimeAt(random.NextDouble()))));
            Array.Sort(times);
            yield return (phase, times);
            start += phase.Seconds;
        }
    }
}
