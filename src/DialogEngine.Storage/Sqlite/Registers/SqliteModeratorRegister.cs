using DialogEngine.Dialogues;
using DialogEngine.Moderators;
using DialogEngine.Storage.Registers;
using DialogEngine.Storage.Sqlite.Writing;
using Microsoft.Data.Sqlite;

namespace DialogEngine.Storage.Sqlite.Registers;

/// <inheritdoc cref="IModeratorRegister"/>
internal sealed class SqliteModeratorRegister(Writer writer, Readers readers) : IModeratorRegister
{
    private const string Columns = "SELECT id, name, role, revoked FROM moderator";

    public Task Enter(Moderator moderator, byte[] keyHash, CancellationToken cancel = default) =>
        Execute(
            """
            INSERT INTO moderator (id, name, role, revoked, key_hash) VALUES (?1, ?2, ?3, ?4, ?5)
            ON CONFLICT (id) DO UPDATE SET name = ?2, role = ?3, revoked = ?4, key_hash = ?5
            """,
            cancel, moderator.Id.ToString(), moderator.Name, (int)moderator.Role, moderator.Revoked ? 1 : 0, keyHash);

    public Task<Moderator?> Read(ModeratorId id, CancellationToken cancel = default) =>
        readers.Read(
            session =>
            {
                using var rows = session.Query($"{Columns} WHERE id = ?1", id.ToString());
                return rows.Read() ? ToModerator(rows) : null;
            },
            cancel);

    public Task<ModeratorId?> FindByKey(byte[] keyHash, CancellationToken cancel = default) =>
        readers.Read(
            session =>
            {
                using var rows = session.Query("SELECT id FROM moderator WHERE key_hash = ?1", keyHash);
                return rows.Read() ? ModeratorId.Parse(rows.GetString(0)) : null;
            },
            cancel);

    public Task<IReadOnlyList<Moderator>> All(CancellationToken cancel = default) =>
        readers.Read<IReadOnlyList<Moderator>>(session => List(session.Query($"{Columns} ORDER BY name, id"), ToModerator), cancel);

    public Task Revoke(ModeratorId id, CancellationToken cancel = default) =>
        Execute("UPDATE moderator SET revoked = 1 WHERE id = ?1", cancel, id.ToString());

    public Task Assign(ModeratorId id, DialogueId dialogue, CancellationToken cancel = default) =>
        Execute(
            "INSERT INTO moderator_dialogue (moderator, dialogue) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
            cancel, id.ToString(), dialogue.ToString());

    public Task<IReadOnlyList<DialogueId>> Dialogues(ModeratorId? id, CancellationToken cancel = default) =>
        readers.Read<IReadOnlyList<DialogueId>>(
            session => List(
                session.Query(
                    """
                    SELECT id FROM dialogue
                    WHERE ?1 IS NULL OR id IN (SELECT dialogue FROM moderator_dialogue WHERE moderator = ?1)
                    ORDER BY created_at DESC, id
                    """,
                    id?.ToString()),
                row => DialogueId.Parse(row.GetString(0))),
            cancel);

    public Task KeepCode(byte[] codeHash, ModeratorId moderator, DateTimeOffset now, DateTimeOffset expiresAt, CancellationToken cancel = default) =>
        writer.Write(
            session =>
            {
                session.Execute("DELETE FROM sign_in_code WHERE expires_at <= ?1", now.UtcTicks);
                return session.Execute(
                    "INSERT OR REPLACE INTO sign_in_code (hash, moderator, expires_at) VALUES (?1, ?2, ?3)",
                    codeHash, moderator.ToString(), expiresAt.UtcTicks);
            },
            cancel: cancel);

    public Task<ModeratorId?> UseCode(byte[] codeHash, DateTimeOffset now, CancellationToken cancel = default) =>
        writer.Write(
            session =>
            {
                using var rows = session.Query("DELETE FROM sign_in_code WHERE hash = ?1 RETURNING moderator, expires_at", codeHash);
                return rows.Read() && rows.GetInstant(1) > now ? ModeratorId.Parse(rows.GetString(0)) : null;
            },
            cancel: cancel);

    private Task<int> Execute(string sql, CancellationToken cancel, params object?[] values) =>
        writer.Write(session => session.Execute(sql, values), cancel: cancel);

    private static Moderator ToModerator(SqliteDataReader row) =>
        new(ModeratorId.Parse(row.GetString(0)), row.GetString(1), (ModeratorRole)row.GetInt32(2), row.GetBoolean(3));

    private static List<T> List<T>(SqliteDataReader rows, Func<SqliteDataReader, T> read)
    {
        using (rows)
        {
            List<T> list = [];
            while (rows.Read()) list.Add(read(rows));
            return list;
        }
    }
}
