using DialogEngine.LoadTests.Comparing;

namespace DialogEngine.LoadTests.Goals;

/// <summary>A figure that comes of a line.</summary>
/// <param name="Name">What it is, with its unit.</param>
/// <param name="AtMost">The most that reaches the goal; null where the figure is stated and nothing is asked of it.</param>
/// <param name="Of">What it was in a round, from the round's runs in the order of the line; null where it could not be measured.</param>
internal sealed record GoalFigure(string Name, double? AtMost, Func<IReadOnlyList<Trial>, double?> Of)
{
    /// <summary>Whether it is as it is to be.</summary>
    public bool IsReached(Spread? came) => AtMost is null || came?.Median <= AtMost;
}
