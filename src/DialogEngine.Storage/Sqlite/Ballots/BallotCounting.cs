using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using Microsoft.Data.Sqlite;

namespace DialogEngine.Storage.Sqlite.Ballots;

/// <summary>Reads from the table which ballots count, and counts them.</summary>
internal static class BallotCounting
{
    // Equal ballots are gathered by the database, so that the count of a large poll brings few rows here.
    private const string Groups = """
        SELECT attendance, choice, count(*), sum(revision) FROM ballot WHERE poll = ?1 AND voter BETWEEN ?2 AND ?3
        GROUP BY attendance, choice
        """;

    /// <summary>Counts a whole poll, or null when it has never been opened.</summary>
    public static HybridTally? Count(Session session, DialogueId dialogue, PollId poll) =>
        PollRows.Find(session, dialogue, poll) is { } found
            ? Count(session, found.Number, found.Form.Options, new(UInt128.MinValue, UInt128.MaxValue))
            : null;

    /// <summary>Counts what lies in one box, for each poll of the dialogue.</summary>
    public static IReadOnlyDictionary<PollId, HybridTally> CountBox(Session session, BoxId box)
    {
        var voters = VotersOfBox.Of(box.Number);
        return Polls(session, box.Dialogue).ToDictionary(
            poll => poll.Id, poll => Count(session, poll.Number, poll.Options, voters));
    }

    /// <summary>The ballots of a poll that count, by ballot id.</summary>
    public static IReadOnlyList<(BallotId Id, Choice Choice)> Counted(Session session, DialogueId dialogue, PollId poll)
    {
        List<(BallotId, Choice)> ballots = [];
        using var rows = session.Query(
            """
            SELECT ballot.id, choice FROM ballot JOIN poll ON poll.number = ballot.poll
            WHERE poll.dialogue = ?1 AND poll.id = ?2 AND length(choice) > 0
            ORDER BY ballot.id
            """,
            dialogue.ToString(), poll.ToString());
        while (rows.Read()) ballots.Add((rows.GetBallotId(0), rows.GetChoice(1)));
        return ballots;
    }

    private static HybridTally Count(Session session, int poll, int options, VotersOfBox voters)
    {
        var sum = new TallySum(options);
        using var groups = session.Query(Groups, poll, voters.First.ToBlob(), voters.Last.ToBlob());
        while (groups.Read()) sum.Add((Attendance)groups.GetInt32(0), groups.GetChoice(1), groups.GetInt64(2), groups.GetInt64(3));
        return sum.Tally();
    }

    private static List<(PollId Id, int Number, int Options)> Polls(Session session, DialogueId dialogue)
    {
        List<(PollId, int, int)> polls = [];
        using var rows = session.Query("SELECT id, number, options FROM poll WHERE dialogue = ?1", dialogue.ToString());
        while (rows.Read()) polls.Add((PollId.Parse(rows.GetString(0)), rows.GetInt32(1), rows.GetInt32(2)));
        return polls;
    }
}
