using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Journal;
using Npgsql;

namespace DialogEngine.Storage.Postgres.Ballots;

/// <summary>Carries out what an event means for the polls, in the transaction that appends it and holds the dialogue's lock.</summary>
internal static class PollChanges
{
    public static Task CarryOut(NpgsqlConnection connection, DialogueId dialogue, PollChange change) => change switch
    {
        PollChange.Open open => Open(connection, dialogue, open),
        PollChange.Close(var poll) =>
            connection.Execute("UPDATE poll SET open = false WHERE dialogue = $1 AND id = $2", dialogue.ToString(), poll.ToString()),
        PollChange.Accept(var ballots) =>
            connection.Execute("UPDATE dialogue SET accepting = $2 WHERE id = $1", dialogue.ToString(), ballots),
        PollChange.Unite(var from, var into) => Uniting.CarryOver(connection, dialogue, from, into),
        PollChange.DestroySecret(var poll) => Destroy(connection, dialogue, poll),
        PollChange.DestroySecrets => Destroy(connection, dialogue, null),
        _ => throw new ArgumentException($"The store does not know the change {change.GetType().Name}.", nameof(change)),
    };

    private static async Task Open(NpgsqlConnection connection, DialogueId dialogue, PollChange.Open poll)
    {
        var (id, closesAt) = (poll.Poll.ToString(), poll.ClosesAt?.UtcTicks);
        var reopened = await connection.Execute(
            "UPDATE poll SET open = true, closes_at = $3 WHERE dialogue = $1 AND id = $2", dialogue.ToString(), id, closesAt);
        if (reopened > 0) return;
        await connection.Execute(
            """
            INSERT INTO poll (dialogue, id, open, options, min_choices, max_choices, closes_at) VALUES ($1, $2, true, $3, $4, $5, $6)
            """,
            dialogue.ToString(), id, poll.Form.Options, poll.Form.MinChoices, poll.Form.MaxChoices, closesAt);
        await connection.Execute(
            "INSERT INTO secret (dialogue, poll, secret) VALUES ($1, $2, $3)", dialogue.ToString(), id, poll.Secret);
    }

    /// <summary>Forgets the secret of one poll, or all of the dialogue; from then on the ballots tell no order either.</summary>
    private static async Task Destroy(NpgsqlConnection connection, DialogueId dialogue, PollId? poll)
    {
        var polls = await connection.List(
            """
            WITH gone AS (DELETE FROM secret WHERE dialogue = $1 AND ($2::text IS NULL OR poll = $2) RETURNING poll)
            SELECT number FROM gone JOIN poll ON poll.dialogue = $1 AND poll.id = gone.poll
            """,
            row => row.GetInt32(0),
            dialogue.ToString(), poll?.ToString());
        await BallotRows.Shuffle(connection, [.. polls]);
    }
}
