using DialogEngine.Dialogues;
using DialogEngine.Moderators;
using DialogEngine.Storage.Registers;
using Npgsql;

namespace DialogEngine.Storage.Postgres.Registers;

/// <inheritdoc cref="IModeratorRegister"/>
internal sealed class PostgresModeratorRegister(Writes writes, Reads reads) : IModeratorRegister
{
    private const string Columns = "SELECT id, name, role, revoked FROM moderator";

    public Task Enter(Moderator moderator, byte[] keyHash, CancellationToken cancel = default) =>
        Execute(
            """
            INSERT INTO moderator (id, name, role, revoked, key_hash) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (id) DO UPDATE SET name = $2, role = $3, revoked = $4, key_hash = $5
            """,
            cancel, moderator.Id.ToString(), moderator.Name, (int)moderator.Role, moderator.Revoked, keyHash);

    public Task<Moderator?> Read(ModeratorId id, CancellationToken cancel = default) =>
        reads.Read(connection => connection.First($"{Columns} WHERE id = $1", ToModerator, id.ToString()), cancel);

    public Task<ModeratorId?> FindByKey(byte[] keyHash, CancellationToken cancel = default) =>
        reads.Read(connection => connection.First("SELECT id FROM moderator WHERE key_hash = $1", ToId, keyHash), cancel);

    public Task<IReadOnlyList<Moderator>> All(CancellationToken cancel = default) =>
        reads.Read<IReadOnlyList<Moderator>>(
            async connection => await connection.List($"""{Columns} ORDER BY name COLLATE "C", id""", ToModerator), cancel);

    public Task Revoke(ModeratorId id, CancellationToken cancel = default) =>
        Execute("UPDATE moderator SET revoked = true WHERE id = $1", cancel, id.ToString());

    public Task Assign(ModeratorId id, DialogueId dialogue, CancellationToken cancel = default) =>
        Execute(
            "INSERT INTO moderator_dialogue (moderator, dialogue) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            cancel, id.ToString(), dialogue.ToString());

    public Task<IReadOnlyList<DialogueId>> Dialogues(ModeratorId? id, CancellationToken cancel = default) =>
        reads.Read<IReadOnlyList<DialogueId>>(
            async connection => await connection.List(
                """
                SELECT id FROM dialogue
                WHERE $1::text IS NULL OR id IN (SELECT dialogue FROM moderator_dialogue WHERE moderator = $1)
                ORDER BY created_at DESC, id
                """,
                row => DialogueId.Parse(row.GetString(0)),
                id?.ToString()),
            cancel);

    public Task KeepCode(byte[] codeHash, ModeratorId moderator, DateTimeOffset now, DateTimeOffset expiresAt, CancellationToken cancel = default) =>
        writes.Write(
            async attempt =>
            {
                await attempt.Connection.Execute("DELETE FROM sign_in_code WHERE expires_at <= $1", now.UtcTicks);
                return await attempt.Connection.Execute(
                    """
                    INSERT INTO sign_in_code (hash, moderator, expires_at) VALUES ($1, $2, $3)
                    ON CONFLICT (hash) DO UPDATE SET moderator = $2, expires_at = $3
                    """,
                    codeHash, moderator.ToString(), expiresAt.UtcTicks);
            },
            cancel);

    public Task<ModeratorId?> UseCode(byte[] codeHash, DateTimeOffset now, CancellationToken cancel = default) =>
        writes.Write(
            async attempt =>
            {
                var used = await attempt.Connection.First<(ModeratorId Id, DateTimeOffset ExpiresAt)?>(
                    "DELETE FROM sign_in_code WHERE hash = $1 RETURNING moderator, expires_at",
                    row => (ToId(row), row.GetInstant(1)),
                    codeHash);
                if (used is null && attempt.IsInDoubt) throw Failures.OutcomeUnknown();
                return used?.ExpiresAt > now ? used.Value.Id : null;
            },
            cancel);

    private Task<int> Execute(string sql, CancellationToken cancel, params object?[] values) =>
        writes.Write(attempt => attempt.Connection.Execute(sql, values), cancel);

    private static Moderator ToModerator(NpgsqlDataReader row) =>
        new(ModeratorId.Parse(row.GetString(0)), row.GetString(1), (ModeratorRole)row.GetInt32(2), row.GetBoolean(3));

    private static ModeratorId ToId(NpgsqlDataReader row) => ModeratorId.Parse(row.GetString(0));
}
