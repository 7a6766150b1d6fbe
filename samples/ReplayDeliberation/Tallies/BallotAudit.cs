using DialogEngine.Replay.Engine;

namespace DialogEngine.Replay.Tallies;

/// <summary>Holds the published ballots of one poll against those that were acknowledged and not replaced.</summary>
internal static class BallotAudit
{
    /// <returns>What is wrong, one sentence each; nothing when every ballot is there exactly once with its choice.</returns>
    public static IEnumerable<string> Faults(
        string pollId, IReadOnlyCollection<CountedBallot> acknowledged, IReadOnlyCollection<CountedBallot> published)
    {
        var found = published.ToLookup(b => b.BallotId);
        foreach (var ballot in acknowledged)
        {
            var counted = found[ballot.BallotId].ToList();
            if (counted is [])
                yield return $"{pollId}: the ballot {ballot.BallotId} was acknowledged, and is not published.";
            if (counted.Count > 1)
                yield return $"{pollId}: the ballot {ballot.BallotId} is published {counted.Count} times.";
            if (counted.Any(c => !c.Choice.SequenceEqual(ballot.Choice)))
                yield return $"{pollId}: the ballot {ballot.BallotId} is published with another choice than was acknowledged.";
        }

        var known = acknowledged.Select(b => b.BallotId).ToHashSet();
        foreach (var stranger in published.Where(b => !known.Contains(b.BallotId)))
            yield return $"{pollId}: the ballot {stranger.BallotId} is published, and nobody's last vote.";
    }
}
