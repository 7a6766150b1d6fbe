using DialogEngine.LoadTests.Accounting;
using DialogEngine.LoadTests.Arrivals;
using DialogEngine.LoadTests.Comparing.Reports;
using DialogEngine.LoadTests.Measuring;
using DialogEngine.LoadTests.Scenarios;

namespace DialogEngine.LoadTests.Comparing;

public class ComparedTests
{
    private static readonly Scenario Saturated = Some.Scenario().Saturated(10);

    [Fact]
    public void Proportion_IsThatOfEachRound_AndTheMedianOfThem()
    {
        // The third round is slow for both; a proportion of medians would be 1.5.
        var compared = Compare(Saturated, "memory", (10, 10), (30, 20), (80, 100));

        Assert.Equal(new Spread(1, 0.8, 1.5), Assert.Single(compared.Weights).Came);
    }

    [Theory]
    [InlineData("echo", 13, 10, true)]
    [InlineData("echo", 13.1, 10, false)]
    [InlineData("memory", 12, 10, true)]
    [InlineData("efcore", 10, 1000, true)]
    [InlineData("efcore", 11, 1000, false)]
    [InlineData("redis", 8.1, 10, false)]
    [InlineData("socketio", 10, 10, true)]
    public void Goal_IsReachedUpToItsBound(string peer, double ours, double theirs, bool isReached)
    {
        var compared = Compare(Saturated, peer, (ours, theirs));

        Assert.Equal(isReached, Assert.Single(compared.Weights).IsReached);
        Assert.Equal(isReached, compared.IsKept);
    }

    [Fact]
    public void EchoAndMemory_AreGoalsOnlyWhereServersAreSaturated()
    {
        var steady = Some.Scenario().WithVotesPerSecond(2000);

        Assert.Null(Goal.For("echo", steady));
        Assert.Null(Goal.For("memory", steady));
        Assert.Equal(1.0, Goal.For("socketio", steady)!.AtMost);
    }

    [Fact]
    public void WhatNobodyCouldMeasure_IsNotReached() =>
        Assert.False(Assert.Single(Compare(Saturated, "memory", (10, null)).Weights).IsReached);

    [Fact]
    public void FaultOfTheEngine_KeepsNothing_AndOneOfAPeerIsOnlyTold()
    {
        FaultCount[] lost = [new(Fault.LostBallot, 1, ["x"])];
        var kept = Compare(Saturated, "memory", (10, 10));

        Assert.False((kept with { Trials = [kept.Trials[0] with { Run = kept.Trials[0].Run with { Faults = lost } }, kept.Trials[1]] }).IsKept);
        var peers = kept with { Trials = [kept.Trials[0], kept.Trials[1] with { Run = kept.Trials[1].Run with { Faults = lost } }] };
        Assert.True(peers.IsKept);
        Assert.Contains("round 1: ", CompareMarkdown.Of(peers), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "Phone")]
    [InlineData(10, "Tally")]
    [InlineData(2000, "Ballot")]
    public void Scenario_WeighsByWhatItIsMostOf(double votesPerSecond, string weighed) => Assert.Equal(weighed, $"{Weighing.Of(
        Some.Scenario().For(1000) with { Votes = new Track(6, [new Phase.Hold(votesPerSecond, 10)]) })}");

    [Fact]
    public void IdlePhones_HaveABoundOfTheirOwn()
    {
        var idle = Some.Scenario() with { Votes = new Track(6, [new Phase.Hold(0, 10)]) };

        var weights = Compare(idle, "memory", (1, 1)).Weights;

        Assert.Equal([(null, true), ("memory", null)], weights.Select(weight => (weight.Peer, weight.IsReached)));
        // A megabyte and a half over a hundred phones.
        Assert.Equal(15, weights[0].Came!.Value.Median, 0.001);
    }

    [Fact]
    public void Reports_HaveEveryServerAndEveryRound()
    {
        var compared = Compare(Saturated, "redis", (10, 10), (20, 25));

        var page = CompareMarkdown.Of(compared);
        Assert.Contains("| CPU a ballot, in proportion to Peer redis | 0.90 | 0.80–1.00 | ≤ 0.8 | no |", page, StringComparison.Ordinal);
        Assert.Contains("| CPU µs a ballot | 15.0 · 10.0–20.0 | 17.5 · 10.0–25.0 |", page, StringComparison.Ordinal);
        Assert.Contains("What the store of Peer redis used is stated", page, StringComparison.Ordinal);
        Assert.Equal(5, CompareCsv.Of(compared).TrimEnd().Split('\n').Length);
        Assert.Contains("\"reached\": false", CompareJson.Of(compared), StringComparison.Ordinal);
    }

    /// <summary>The engine and a peer, and what a ballot cost each of them, in microseconds, in each round.</summary>
    private static Compared Compare(Scenario scenario, string peer, params (double Ours, double? Theirs)[] rounds) => new(
        scenario, Some.Machine, new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero), [new("ours", "DialogEngine"), new(peer, $"Peer {peer}")],
        [.. rounds.Index().SelectMany(round => (Trial[])[Trial(scenario, "ours", round.Index + 1, round.Item.Ours), Trial(scenario, peer, round.Index + 1, round.Item.Theirs)])],
        $"compare some --against {peer}", []);

    private static Trial Trial(Scenario scenario, string server, int round, double? cpuUs) => new(
        server, round, Some.Run(scenario) with { Stretch = new Stretch(10, 1_000_000, 5000, cpuUs, server == "redis" ? 1 : null, 3, 1.5) });
}
