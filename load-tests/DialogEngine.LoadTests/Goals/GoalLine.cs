using DialogEngine.LoadTests.Scenarios;

namespace DialogEngine.LoadTests.Goals;

/// <summary>Something the engine is to be capable of by itself: what is run, and which figures come of it.</summary>
/// <param name="Key">What a command line calls it.</param>
/// <param name="Name">What it is about.</param>
/// <param name="Runs">What is run in each round, one after the other, each against an engine or a cluster that is started for it.</param>
/// <param name="Figures">What comes of the runs.</param>
/// <param name="EngineSettings">What engines of one process are started with besides.</param>
internal sealed record GoalLine(
    string Key, string Name, IReadOnlyList<GoalRun> Runs, IReadOnlyList<GoalFigure> Figures, IReadOnlyList<string> EngineSettings)
{
    /// <summary>Whether it takes more than this repository: PostgreSQL's programs, for a cluster.</summary>
    public bool NeedsPostgres => Runs.Any(run => run.Hosts > 0);

    /// <summary>All of them.</summary>
    /// <remarks>
    /// Where few phones stand for many, the pace of a single person is not limited, and ballots come for a shorter time:
    /// nobody may change one ballot more than 100 times. The rest is as anybody runs it.
    /// </remarks>
    public static IReadOnlyList<GoalLine> All { get; } =
    [
        new(
            "votes-1000", "2,000 ballots a second from 1,000 phones", [Of("steady-voting", 1_000, 2_000)],
            [new("acknowledged, p99 ms", 8, runs => runs[0].AcknowledgementP99Ms)], []),
        new(
            "votes-5000", "2,000 ballots a second from 5,000 phones", [Of("steady-voting", 5_000, 2_000)],
            [
                new("acknowledged, p50 ms", 8, runs => runs[0].AcknowledgementP50Ms),
                new("acknowledged, p99 ms", 60, runs => runs[0].AcknowledgementP99Ms),
                new("from there to the projector, p95 ms", 250, runs => runs[0].Run.Times[Measuring.Measure.Projector].P95),
            ], []),
        new(
            "join-storm", "5,000 phones join from one address", [Of("one-address", 5_000)],
            [
                new("seconds until all are in", 10, runs => runs[0].Run.Course.FirstOrDefault(second => second.Connected == 5_000)?.At),
                new("refused, or told to come back", 0, runs => runs[0].Run.Counts.JoinRetries),
            ], []),
        new(
            "vote-rush", "10,000 phones, 8,000 ballots in 20 seconds", [Of("vote-rush", 10_000)],
            [
                new("acknowledged, p95 ms", 1_000, runs => runs[0].Run.Times[Measuring.Measure.Acknowledgement].P95),
                new("not answered", 0, runs => runs[0].Run.Counts.Unanswered),
            ], []),
        new(
            "reconnect-storm", "5,000 phones are cut off at once", [Of("reconnect-storm", 5_000)],
            [
                new("95 % are back, seconds", 15, runs => runs[0].Run.Times[Measuring.Measure.Reconnect].P95 / 1_000),
                new("all are back, seconds", 60, runs => runs[0].Run.Times[Measuring.Measure.Reconnect].Max / 1_000),
            ], []),
        new(
            "growth", "what ballots cost besides telling them: 1,000 a second in place of 50, from 100 phones and from 10,000",
            [
                Of("steady-voting", 100, 50), For(4, Of("steady-voting", 100, 1_000)),
                Of("steady-voting", 10_000, 50), Of("steady-voting", 10_000, 1_000),
            ],
            [new("CPU at 10,000 phones, times that at 100", 1.3, runs => (runs[3].Cores - runs[2].Cores) / (runs[1].Cores - runs[0].Cores))], WithoutPace),
        new(
            "showing", "1,000 phones are shown a tally that moves 10 and 5,000 times a second",
            [Of("steady-voting", 1_000, 10), For(10, Of("steady-voting", 1_000, 5_000))],
            [new("tallies shown a second at 5,000, times that at 10", 1.3, runs => runs[1].TalliesPerSecond / runs[0].TalliesPerSecond)], WithoutPace),
        Cluster(1_200),
        Cluster(600),
    ];

    private static string[] WithoutPace => ["DialogEngine:Limits:BallotsAtOnce=1000000", "DialogEngine:Limits:BallotsPerSecond=1000000"];

    /// <summary>One process, and one to three hosts on PostgreSQL, all on one machine: what they use for a ballot can be compared, not how many they carry.</summary>
    private static GoalLine Cluster(int votesPerSecond)
    {
        var scenario = Of("steady-voting", 600, votesPerSecond).Scenario;
        return new(
            $"cluster-{votesPerSecond}", $"{votesPerSecond:N0} ballots a second from 600 phones, carried by one process and by one to three hosts on PostgreSQL",
            [new(scenario), new(scenario, 1), new(scenario, 2), new(scenario, 3)],
            [
                new("CPU a ballot with three hosts, times that of one process", 2, runs => runs[3].BallotCpuUs / runs[0].BallotCpuUs),
                new("CPU a ballot of each of three hosts, times that of a host alone", 1, runs => runs[3].BallotCpuUs / 3 / runs[1].BallotCpuUs),
                new("CPU µs a ballot of one process", null, runs => runs[0].BallotCpuUs),
                new("of a host alone", null, runs => runs[1].BallotCpuUs),
                new("of two hosts", null, runs => runs[2].BallotCpuUs),
                new("of three hosts", null, runs => runs[3].BallotCpuUs),
                new("of PostgreSQL, for three", null, runs => runs[3].BallotStoreCpuUs),
                new("acknowledged, p50 ms, for three", null, runs => runs[3].AcknowledgementP50Ms),
                new("acknowledged, p99 ms, for three", null, runs => runs[3].AcknowledgementP99Ms),
            ], []);
    }

    private static GoalRun Of(string name, int phones, double? votesPerSecond = null)
    {
        var scenario = Library.Find(name).For(phones);
        return new GoalRun(votesPerSecond is { } rate ? scenario.WithVotesPerSecond(rate) : scenario);
    }

    private static GoalRun For(double seconds, GoalRun run) => run with { Scenario = run.Scenario.WithFullRateFor(seconds) };
}
