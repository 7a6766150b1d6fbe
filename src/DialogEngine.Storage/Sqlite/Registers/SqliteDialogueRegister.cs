using DialogEngine.Dialogues;
using DialogEngine.Storage.Registers;
using DialogEngine.Storage.Sqlite.Writing;

namespace DialogEngine.Storage.Sqlite.Registers;

/// <inheritdoc cref="IDialogueRegister"/>
internal sealed class SqliteDialogueRegister(Writer writer, Readers readers) : IDialogueRegister
{
    public Task<bool> Enter(DialogueId dialogue, string joinCode, byte[] supportSecret, DateTimeOffset at, CancellationToken cancel = default) =>
        writer.Write(session => Enter(session, dialogue, joinCode, supportSecret, at), cancel: cancel);

    public Task<DialogueId?> Find(string joinCode, CancellationToken cancel = default) =>
        readers.Read(session => Find(session, joinCode), cancel);

    public Task<DialogueRecord?> Read(DialogueId dialogue, CancellationToken cancel = default) =>
        readers.Read(session => Read(session, dialogue), cancel);

    private static bool Enter(Session session, DialogueId dialogue, string joinCode, byte[] supportSecret, DateTimeOffset at)
    {
        if (Find(session, joinCode) is { } holder) return holder == dialogue;
        if (Read(session, dialogue) is { } entered)
            throw new ArgumentException($"Dialogue {dialogue} has been entered with the join code {entered.JoinCode} already.", nameof(joinCode));
        session.Execute(
            "INSERT INTO dialogue (id, join_code, support_secret, created_at) VALUES (?1, ?2, ?3, ?4)",
            dialogue.ToString(), joinCode, supportSecret, at.UtcTicks);
        return true;
    }

    private static DialogueId? Find(Session session, string joinCode)
    {
        using var rows = session.Query("SELECT id FROM dialogue WHERE join_code = ?1", joinCode);
        return rows.Read() ? DialogueId.Parse(rows.GetString(0)) : null;
    }

    private static DialogueRecord? Read(Session session, DialogueId dialogue)
    {
        using var rows = session.Query("SELECT join_code, support_secret, created_at FROM dialogue WHERE id = ?1", dialogue.ToString());
        return rows.Read() ? new DialogueRecord(dialogue, rows.GetString(0), rows.GetSecret(1), rows.GetInstant(2)) : null;
    }
}
