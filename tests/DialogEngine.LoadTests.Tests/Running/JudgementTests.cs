using DialogEngine.LoadTests.Accounting;
using DialogEngine.LoadTests.Measuring;
using DialogEngine.LoadTests.Scenarios;

namespace DialogEngine.LoadTests.Running;

public class JudgementTests
{
    [Fact]
    public void Run_ThatKeepsEverything_IsKept() => Assert.True(Judgement.Of(Some.Run(ackP95: 100)).Kept);

    [Fact]
    public void Run_ThatIsTooSlow_IsBroken()
    {
        var judgement = Judgement.Of(Some.Run(ackP95: 100.5));

        Assert.False(judgement.Kept);
        Assert.Equal([new ThresholdOutcome(new Threshold("acknowledgement.p95", 100), 100.5, false)], judgement.Thresholds);
    }

    [Fact]
    public void Run_WithAFault_IsBroken_HoweverFast() =>
        Assert.False(Judgement.Of(Some.Run(faults: [new FaultCount(Fault.LostBallot, 1, ["x"])])).Kept);

    [Fact]
    public void UnknownOutcomes_ArePartOfAThreshold_AndNoFault()
    {
        var scenario = Some.Scenario();

        Assert.True(Judgement.Of(Some.Run(scenario.WithThresholds([new Threshold("unknown", 1)]))).Kept);
        Assert.False(Judgement.Of(Some.Run(scenario.WithThresholds([new Threshold("unknown", 0)]))).Kept);
    }

    [Fact]
    public void Threshold_OnWhatDidNotHappen_IsKept() =>
        Assert.True(Judgement.Of(Some.Run(Some.Scenario().WithThresholds([new Threshold("reconnect.p95", 1)]))).Kept);

    [Fact]
    public void EveryThresholdThatCanBeNamed_CanBeJudged()
    {
        Threshold[] all = [.. Threshold.Measures.SelectMany(measure => Threshold.Statistics.Select(statistic => new Threshold($"{measure}.{statistic}", 1e9))), .. Threshold.Singles.Select(name => new Threshold(name, 1e9))];

        Assert.True(Judgement.Of(Some.Run(Some.Scenario().WithThresholds(all))).Kept);
    }

    [Fact]
    public void Cost_IsThatOfTheActs_WithoutThatOfTheJoins()
    {
        var scenario = Some.Scenario();
        // Ten seconds of joining at half a core, then ten of voting at a whole one.
        Second[] course = [.. Enumerable.Range(0, 21).Select(second => new Second(
            second, second >= 6 ? 100 : 0, 0, second > 6 ? 50 : 0, 0, Times.None, Times.None, Times.None,
            new Used(second <= 6 ? second * 0.5 : 3 + (second - 6), 200 + Math.Min(second, 6)), new Used(second * 0.1, 90)))];

        var cost = Cost.Of(course, scenario)!;

        Assert.Equal(30_000, cost.JoinCpuUs!.Value, 1.0);
        Assert.Equal(20_000, cost.ActCpuUs!.Value, 1.0);
        Assert.Equal(60, cost.KilobytesPerPhone!.Value, 0.1);
        Assert.Equal(17 / 20.0, cost.Cores, 0.001);
        Assert.Equal(0.1, cost.OwnCores, 0.001);
    }

    [Fact]
    public void Cost_OfAServerThatBeganAnew_CannotBeTold()
    {
        Second[] course = [.. new[] { 1.0, 2, 0.5, 1 }.Select((used, second) => new Second(
            second, 1, 0, 1, 0, Times.None, Times.None, Times.None, new Used(used, 100), new Used(second, 90)))];

        Assert.Null(Cost.Of(course, Some.Scenario()));
    }
}
