using DialogEngine.LoadTests.Comparing;

namespace DialogEngine.LoadTests.Goals;

/// <summary>A figure that the engine is to keep.</summary>
/// <param name="Name">What it is, with its unit.</param>
/// <param name="AtMost">The most that reaches the goal.</param>
/// <param name="Of">What it was in a round, from the round's runs in the order of the line; null where it could not be measured.</param>
internal sealed record GoalFigure(string Name, double AtMost, Func<IReadOnlyList<Trial>, double?> Of);
