namespace DialogEngine.LoadTests.Comparing;

/// <summary>One figure over all rounds.</summary>
/// <param name="Median">The middle one; of an even number the mean of the two in the middle.</param>
/// <param name="Least">The smallest.</param>
/// <param name="Most">The largest.</param>
internal readonly record struct Spread(double Median, double Least, double Most)
{
    /// <summary>What figures come to; null when there are none. Rounds that have none are left out.</summary>
    public static Spread? Of(IEnumerable<double?> figures)
    {
        double[] known = [.. figures.OfType<double>().Where(double.IsFinite).Order()];
        if (known.Length == 0) return null;
        var middle = known.Length / 2;
        return new Spread(known.Length % 2 == 1 ? known[middle] : (known[middle - 1] + known[middle]) / 2, known[0], known[^1]);
    }
}
