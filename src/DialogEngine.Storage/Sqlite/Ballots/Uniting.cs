using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;

namespace DialogEngine.Storage.Sqlite.Ballots;

/// <summary>Carries the ballots of one poll over into another, for those who have none there.</summary>
internal static class Uniting
{
    public static void CarryOver(Session session, DialogueId dialogue, PollId from, PollId into)
    {
        if (PollRows.Find(session, dialogue, from) is not { } source) return;
        var target = UnitedBallot.Target(from, source, into, PollRows.Find(session, dialogue, into));
        foreach (var (voter, ballot) in Missing(session, source.Number, target.Number))
            CarryOver(session, target.Number, into, voter, ballot);
        for (var box = 0; box < VoterKey.Boxes; box++) BoxWriting.Open(session, new BoxId(dialogue, box));
    }

    /// <summary>The effective ballots of those who have none in the target, read before the first of them is written.</summary>
    private static List<(byte[] Voter, BallotRow Ballot)> Missing(Session session, int source, int target)
    {
        List<(byte[], BallotRow)> missing = [];
        using var rows = session.Query(
            """
            SELECT voter, id, choice, attendance FROM ballot AS theirs
            WHERE poll = ?1 AND length(choice) > 0 AND NOT EXISTS (
                SELECT 1 FROM ballot WHERE poll = ?2 AND voter = theirs.voter AND length(choice) > 0)
            """,
            source, target);
        while (rows.Read())
            missing.Add((rows.GetBlob(0), new(new(rows.GetBallotId(1), rows.GetChoice(2), 1, []), (Attendance)rows.GetInt32(3))));
        return missing;
    }

    private static void CarryOver(Session session, int target, PollId into, byte[] voter, BallotRow carried)
    {
        var withdrawn = BallotRows.Find(session, target, voter)?.Ballot;
        if (UnitedBallot.Next(carried.Ballot, into, withdrawn, id => BallotRows.IsTaken(session, target, voter, id)) is not { } next) return;
        if (withdrawn is null) BallotRows.TryInsert(session, target, voter, next, carried.Attendance);
        else BallotRows.Update(session, target, voter, next, carried.Attendance);
    }
}
