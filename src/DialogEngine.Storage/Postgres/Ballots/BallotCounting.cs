using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using Npgsql;

namespace DialogEngine.Storage.Postgres.Ballots;

/// <summary>Reads from the table which ballots count, and counts them.</summary>
internal static class BallotCounting
{
    // Equal ballots are gathered by the database, so that the count of a large poll brings few rows here. A poll
    // without ballots has one row, without attendance.
    private static readonly Sql Groups = new(
        """
        SELECT poll.id, options, attendance, choice, count(*), sum(revision)
        FROM poll LEFT JOIN ballot ON ballot.poll = number AND voter BETWEEN $3 AND $4
        WHERE dialogue = $1 AND ($2::text IS NULL OR poll.id = $2)
        GROUP BY number, attendance, choice
        """,
        Patience.LargePoll);

    private static readonly Sql Effective = new(
        """
        SELECT ballot.id, choice FROM ballot JOIN poll ON number = ballot.poll
        WHERE dialogue = $1 AND poll.id = $2 AND length(choice) > 0
        ORDER BY ballot.id
        """,
        Patience.LargePoll);

    /// <summary>Counts a whole poll, or null when it has never been opened.</summary>
    public static async Task<HybridTally?> Count(NpgsqlConnection connection, DialogueId dialogue, PollId poll) =>
        (await Count(connection, dialogue, poll, new(UInt128.MinValue, UInt128.MaxValue))).TryGetValue(poll, out var tally) ? tally : null;

    /// <summary>Counts what lies in one box, for each poll of the dialogue.</summary>
    public static async Task<IReadOnlyDictionary<PollId, HybridTally>> CountBox(NpgsqlConnection connection, BoxId box) =>
        await Count(connection, box.Dialogue, null, VotersOfBox.Of(box.Number));

    /// <summary>The ballots of a poll that count, by ballot id.</summary>
    public static async Task<IReadOnlyList<(BallotId Id, Choice Choice)>> Counted(NpgsqlConnection connection, DialogueId dialogue, PollId poll) =>
        await connection.List(Effective, row => (row.GetBallotId(0), row.GetChoice(1)), dialogue.ToString(), poll.ToString());

    private static async Task<Dictionary<PollId, HybridTally>> Count(NpgsqlConnection connection, DialogueId dialogue, PollId? poll, VotersOfBox voters)
    {
        Dictionary<PollId, TallySum> sums = [];
        await connection.List(Groups, Add, dialogue.ToString(), poll?.ToString(), voters.First.ToColumn(), voters.Last.ToColumn());
        return sums.ToDictionary(sum => sum.Key, sum => sum.Value.Tally());

        bool Add(NpgsqlDataReader row)
        {
            var id = PollId.Parse(row.GetString(0));
            if (!sums.TryGetValue(id, out var sum)) sums.Add(id, sum = new TallySum(row.GetInt32(1)));
            if (!row.IsDBNull(2)) sum.Add(row.GetAttendance(2), row.GetChoice(3), row.GetInt64(4), row.GetInt64(5));
            return true;
        }
    }
}
