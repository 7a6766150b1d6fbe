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
            ? Count(session, found.Number, found.Form.Options, UInt128.MinValue, UInt128.MaxValue)
            : null;

    /// <summary>Counts what lies in one box, for each poll of the dialogue.</summary>
    public static IReadOnlyDictionary<PollId, HybridTally> CountBox(Session session, BoxId box)
    {
        var (first, last) = VotersOf(box.Number);
        return Polls(session, box.Dialogue).ToDictionary(
            poll => poll.Id, poll => Count(session, poll.Number, poll.Options, first, last));
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

    private static HybridTally Count(Session session, long poll, int options, UInt128 first, UInt128 last)
    {
        var version = 0L;
        var counts = Array.ConvertAll(Enum.GetValues<Attendance>(), _ => new long[options]);
        var ballots = new long[counts.Length];
        using var groups = session.Query(Groups, poll, first.ToBlob(), last.ToBlob());
        while (groups.Read())
        {
            version += groups.GetInt64(3);
            var choice = groups.GetChoice(1);
            if (choice.IsEmpty) continue;
            var attendance = groups.GetInt32(0);
            var equal = groups.GetInt64(2);
            ballots[attendance] += equal;
            foreach (var option in choice.Options) counts[attendance][option] += equal;
        }

        Tally Of(Attendance attendance) => new([.. counts[(int)attendance]], ballots[(int)attendance]);
        return new HybridTally(version, Of(Attendance.Remote), Of(Attendance.Room), Of(Attendance.Paper));
    }

    private static List<(PollId Id, long Number, int Options)> Polls(Session session, DialogueId dialogue)
    {
        List<(PollId, long, int)> polls = [];
        using var rows = session.Query("SELECT id, number, options FROM poll WHERE dialogue = ?1", dialogue.ToString());
        while (rows.Read()) polls.Add((PollId.Parse(rows.GetString(0)), rows.GetInt64(1), rows.GetInt32(2)));
        return polls;
    }

    /// <summary>The first and the last key of a box: the keys of one box follow each other in the table.</summary>
    private static (UInt128 First, UInt128 Last) VotersOf(int box)
    {
        var share = (UInt128.MaxValue / VoterKey.Boxes) + 1;
        var first = share * (UInt128)box;
        return (first, first + (share - 1));
    }
}
