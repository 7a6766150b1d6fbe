using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;

namespace DialogEngine.Storage.Sqlite.Ballots;

/// <summary>What is done to a ballot box within a transaction.</summary>
internal static class BoxWriting
{
    /// <summary>Raises the epoch of a box and returns it.</summary>
    public static long Open(Session session, BoxId box)
    {
        using var rows = session.Query(
            """
            INSERT INTO ballot_box (dialogue, box, epoch) VALUES (?1, ?2, 1)
            ON CONFLICT (dialogue, box) DO UPDATE SET epoch = epoch + 1
            RETURNING epoch
            """,
            box.Dialogue.ToString(), box.Number);
        rows.Read();
        return rows.GetInt64(0);
    }

    /// <summary>Receives ballots under an epoch.</summary>
    /// <exception cref="StaleEpochException">The box has another epoch; nothing was written.</exception>
    public static IReadOnlyList<BallotOutcome> Receive(Session session, BoxId box, long epoch, IReadOnlyList<IncomingBallot> ballots)
    {
        if (!session.Any("SELECT 1 FROM ballot_box WHERE dialogue = ?1 AND box = ?2 AND epoch = ?3", box.Dialogue.ToString(), box.Number, epoch))
            throw new StaleEpochException(box, epoch);

        // Whether a poll takes ballots is read once: nobody else writes while this transaction lasts.
        Dictionary<PollId, PollRow?> polls = [];
        var outcomes = new BallotOutcome[ballots.Count];
        for (var i = 0; i < outcomes.Length; i++)
        {
            var incoming = ballots[i];
            if (!polls.TryGetValue(incoming.Poll, out var poll))
                polls.Add(incoming.Poll, poll = PollRows.Find(session, box.Dialogue, incoming.Poll));
            outcomes[i] = poll is { } found ? Receive(session, found, incoming) : new(BallotVerdict.UnknownPoll, null, false, default, default);
        }

        return outcomes;
    }

    private static BallotOutcome Receive(Session session, PollRow poll, IncomingBallot incoming)
    {
        var voter = incoming.Voter.Value.ToBlob();
        var row = BallotRows.Find(session, poll.Number, voter);
        var standing = row?.Ballot;
        var (verdict, next) = CastBallot.Receive(standing, incoming.Id, incoming.Choice);

        // What is recorded already stays so, and who asks again is told so, even when the poll has closed since.
        if (standing?.Id != incoming.Id && Refusal(session, poll, incoming, voter, isFirst: standing is null) is { } refusal)
            return Unwritten(refusal, row);
        if (next is null || ReferenceEquals(next, standing)) return Unwritten(verdict, row);
        if (standing is not null) BallotRows.Update(session, poll.Number, voter, next, incoming.Attendance);
        else if (!BallotRows.TryInsert(session, poll.Number, voter, next, incoming.Attendance))
            return Unwritten(BallotVerdict.BallotIdTaken, row);
        return new(verdict, next, true, row?.Attendance ?? default, standing?.Choice ?? default);
    }

    private static BallotVerdict? Refusal(Session session, PollRow poll, IncomingBallot incoming, byte[] voter, bool isFirst)
    {
        if (!poll.Accepting) return BallotVerdict.PollNotOpen;

        // Whoever gathered the ballots has checked their form; an option that is not there would spoil every count.
        if (poll.Form.Check(incoming.Choice.ToArray(), out _) is var form and not BallotVerdict.Recorded) return form;

        // A first ballot meets the unique index when it is inserted, which costs less than to look before.
        var willBeInserted = isFirst && !incoming.Choice.IsEmpty;
        return !willBeInserted && BallotRows.IsTaken(session, poll.Number, voter, incoming.Id) ? BallotVerdict.BallotIdTaken : null;
    }

    private static BallotOutcome Unwritten(BallotVerdict verdict, BallotRow? row) =>
        new(verdict, row?.Ballot, false, row?.Attendance ?? default, row?.Ballot.Choice ?? default);
}
