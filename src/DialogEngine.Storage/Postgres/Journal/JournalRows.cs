using DialogEngine.Dialogues;
using DialogEngine.Storage.Journal;
using Npgsql;

namespace DialogEngine.Storage.Postgres.Journal;

/// <summary>The entries of the journals, in the table.</summary>
internal static class JournalRows
{
    /// <summary>The version of the last entry and its hash; 0 and the start of the chain when there is none.</summary>
    public static async Task<(long Version, byte[] Hash)> Last(NpgsqlConnection connection, DialogueId dialogue) =>
        await connection.First<(long, byte[])?>(
            "SELECT version, hash FROM dialogue_event WHERE dialogue = $1 ORDER BY version DESC LIMIT 1",
            row => (row.GetInt64(0), row.GetFieldValue<byte[]>(1)),
            dialogue.ToString()) ?? (0, HashChain.Start(dialogue));

    /// <summary>The hash of the entry at a version, the start of the chain at 0, or null when there is none.</summary>
    public static async Task<byte[]?> HashAt(NpgsqlConnection connection, DialogueId dialogue, long version) =>
        version == 0
            ? HashChain.Start(dialogue)
            : await connection.First(
                "SELECT hash FROM dialogue_event WHERE dialogue = $1 AND version = $2",
                row => row.GetFieldValue<byte[]>(0),
                dialogue.ToString(), version);

    /// <summary>Whether this is the entry that is stored at its version.</summary>
    public static async Task<bool> Holds(NpgsqlConnection connection, DialogueId dialogue, StoredEntry entry) =>
        await connection.First(
            "SELECT hash = $3 FROM dialogue_event WHERE dialogue = $1 AND version = $2",
            row => row.GetBoolean(0),
            dialogue.ToString(), entry.Entry.Version, entry.Hash);

    /// <summary>Writes entries.</summary>
    /// <returns>False when somebody else has appended meanwhile; the transaction must not be committed.</returns>
    public static async Task<bool> TryInsert(NpgsqlConnection connection, DialogueId dialogue, IReadOnlyList<StoredEntry> entries) =>
        entries.Count == await connection.Execute(
            """
            INSERT INTO dialogue_event (dialogue, version, at, kind, payload, previous_hash, hash)
            SELECT $1, * FROM unnest($2::bigint[], $3::bigint[], $4::text[], $5::text[], $6::bytea[], $7::bytea[])
            ON CONFLICT DO NOTHING
            """,
            dialogue.ToString(),
            Column(entries, e => e.Entry.Version),
            Column(entries, e => e.Entry.At.UtcTicks),
            Column(entries, e => e.Entry.Kind),
            Column(entries, e => e.Entry.Payload),
            Column(entries, e => e.PreviousHash),
            Column(entries, e => e.Hash));

    /// <summary>The entries after a version. Those before are trusted: only the hash of the last of them is read.</summary>
    public static async Task<IReadOnlyList<JournalEntry>> Read(NpgsqlConnection connection, DialogueId dialogue, long after)
    {
        var stored = await connection.List(
            "SELECT version, at, kind, payload, previous_hash, hash FROM dialogue_event WHERE dialogue = $1 AND version >= $2 ORDER BY version",
            row => new StoredEntry(
                new JournalEntry(row.GetInt64(0), row.GetInstant(1), row.GetString(2), row.GetString(3)),
                row.GetFieldValue<byte[]>(4),
                row.GetFieldValue<byte[]>(5)),
            dialogue.ToString(), after);
        if (after == 0) return HashChain.Follow(dialogue, 0, HashChain.Start(dialogue), stored);
        var known = stored is [{ Entry.Version: var first }, ..] && first == after ? stored[0].Hash : null;
        return HashChain.Follow(dialogue, after, known, known is null ? stored : stored.Skip(1));
    }

    private static T[] Column<T>(IReadOnlyList<StoredEntry> entries, Func<StoredEntry, T> value) => [.. entries.Select(value)];
}
