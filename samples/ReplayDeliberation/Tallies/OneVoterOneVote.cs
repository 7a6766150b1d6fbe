using DialogEngine.Replay.Exports;

namespace DialogEngine.Replay.Tallies;

/// <summary>The right tally, counted from the file alone: each voter's last vote on a comment, once.</summary>
/// <remarks>
/// The last vote is the one with the latest timestamp; of two with the same timestamp, the one further down the file.
/// The replay casts by the same rule, but shares no code with this count and tells it nothing.
/// </remarks>
internal static class OneVoterOneVote
{
    public static Dictionary<long, VoteTally> Count(IEnumerable<Vote> votes)
    {
        var last = new Dictionary<(long Comment, long Voter), Vote>();
        foreach (var vote in votes)
        {
            var key = (vote.CommentId, vote.VoterId);
            if (!last.TryGetValue(key, out var held) || Follows(vote, held)) last[key] = vote;
        }

        return last.Values
            .GroupBy(v => v.CommentId)
            .ToDictionary(g => g.Key, g => VoteTally.Of(g.Select(v => v.Choice)));
    }

    private static bool Follows(Vote vote, Vote held) =>
        vote.TimestampMs > held.TimestampMs || (vote.TimestampMs == held.TimestampMs && vote.Row > held.Row);
}
