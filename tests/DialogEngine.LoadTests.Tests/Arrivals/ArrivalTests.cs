using CsCheck;
using DialogEngine.LoadTests.Scenarios;

namespace DialogEngine.LoadTests.Arrivals;

public class ArrivalTests
{
    private static readonly Gen<Phase> AnyPhase = Gen.OneOf(
        Gen.Double[0, 1].Select(Gen.Double[0.5, 30], (share, seconds) => (Phase)new Phase.Inject(share, seconds)),
        Gen.Double[0, 80].Select(Gen.Double[0, 80], Gen.Double[0.5, 30], (from, to, seconds) => (Phase)new Phase.Ramp(from, to, seconds)),
        Gen.Double[0, 80].Select(Gen.Double[0.5, 30], (rate, seconds) => (Phase)new Phase.Hold(rate, seconds)));

    [Fact]
    public void Arrivals_AreAsManyAsThePhasesSay_ToOne() => AnyPhase.Array[1, 5].Select(Gen.Int[1, 500], Gen.Int).Sample((phases, phones, seed) =>
    {
        var times = ArrivalTimes.Of(phases, phones, new Random(seed)).ToArray();

        Assert.InRange(times.Sum(phase => phase.Ms.Length), phases.Sum(phase => phase.Expected(phones)) - 0.51, phases.Sum(phase => phase.Expected(phones)) + 0.51);
    });

    [Fact]
    public void Arrivals_LieInTheirPhases_InOrder() => AnyPhase.Array[1, 5].Select(Gen.Int).Sample((phases, seed) =>
    {
        var start = 0.0;
        foreach (var (phase, ms) in ArrivalTimes.Of(phases, 100, new Random(seed)))
        {
            Assert.All(ms, one => Assert.InRange(one, (int)(1000 * start), 1000 * (start + phase.Seconds)));
            Assert.Equal(ms.Order(), ms);
            start += phase.Seconds;
        }
    });

    [Fact]
    public void Hold_HasItsRateInEachPart_InTheMean()
    {
        var times = ArrivalTimes.Of([new Phase.Hold(1000, 60)], 1, new Random(1)).Single().Ms;
        var each = times.GroupBy(ms => ms / 1000).Select(second => second.Count()).ToArray();

        Assert.Equal(60_000, times.Length);
        Assert.Equal(60, each.Length);
        // A Poisson count of mean 1000 is within five of its deviations.
        Assert.All(each, count => Assert.InRange(count, 1000 - 158, 1000 + 158));
    }

    [Fact]
    public void Ramp_RisesEvenly()
    {
        var times = ArrivalTimes.Of([new Phase.Ramp(0, 1000, 10)], 1, new Random(2)).Single().Ms;

        // A quarter of the arrivals of a ramp from nothing come in the first half of its time.
        Assert.Equal(5000, times.Length);
        Assert.InRange(times.Count(ms => ms < 5000), 1250 - 160, 1250 + 160);
    }

    [Fact]
    public void Plan_IsTheSameForTheSameSeed_AndAnotherForAnother()
    {
        var scenario = Some.Scenario();

        Assert.Equal(ArrivalPlan.Of(scenario), ArrivalPlan.Of(scenario));
        Assert.NotEqual(ArrivalPlan.Of(scenario), ArrivalPlan.Of(scenario with { Seed = 8 }));
    }

    [Fact]
    public void Plan_OfAnotherRateOfQuestions_LeavesTheVotesAsTheyAre()
    {
        var scenario = Some.Scenario();
        var asking = scenario with { Questions = new Track(3, [new Phase.Hold(5, 5)]) };

        Assert.Equal(ArrivalPlan.Of(scenario), ArrivalPlan.Of(asking).Where(arrival => arrival.Kind is not Act.Ask));
    }

    [Fact]
    public void Plan_BringsEveryPhoneInOnce()
    {
        var joins = ArrivalPlan.Of(Some.Scenario()).Where(arrival => arrival.Kind is Act.Join).ToArray();

        Assert.Equal(Enumerable.Range(0, 100), joins.Select(join => join.Phone).Order());
    }

    [Fact]
    public void Inject_LetsNobodyVoteAgainBeforeAllHave()
    {
        var scenario = Some.Scenario() with { Votes = new Track(6, [new Phase.Inject(0.5, 3), new Phase.Inject(0.5, 3), new Phase.Inject(0.2, 3)]) };
        var voters = ArrivalPlan.Of(scenario).Where(arrival => arrival.Kind is Act.Vote).Select(arrival => arrival.Phone).ToArray();

        Assert.Equal(120, voters.Length);
        Assert.Equal(100, voters.Take(100).Distinct().Count());
    }

    [Fact]
    public void Scenario_ForAnotherSize_HasEachDoAsMuchAsBefore()
    {
        var scenario = Some.Scenario();
        var larger = scenario.For(1000);

        Assert.Equal(20, scenario.VotesPerSecond);
        Assert.Equal(200, larger.VotesPerSecond);
        Assert.Equal(scenario.Seconds, larger.Seconds);
        Assert.Equal(2000, ArrivalPlan.Of(larger).Count(arrival => arrival.Kind is Act.Vote));
        Assert.Equal(500, scenario.WithVotesPerSecond(50).Votes!.Phases.Sum(phase => phase.Expected(100)));
    }

    [Fact]
    public void Options_AreChosenByTheirWeights()
    {
        var poll = new PollShape("Live", [5, 3, 2]);
        var picks = Enumerable.Range(0, 1000).Select(i => poll.Pick(i / 1000.0)).CountBy(option => option).ToDictionary();

        Assert.Equal((500, 300, 200), (picks[0], picks[1], picks[2]));
    }
}
