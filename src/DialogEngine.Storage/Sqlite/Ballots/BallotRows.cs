using System.Buffers.Binary;
using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using Microsoft.Data.Sqlite;

namespace DialogEngine.Storage.Sqlite.Ballots;

/// <summary>The ballots in the table, one by one.</summary>
internal static class BallotRows
{
    private const string Columns = "SELECT ballot.id, choice, revision, replaced, attendance FROM ballot";

    private const string NewColumns = "ballot SET id = ?3, choice = ?4, revision = ?5, attendance = ?6, replaced = ?7 WHERE poll = ?1 AND voter = ?2";

    /// <summary>What stands for a voter in a poll, or null.</summary>
    public static BallotRow? Find(Session session, int poll, ReadOnlySpan<byte> voter)
    {
        var find = session.Hot($"{Columns} WHERE poll = ?1 AND voter = ?2");
        find.Bind(1, poll);
        find.Bind(2, voter);
        if (!find.Step()) return null;
        try
        {
            var id = new BallotId(BinaryPrimitives.ReadUInt128BigEndian(find.Blob(0)));
            var ballot = new CastBallot(id, Choice.FromBytes(find.Blob(1)), find.Int(2), ReplacedIds.Read(find.Blob(3)));
            return new BallotRow(ballot, (Attendance)find.Int(4));
        }
        finally
        {
            find.Reset();
        }
    }

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
    public static bool TryInsert(Session session, int poll, ReadOnlySpan<byte> voter, CastBallot ballot, Attendance attendance) => TryWrite(
        session.Hot(
            """
            INSERT INTO ballot (poll, voter, id, choice, revision, attendance, replaced) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            ON CONFLICT (poll, id) DO NOTHING
            """),
        poll, voter, ballot, attendance);

    /// <summary>Writes a ballot over the one that its voter has.</summary>
    /// <inheritdoc cref="TryInsert" path="/returns"/>
    public static bool TryUpdate(Session session, int poll, ReadOnlySpan<byte> voter, CastBallot ballot, Attendance attendance) => TryWrite(
        session.Hot($"UPDATE OR IGNORE {NewColumns}"), poll, voter, ballot, attendance);

    /// <summary>Writes a ballot over the one that its voter has, where nobody else's can have its id.</summary>
    public static void Update(Session session, int poll, ReadOnlySpan<byte> voter, CastBallot ballot, Attendance attendance) =>
        TryWrite(session.Hot($"UPDATE {NewColumns}"), poll, voter, ballot, attendance);

    private static bool TryWrite(Statement write, int poll, ReadOnlySpan<byte> voter, CastBallot ballot, Attendance attendance)
    {
        Span<byte> id = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(id, ballot.Id.Value);
        write.Bind(1, poll);
        write.Bind(2, voter);
        write.Bind(3, id);
        write.Bind(4, ballot.Choice.Options);
        write.Bind(5, ballot.Revision);
        write.Bind(6, (int)attendance);
        write.Bind(7, ReplacedIds.Write(ballot.Replaced, stackalloc byte[ReplacedIds.MaxBytes]));
        return write.Execute() == 1;
    }

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
