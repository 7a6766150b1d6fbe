using DialogEngine.Dialogues;
using DialogEngine.Storage.Registers;
using Npgsql;

namespace DialogEngine.Storage.Postgres.Registers;

/// <inheritdoc cref="IDialogueRegister"/>
internal sealed class PostgresDialogueRegister(Writes writes, Reads reads) : IDialogueRegister
{
    public Task<bool> Enter(DialogueId dialogue, string joinCode, byte[] supportSecret, DateTimeOffset at, CancellationToken cancel = default) =>
        writes.Write(attempt => Enter(attempt.Connection, dialogue, joinCode, supportSecret, at), cancel);

    public Task<DialogueId?> Find(string joinCode, CancellationToken cancel = default) =>
        reads.Read(connection => Find(connection, joinCode), cancel);

    public Task<DialogueRecord?> Read(DialogueId dialogue, CancellationToken cancel = default) =>
        reads.Read(connection => Read(connection, dialogue), cancel);

    private static async Task<bool> Enter(NpgsqlConnection connection, DialogueId dialogue, string joinCode, byte[] supportSecret, DateTimeOffset at)
    {
        if (await Find(connection, joinCode) is { } holder) return holder == dialogue;
        if (await Read(connection, dialogue) is { } entered)
            throw new ArgumentException($"Dialogue {dialogue} has been entered with the join code {entered.JoinCode} already.", nameof(joinCode));
        await connection.Execute(
            "INSERT INTO dialogue (id, join_code, created_at) VALUES ($1, $2, $3)", dialogue.ToString(), joinCode, at.UtcTicks);
        await connection.Execute("INSERT INTO secret (dialogue, poll, secret) VALUES ($1, '', $2)", dialogue.ToString(), supportSecret);
        return true;
    }

    private static Task<DialogueId?> Find(NpgsqlConnection connection, string joinCode) =>
        connection.First("SELECT id FROM dialogue WHERE join_code = $1", row => DialogueId.Parse(row.GetString(0)), joinCode);

    private static Task<DialogueRecord?> Read(NpgsqlConnection connection, DialogueId dialogue) =>
        connection.First(
            """
            SELECT join_code, secret, created_at FROM dialogue LEFT JOIN secret ON dialogue = id AND poll = '' WHERE id = $1
            """,
            row => new DialogueRecord(dialogue, row.GetString(0), row.GetBytesOrNull(1) ?? [], row.GetInstant(2)),
            dialogue.ToString());
}
