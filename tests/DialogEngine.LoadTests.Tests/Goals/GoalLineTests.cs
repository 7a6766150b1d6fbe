namespace DialogEngine.LoadTests.Goals;

public sealed class GoalLineTests
{
    /// <summary>The engine takes 100 changes of one ballot; with 70 on average, all of thousands stay below.</summary>
    [Fact]
    public void NoLine_HasPeopleChangeABallotMoreOftenThanTheyMay() =>
        Assert.All(GoalLine.All.SelectMany(line => line.Runs), run => Assert.InRange((run.Votes?.Phases.Sum(phase => phase.Expected(run.Phones)) ?? 0) / run.Phones, 0, 70));
}
