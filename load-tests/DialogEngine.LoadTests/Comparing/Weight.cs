namespace DialogEngine.LoadTests.Comparing;

/// <summary>The engine held against a peer, or against a bound of its own.</summary>
/// <param name="Peer">The peer's key; null where it is the engine's own figure.</param>
/// <param name="Came">The engine's figure divided by the peer's in the same round; or its own.</param>
/// <param name="Goal">What is to be kept; null where nothing is.</param>
internal sealed record Weight(string? Peer, Spread? Came, Goal? Goal)
{
    /// <summary>Whether the goal is reached; null without one. What could not be measured is not reached.</summary>
    public bool? IsReached => Goal is null ? null : Came?.Median <= Goal.AtMost;
}
