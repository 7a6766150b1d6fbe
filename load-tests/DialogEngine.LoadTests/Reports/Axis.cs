namespace DialogEngine.LoadTests.Reports;

/// <summary>How an axis from 0 is divided: in steps of 1, 2 or 5 times a power of ten, to the first of them that leaves nothing out.</summary>
/// <param name="Step">From one mark to the next.</param>
/// <param name="Steps">How many there are, at least one.</param>
internal readonly record struct Axis(double Step, int Steps)
{
    private static readonly double[] Easy = [1, 2, 5, 10];

    /// <summary>Where it ends.</summary>
    public double Top => Step * Steps;

    /// <summary>Its marks, from 0 to the end.</summary>
    public IEnumerable<double> Ticks
    {
        get
        {
            var step = Step;
            return Enumerable.Range(0, Steps + 1).Select(number => number * step);
        }
    }

    /// <summary>An axis for figures up to this one; where nothing is above 0 it ends at 1.</summary>
    /// <param name="most">The largest figure.</param>
    /// <param name="isCounted">Whether figures are of things that are counted, which have no halves.</param>
    /// <param name="mostSteps">In how many steps at most.</param>
    public static Axis Of(double most, bool isCounted, int mostSteps = 5)
    {
        if (most <= 0) return new Axis(1, 1);
        var least = isCounted ? Math.Max(1, most / mostSteps) : most / mostSteps;
        var size = Math.Pow(10, Math.Floor(Math.Log10(least)));
        // What is a power of ten can come out a little off it.
        var step = size * Easy.First(easy => easy * size >= least * 0.9999);
        return new Axis(step, Math.Max(1, (int)Math.Ceiling(most / step * 0.9999)));
    }
}
