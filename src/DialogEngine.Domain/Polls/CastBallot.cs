using System.Collections.Immutable;

namespace DialogEngine.Polls;

/// <summary>What stands in the ballot box for one voter: the ballot that counts, and the ids of those it replaced.</summary>
/// <param name="Id">The ballot that counts, or that withdrew.</param>
/// <param name="Choice">What was chosen; empty when withdrawn.</param>
/// <param name="Revision">How many ballots this voter has cast in this poll, from 1.</param>
/// <param name="Replaced">The ids of the earlier ones, oldest first.</param>
public sealed record CastBallot(BallotId Id, Choice Choice, int Revision, ImmutableArray<BallotId> Replaced)
{
    /// <summary>How often one voter may cast in one poll, counting changes and withdrawals.</summary>
    public const int MaxRevisions = 100;

    /// <summary>Judges a ballot that has the right form against what stands in the box for its voter.</summary>
    /// <param name="standing">What stands there now, or null when the voter has cast nothing.</param>
    /// <param name="id">The id of the ballot that comes in.</param>
    /// <param name="choice">Its choice; empty withdraws.</param>
    /// <returns>
    /// The verdict, and what stands afterwards: a new value exactly when the store must write it, the same
    /// reference when nothing changes.
    /// </returns>
    public static (BallotVerdict Verdict, CastBallot? Standing) Receive(CastBallot? standing, BallotId id, Choice choice)
    {
        if (standing is null)
        {
            return choice.IsEmpty
                ? (BallotVerdict.NothingToWithdraw, null)
                : (BallotVerdict.Recorded, new CastBallot(id, choice, 1, []));
        }

        if (standing.Id == id) return (standing.Verdict, standing);
        if (standing.Replaced.Contains(id)) return (BallotVerdict.Superseded, standing);
        if (choice.IsEmpty && standing.Choice.IsEmpty) return (BallotVerdict.NothingToWithdraw, standing);
        if (standing.Revision >= MaxRevisions) return (BallotVerdict.TooManyChanges, standing);
        var next = new CastBallot(id, choice, standing.Revision + 1, standing.Replaced.Add(standing.Id));
        return (next.Verdict, next);
    }

    private BallotVerdict Verdict => Choice.IsEmpty ? BallotVerdict.Withdrawn : BallotVerdict.Recorded;
}
