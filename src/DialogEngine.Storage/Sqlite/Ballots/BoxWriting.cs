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
            outcomes[i] = Receive(session, poll, incoming);
        }

        return outcomes;
    }

    private static BallotOutcome Receive(Session session, PollRow? poll, IncomingBallot incoming)
    {
        if (poll is not { Number: var number }) return Receiving.Receive(null, null, incoming, () => false);
        var voter = incoming.Voter.Value.ToBlob();
        var row = BallotRows.Find(session, number, voter);

        // Whether another's ballot has its id shows when it is written, which costs less than to look before.
        var outcome = Receiving.Receive(poll, row, incoming, () => false);
        if (!outcome.Written) return Receiving.Receive(poll, row, incoming, () => BallotRows.IsTaken(session, number, voter, incoming.Id));
        var isWritten = row is null
            ? BallotRows.TryInsert(session, number, voter, outcome.Standing!, incoming.Attendance)
            : BallotRows.TryUpdate(session, number, voter, outcome.Standing!, incoming.Attendance);
        return isWritten ? outcome : Receiving.Unwritten(BallotVerdict.BallotIdTaken, row);
    }
}
