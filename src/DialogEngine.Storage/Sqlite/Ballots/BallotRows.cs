using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using Microsoft.Data.Sqlite;

namespace DialogEngine.Storage.Sqlite.Ballots;

/// <summary>The ballots in the table, one by one.</summary>
internal static class BallotRows
{
    private const string Columns = "SELECT ballot.id, choice, revision, replaced, attendance FROM ballot";

    /// <summary>What stands for a voter in a poll, or null.</summary>
    public static BallotRow? Find(Session session, int poll, byte[] voter) =>
        First(session.Query($"{Columns} WHERE poll = ?1 AND voter = ?2", poll, voter));

    /// <summary>What stands for a voter in a poll that is known by its name, or null.</summary>
    public static BallotRow? Find(Session session, DialogueId dialogue, PollId poll, VoterKey voter) =>
        First(session.Query(
            $"{Columns} JOIN poll ON poll.number = ballot.poll WHERE poll.dialogue = ?1 AND poll.id = ?2 AND voter = ?3",
            dialogue.ToString(), poll.ToString(), voter.Value.ToBlob()));

    /// <summary>Whether another voter's ballot in the poll has this id.</summary>
    public static bool IsTaken(Session session, int poll, byte[] voter, BallotId id) =>
        session.Any("SELECT 1 FROM ballot WHERE poll = ?1 AND id = ?2 AND voter <> ?3", poll, id.Value.ToBlob(), voter);

    /// <summary>Writes a voter's first ballot.</summary>
    /// <returns>False, with nothing written, when another voter's ballot has its id.</returns>
    public static bool TryInsert(Session session, int poll, byte[] voter, CastBallot ballot, Attendance attendance) =>
        session.Execute(
            """
            INSERT INTO ballot (poll, voter, id, choice, revision, attendance, replaced) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            ON CONFLICT (poll, id) DO NOTHING
            """,
            poll, voter, ballot.Id.Value.ToBlob(), ballot.Choice.Options.ToArray(), ballot.Revision, (int)attendance, ReplacedIds.Write(ballot.Replaced)) == 1;

    /// <summary>Writes a ballot over the one that its voter has.</summary>
    public static void Update(Session session, int poll, byte[] voter, CastBallot ballot, Attendance attendance) =>
        session.Execute(
            "UPDATE ballot SET id = ?3, choice = ?4, revision = ?5, attendance = ?6, replaced = ?7 WHERE poll = ?1 AND voter = ?2",
            poll, voter, ballot.Id.Value.ToBlob(), ballot.Choice.Options.ToArray(), ballot.Revision, (int)attendance, ReplacedIds.Write(ballot.Replaced));

    private static BallotRow? First(SqliteDataReader rows)
    {
        using (rows)
        {
            if (!rows.Read()) return null;
            var ballot = new CastBallot(rows.GetBallotId(0), rows.GetChoice(1), rows.GetInt32(2), ReplacedIds.Read(rows.GetBlob(3)));
            return new BallotRow(ballot, (Attendance)rows.GetInt32(4));
        }
    }
}
