using DialogEngine.LoadTests.Running;
using DialogEngine.LoadTests.Scenarios;

namespace DialogEngine.LoadTests.Comparing;

/// <summary>All that a comparison came to. Its reports are made of this and of nothing else.</summary>
/// <param name="Scenario">What each server went through.</param>
/// <param name="Machine">Where.</param>
/// <param name="At">When it began.</param>
/// <param name="Servers">The servers, the engine first.</param>
/// <param name="Trials">Every server in every round, in the order they were run in.</param>
/// <param name="Command">What was asked for at the command line.</param>
/// <param name="EngineSettings">What the engine was started with besides.</param>
internal sealed record Compared(
    Scenario Scenario,
    Machine Machine,
    DateTimeOffset At,
    IReadOnlyList<ComparedServer> Servers,
    IReadOnlyList<Trial> Trials,
    string Command,
    IReadOnlyList<string> EngineSettings)
{
    public Weighed Weighed => Weighing.Of(Scenario);

    /// <summary>The engine held against its own bound, where there is one, and against each peer.</summary>
    public IReadOnlyList<Weight> Weights =>
    [
        .. Goal.For(null, Scenario) is { } own ? [new Weight(null, Over(Ours, trial => trial.Of(Weighed)), own)] : (Weight[])[],
        .. Servers.Skip(1).Select(peer => new Weight(peer.Key, Ratio(peer.Key), Goal.For(peer.Key, Scenario))),
    ];

    /// <summary>Whether nothing happened to the engine that must not, and every goal is reached.</summary>
    public bool IsKept => Of(Ours).All(trial => trial.Run.Faults.Count == 0) && Weights.All(weight => weight.IsReached is not false);

    private string Ours => Servers[0].Key;

    public IEnumerable<Trial> Of(string server) => Trials.Where(trial => trial.Server == server).OrderBy(trial => trial.Round);

    /// <summary>A figure of a server over all rounds.</summary>
    public Spread? Over(string server, Func<Trial, double?> figure) => Spread.Of(Of(server).Select(figure));

    // Each round by itself: what made the machine slow in one of them did so to both.
    private Spread? Ratio(string peer) => Spread.Of(
        Of(Ours).Join(Of(peer), one => one.Round, one => one.Round, (ours, theirs) => ours.Of(Weighed) / theirs.Of(Weighed)));
}

/// <summary>A server that was compared.</summary>
/// <param name="Key">What the command line calls it.</param>
/// <param name="Name">What reports call it.</param>
internal sealed record ComparedServer(string Key, string Name);
