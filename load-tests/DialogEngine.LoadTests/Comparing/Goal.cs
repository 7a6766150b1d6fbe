using DialogEngine.LoadTests.Running.Peers;
using DialogEngine.LoadTests.Scenarios;

namespace DialogEngine.LoadTests.Comparing;

/// <summary>What the engine is to keep.</summary>
/// <param name="Peer">In proportion to whom; null where a figure of its own is bounded.</param>
/// <param name="Weighed">By what.</param>
/// <param name="AtMost">The most that reaches it: times what the peer needs, or the figure itself.</param>
/// <param name="OnlySaturated">Whether it holds only where phones vote as fast as they are answered.</param>
internal sealed record Goal(string? Peer, Weighed Weighed, double AtMost, bool OnlySaturated = false)
{
    private static readonly Goal[] All =
    [
        new(PeerKinds.Echo, Weighed.Ballot, 1.3, OnlySaturated: true),
        new(PeerKinds.Memory, Weighed.Ballot, 1.2, OnlySaturated: true),
        new(PeerKinds.EfCore, Weighed.Ballot, 0.01),
        new(PeerKinds.Redis, Weighed.Ballot, 0.8),
        new(PeerKinds.SocketIo, Weighed.Ballot, 1.0),
        new(PeerKinds.Memory, Weighed.Tally, 0.8),
        new(null, Weighed.Phone, 20),
    ];

    /// <summary>What holds for the engine in a scenario beside a peer, or by itself.</summary>
    public static Goal? For(string? peer, Scenario scenario) => All.FirstOrDefault(
        goal => goal.Peer == peer && goal.Weighed == Weighing.Of(scenario) && (scenario.Saturates || !goal.OnlySaturated));
}
