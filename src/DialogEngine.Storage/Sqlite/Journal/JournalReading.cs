using DialogEngine.Dialogues;
using DialogEngine.Storage.Journal;

namespace DialogEngine.Storage.Sqlite.Journal;

/// <summary>Reads a dialogue's entries and follows their hashes.</summary>
internal static class JournalReading
{
    /// <summary>The version of the last entry and its hash; 0 and the start of the chain when there is none.</summary>
    public static (long Version, byte[] Hash) Last(Session session, DialogueId dialogue)
    {
        using var rows = session.Query(
            "SELECT version, hash FROM dialogue_event WHERE dialogue = ?1 ORDER BY version DESC LIMIT 1", dialogue.ToString());
        return rows.Read() ? (rows.GetInt64(0), rows.GetBlob(1)) : (0, HashChain.Start(dialogue));
    }

    /// <summary>The entries after a version. Those before are trusted: only the hash of the last of them is read.</summary>
    public static IReadOnlyList<JournalEntry> Read(Session session, DialogueId dialogue, long after) =>
        HashChain.Follow(dialogue, after, after == 0 ? HashChain.Start(dialogue) : HashOf(session, dialogue, after), After(session, dialogue, after));

    private static IEnumerable<StoredEntry> After(Session session, DialogueId dialogue, long after)
    {
        using var rows = session.Query(
            "SELECT version, at, kind, payload, previous_hash, hash FROM dialogue_event WHERE dialogue = ?1 AND version > ?2 ORDER BY version",
            dialogue.ToString(), after);
        while (rows.Read())
        {
            var entry = new JournalEntry(rows.GetInt64(0), rows.GetInstant(1), rows.GetString(2), rows.GetString(3));
            yield return new StoredEntry(entry, rows.GetBlob(4), rows.GetBlob(5));
        }
    }

    private static byte[]? HashOf(Session session, DialogueId dialogue, long version)
    {
        using var rows = session.Query("SELECT hash FROM dialogue_event WHERE dialogue = ?1 AND version = ?2", dialogue.ToString(), version);
        return rows.Read() ? rows.GetBlob(0) : null;
    }
}
