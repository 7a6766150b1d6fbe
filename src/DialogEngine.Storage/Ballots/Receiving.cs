using DialogEngine.Polls;

namespace DialogEngine.Storage.Ballots;

/// <summary>What becomes of a ballot, by its poll and by what stands for its voter.</summary>
internal static class Receiving
{
    /// <param name="poll">Its poll; null when it was never opened.</param>
    /// <param name="row">What stands for its voter, or null.</param>
    /// <param name="incoming">The ballot.</param>
    /// <param name="isTaken">Whether another voter's ballot in the poll has its id. Asked only if it matters.</param>
    public static BallotOutcome Receive(PollRow? poll, BallotRow? row, IncomingBallot incoming, Func<bool> isTaken)
    {
        if (poll is not { } open) return Unwritten(BallotVerdict.UnknownPoll, null);
        var standing = row?.Ballot;
        var (verdict, next) = CastBallot.Receive(standing, incoming.Id, incoming.Choice);

        // What is recorded already stays so, and who asks again is told so, even when the poll has closed since.
        var isKnown = standing is not null && (standing.Id == incoming.Id || standing.Replaced.Contains(incoming.Id));
        if (!isKnown && Refusal(open, incoming, isTaken) is { } refusal) return Unwritten(refusal, row);
        if (next is null || ReferenceEquals(next, standing)) return Unwritten(verdict, row);
        return new(verdict, next, true, row?.Attendance ?? default, standing?.Choice ?? default);
    }

    public static BallotOutcome Unwritten(BallotVerdict verdict, BallotRow? row) =>
        new(verdict, row?.Ballot, false, row?.Attendance ?? default, row?.Ballot.Choice ?? default);

    private static BallotVerdict? Refusal(PollRow poll, IncomingBallot incoming, Func<bool> isTaken)
    {
        if (!poll.Accepting) return BallotVerdict.PollNotOpen;

        // Whoever gathered the ballots has checked their form; an option that is not there would spoil every count.
        if (poll.Form.Check(incoming.Choice.ToArray(), out _) is var form and not BallotVerdict.Recorded) return form;
        return isTaken() ? BallotVerdict.BallotIdTaken : null;
    }
}
