namespace DialogEngine.LoadTests.Comparing;

/// <summary>Who comes when in a round: there and back, so that a machine that grows slower harms nobody more than others.</summary>
internal static class Order
{
    /// <param name="all">Who takes part.</param>
    /// <param name="round">Which round, from 1.</param>
    public static IEnumerable<T> Of<T>(IReadOnlyList<T> all, int round) => round % 2 == 1 ? all : all.Reverse();
}
