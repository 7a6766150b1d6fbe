using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using Npgsql;

namespace DialogEngine.Storage.Postgres.Ballots;

/// <summary>The polls that have been opened, in the table.</summary>
internal static class PollRows
{
    private const string Record = """
        SELECT number, options, min_choices, max_choices, open AND accepting, poll.id, closes_at, secret.secret
        FROM poll
        JOIN dialogue ON dialogue.id = poll.dialogue
        LEFT JOIN secret ON secret.dialogue = poll.dialogue AND secret.poll = poll.id
        """;

    /// <summary>Finds a poll; whether it takes ballots is true of the transaction that asks.</summary>
    public static Task<PollRow?> Find(NpgsqlConnection connection, DialogueId dialogue, PollId poll) =>
        connection.First<PollRow?>(
            """
            SELECT number, options, min_choices, max_choices, open AND accepting
            FROM poll JOIN dialogue ON dialogue.id = poll.dialogue
            WHERE poll.dialogue = $1 AND poll.id = $2
            """,
            row => ToRow(row, 0),
            dialogue.ToString(), poll.ToString());

    /// <summary>One poll of a dialogue as it is told, or null.</summary>
    public static Task<PollRecord?> Read(NpgsqlConnection connection, DialogueId dialogue, PollId poll) =>
        connection.First($"{Record} WHERE poll.dialogue = $1 AND poll.id = $2", ToRecord, dialogue.ToString(), poll.ToString());

    /// <summary>All polls of a dialogue, in the order they were opened.</summary>
    public static async Task<IReadOnlyList<PollRecord>> ReadAll(NpgsqlConnection connection, DialogueId dialogue) =>
        await connection.List($"{Record} WHERE poll.dialogue = $1 ORDER BY number", ToRecord, dialogue.ToString());

    /// <summary>The dialogues with an open poll whose deadline has passed.</summary>
    public static async Task<IReadOnlyList<DialogueId>> Overdue(NpgsqlConnection connection, DateTimeOffset now) =>
        await connection.List(
            "SELECT DISTINCT dialogue FROM poll WHERE open AND closes_at IS NOT NULL AND closes_at <= $1",
            row => DialogueId.Parse(row.GetString(0)),
            now.UtcTicks);

    /// <summary>Reads number, options, fewest and most choices, and whether ballots are taken, from the columns that begin there.</summary>
    public static PollRow ToRow(NpgsqlDataReader row, int column) =>
        new(row.GetInt32(column), new(row.GetInt32(column + 1), row.GetInt32(column + 2), row.GetInt32(column + 3)), row.GetBoolean(column + 4));

    private static PollRecord ToRecord(NpgsqlDataReader row)
    {
        var poll = ToRow(row, 0);
        return new PollRecord(
            PollId.Parse(row.GetString(5)), poll.Form, poll.Accepting, row.IsDBNull(6) ? null : row.GetInstant(6), row.GetBytesOrNull(7));
    }
}
