using DialogEngine.LoadTests.Scenarios;

namespace DialogEngine.LoadTests.Goals;

public sealed class GoalLineTests
{
    /// <summary>The engine takes 100 changes of one ballot; with 70 on average, all of thousands stay below.</summary>
    [Fact]
    public void NoLine_HasPeopleChangeABallotMoreOftenThanTheyMay() =>
        Assert.All(GoalLine.All.SelectMany(line => line.Runs), run => Assert.InRange(BallotsOfOne(run.Scenario), 0, 70));

    private static double BallotsOfOne(Scenario scenario) => (scenario.Votes?.Phases.Sum(phase => phase.Expected(scenario.Phones)) ?? 0) / scenario.Phones;
}
