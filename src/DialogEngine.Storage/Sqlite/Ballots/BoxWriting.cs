using System.Buffers.Binary;
using DialogEngine.Dialogues;
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

    /// <summary>The epoch of each box, by its number.</summary>
    public static IReadOnlyList<long> Epochs(Session session, DialogueId dialogue)
    {
        var epochs = new long[VoterKey.Boxes];
        using var rows = session.Query("SELECT box, epoch FROM ballot_box WHERE dialogue = ?1", dialogue.ToString());
        while (rows.Read()) epochs[rows.GetInt32(0)] = rows.GetInt64(1);
        return epochs;
    }

    /// <summary>Receives ballots under an epoch.</summary>
    /// <exception cref="StaleEpochException">The box has another epoch; nothing was written.</exception>
    public static IReadOnlyList<BallotOutcome> Receive(Session session, BoxId box, long epoch, IReadOnlyList<IncomingBallot> ballots)
    {
        if (!Owns(session, box, epoch)) throw new StaleEpochException(box, epoch);
        PollId? asked = null;
        PollRow? poll = null;
        var outcomes = new BallotOutcome[ballots.Count];
        for (var i = 0; i < outcomes.Length; i++)
        {
            var incoming = ballots[i];
            // Most are of one poll. What it says cannot change: nobody else writes while this transaction lasts.
            if (incoming.Poll != asked) (asked, poll) = (incoming.Poll, PollRows.Find(session, box.Dialogue, incoming.Poll));
            outcomes[i] = Receive(session, poll, incoming);
        }

        return outcomes;
    }

    private static bool Owns(Session session, BoxId box, long epoch)
    {
        var find = session.Hot("SELECT 1 FROM ballot_box WHERE dialogue = ?1 AND box = ?2 AND epoch = ?3");
        find.Bind(1, box.Dialogue.ToString());
        find.Bind(2, box.Number);
        find.Bind(3, epoch);
        return find.Any();
    }

    private static BallotOutcome Receive(Session session, PollRow? poll, IncomingBallot incoming)
    {
        if (poll is not { Number: var number }) return Receiving.Receive(null, null, incoming, static () => false);
        Span<byte> voter = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(voter, incoming.Voter.Value);
        var row = BallotRows.Find(session, number, voter);

        // Whether another's ballot has its id shows when it is written, which costs less than to look before.
        var outcome = Receiving.Receive(poll, row, incoming, static () => false);
        if (!outcome.Written) return Refuse(session, number, poll, row, incoming);
        var isWritten = row is null
            ? BallotRows.TryInsert(session, number, voter, outcome.Standing!, incoming.Attendance)
            : BallotRows.TryUpdate(session, number, voter, outcome.Standing!, incoming.Attendance);
        return isWritten ? outcome : Receiving.Unwritten(BallotVerdict.BallotIdTaken, row);
    }

    private static BallotOutcome Refuse(Session session, int number, PollRow? poll, BallotRow? row, IncomingBallot incoming) =>
        Receiving.Receive(poll, row, incoming, () => BallotRows.IsTaken(session, number, incoming.Voter.Value.ToBlob(), incoming.Id));
}
