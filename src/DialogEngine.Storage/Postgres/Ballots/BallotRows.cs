using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Writing;
using Npgsql;

namespace DialogEngine.Storage.Postgres.Ballots;

/// <summary>The ballots in the table, many at a time.</summary>
internal static class BallotRows
{
    private const string Columns = "poll, voter, id, choice, revision, attendance, replaced";

    // Each part takes one row from an index, whatever the database believes about the size of the table: while a poll
    // fills up, its statistics speak of an empty one.
    private const string Matching = $"""
        SELECT found.* FROM unnest($1::text[], $2::text[], $3::uuid[], $4::uuid[]) AS asked (dialogue, poll, voter, id)
        JOIN poll AS its ON its.dialogue = asked.dialogue AND its.id = asked.poll
        CROSS JOIN LATERAL (
            (SELECT {Columns} FROM ballot WHERE poll = number AND voter = asked.voter LIMIT 1)
            UNION ALL
            (SELECT {Columns} FROM ballot WHERE poll = number AND id = asked.id LIMIT 1)) AS found
        """;

    private const string Upsert = $"""
        INSERT INTO ballot ({Columns})
        SELECT * FROM unnest($1::integer[], $2::uuid[], $3::uuid[], $4::bytea[], $5::integer[], $6::smallint[], $7::bytea[])
        ON CONFLICT (poll, voter) DO UPDATE SET id = excluded.id, choice = excluded.choice, revision = excluded.revision,
            attendance = excluded.attendance, replaced = excluded.replaced
        """;

    // A table of PostgreSQL lies in the order of writing, and each row names the transaction that wrote it. Written
    // anew in the order of their keys, all by one transaction, a poll's ballots no longer tell who was before whom.
    private static readonly Sql WriteAnew = new($"""
        WITH old AS (DELETE FROM ballot WHERE poll = ANY ($1) RETURNING {Columns})
        INSERT INTO ballot ({Columns}) SELECT {Columns} FROM old ORDER BY poll, voter
        """, Patience.LargePoll);

    /// <summary>What stands for the voters of these ballots, and for whoever else has one of their ids.</summary>
    public static List<VoterRow> Find(Batch batch, (DialogueId Dialogue, IncomingBallot Ballot)[] asked) =>
        batch.AddQuery(
            Matching,
            ToRow,
            Array.ConvertAll(asked, row => row.Dialogue.ToString()),
            Array.ConvertAll(asked, row => row.Ballot.Poll.ToString()),
            Array.ConvertAll(asked, row => row.Ballot.Voter.Value.ToColumn()),
            Array.ConvertAll(asked, row => row.Ballot.Id.Value.ToColumn()));

    /// <summary>Writes ballots, each voter's over the one before. They are sorted, so that no two transactions wait for each other.</summary>
    /// <returns>How many there were.</returns>
    public static async Task<int> Write(NpgsqlConnection connection, IEnumerable<VoterRow> ballots)
    {
        var written = 0;
        foreach (var rows in ballots.OrderBy(row => row.Poll).ThenBy(row => row.Voter.Value).Chunk(WriteItem.MaxRows))
        {
            written += await connection.Execute(
                Upsert,
                Array.ConvertAll(rows, row => row.Poll),
                Array.ConvertAll(rows, row => row.Voter.Value.ToColumn()),
                Array.ConvertAll(rows, row => row.Ballot.Ballot.Id.Value.ToColumn()),
                Array.ConvertAll(rows, row => row.Ballot.Ballot.Choice.ToColumn()),
                Array.ConvertAll(rows, row => row.Ballot.Ballot.Revision),
                Array.ConvertAll(rows, row => (short)row.Ballot.Attendance),
                Array.ConvertAll(rows, row => ReplacedIds.Write(row.Ballot.Ballot.Replaced)));
        }

        return written;
    }

    /// <summary>Makes the ballots of polls lie in the order of their keys. Nobody else may write to the polls meanwhile.</summary>
    public static Task Shuffle(NpgsqlConnection connection, int[] polls) => connection.Execute(WriteAnew, polls);

    private static VoterRow ToRow(NpgsqlDataReader row)
    {
        var ballot = new CastBallot(row.GetBallotId(2), row.GetChoice(3), row.GetInt32(4), ReplacedIds.Read(row.GetFieldValue<byte[]>(6)));
        return new VoterRow(row.GetInt32(0), row.GetVoter(1), new BallotRow(ballot, row.GetAttendance(5)));
    }
}
