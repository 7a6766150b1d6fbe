using DialogEngine.LoadTests.Comparing;

namespace DialogEngine.LoadTests.Goals;

/// <summary>What came of a line, over all rounds.</summary>
/// <param name="Line">The line.</param>
/// <param name="Rounds">The runs of each round, in the order of the line.</param>
internal sealed record GoalOutcome(GoalLine Line, IReadOnlyList<IReadOnlyList<Trial>> Rounds)
{
    /// <summary>Ballots that were acknowledged in all runs.</summary>
    public long Acknowledged => Rounds.Sum(round => round.Sum(trial => trial.Run.Counts.Acknowledged));

    /// <summary>How often something happened that must not: a ballot lost, doubled or counted for another option, a version that went back.</summary>
    public long Faults => Rounds.Sum(round => round.Sum(trial => trial.Run.Faults.Sum(fault => fault.Count)));

    /// <summary>Whether nothing happened that must not, and the median of every figure reaches its goal.</summary>
    public bool IsKept => Faults == 0 && Line.Figures.All(figure => figure.IsReached(Came(figure)));

    /// <summary>A figure over all rounds; null where it was measured in none.</summary>
    public Spread? Came(GoalFigure figure) => Spread.Of(Rounds.Select(figure.Of));
}
