using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using Microsoft.Data.Sqlite;

namespace DialogEngine.Storage.Sqlite.Ballots;

/// <summary>The polls that have been opened, in the table.</summary>
internal static class PollRows
{
    private const string Record = """
        SELECT poll.id, options, min_choices, max_choices, open AND dialogue.accepting, closes_at, secret
        FROM poll
        JOIN dialogue ON dialogue.id = poll.dialogue
        JOIN poll_secret ON poll_secret.poll = poll.number
        """;

    /// <summary>Finds a poll; whether it takes ballots is true of the transaction that asks.</summary>
    public static PollRow? Find(Session session, DialogueId dialogue, PollId poll)
    {
        var find = session.Hot(
            """
            SELECT number, options, min_choices, max_choices, open AND dialogue.accepting
            FROM poll JOIN dialogue ON dialogue.id = poll.dialogue
            WHERE poll.dialogue = ?1 AND poll.id = ?2
            """);
        find.Bind(1, dialogue.ToString());
        find.Bind(2, poll.ToString());
        if (!find.Step()) return null;
        try
        {
            return new PollRow(find.Int(0), new BallotForm(find.Int(1), find.Int(2), find.Int(3)), find.Int(4) != 0);
        }
        finally
        {
            find.Reset();
        }
    }

    /// <summary>One poll of a dialogue as it is told, or null.</summary>
    public static PollRecord? Read(Session session, DialogueId dialogue, PollId poll)
    {
        using var rows = session.Query($"{Record} WHERE poll.dialogue = ?1 AND poll.id = ?2", dialogue.ToString(), poll.ToString());
        return rows.Read() ? ToRecord(rows) : null;
    }

    /// <summary>All polls of a dialogue, in the order they were opened.</summary>
    public static IReadOnlyList<PollRecord> ReadAll(Session session, DialogueId dialogue)
    {
        List<PollRecord> polls = [];
        using var rows = session.Query($"{Record} WHERE poll.dialogue = ?1 ORDER BY number", dialogue.ToString());
        while (rows.Read()) polls.Add(ToRecord(rows));
        return polls;
    }

    /// <summary>The dialogues with an open poll whose deadline has passed.</summary>
    public static IReadOnlyList<DialogueId> Overdue(Session session, DateTimeOffset now)
    {
        List<DialogueId> dialogues = [];
        using var rows = session.Query(
            "SELECT DISTINCT dialogue FROM poll WHERE open AND closes_at IS NOT NULL AND closes_at <= ?1", now.UtcTicks);
        while (rows.Read()) dialogues.Add(DialogueId.Parse(rows.GetString(0)));
        return dialogues;
    }

    private static PollRecord ToRecord(SqliteDataReader row)
    {
        return new PollRecord(
            PollId.Parse(row.GetString(0)),
            new BallotForm(row.GetInt32(1), row.GetInt32(2), row.GetInt32(3)),
            row.GetBoolean(4),
            row.IsDBNull(5) ? null : row.GetInstant(5),
            row.GetSecret(6) is { Length: > 0 } secret ? secret : null);
    }
}
