using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using DialogEngine.Dialogues;

namespace DialogEngine.Storage.Journal;

/// <summary>Binds each entry of a journal to the one before: SHA-256 over the hash before it and all that the entry says.</summary>
/// <remarks>Each text is preceded by its length in bytes, so that no two entries read the same.</remarks>
internal static class HashChain
{
    /// <summary>What the first entry of a dialogue's journal is bound to.</summary>
    public static byte[] Start(DialogueId dialogue) => SHA256.HashData(Encoding.UTF8.GetBytes(dialogue.ToString()));

    /// <summary>The hash of an entry that follows the one with the hash <paramref name="previous"/>.</summary>
    public static byte[] Next(ReadOnlySpan<byte> previous, DialogueId dialogue, JournalEntry entry)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous);
        AppendText(hash, dialogue.ToString());
        AppendNumber(hash, entry.Version);
        AppendNumber(hash, entry.At.UtcTicks);
        AppendText(hash, entry.Kind);
        AppendText(hash, entry.Payload);
        return hash.GetHashAndReset();
    }

    /// <summary>New entries, each bound to the one before; the first of them to the hash of what was last.</summary>
    public static IReadOnlyList<StoredEntry> Bind(DialogueId dialogue, long last, byte[] hash, IReadOnlyList<NewEntry> entries)
    {
        var bound = new StoredEntry[entries.Count];
        for (var i = 0; i < bound.Length; i++)
        {
            var entry = new JournalEntry(last + i + 1, entries[i].At, entries[i].Kind, entries[i].Payload);
            var next = Next(hash, dialogue, entry);
            bound[i] = new StoredEntry(entry, hash, next);
            hash = next;
        }

        return bound;
    }

    /// <summary>What the stored entries after a version say, if they hold together.</summary>
    /// <param name="dialogue">Whose journal it is.</param>
    /// <param name="after">The version before the first of them.</param>
    /// <param name="hash">The hash of the entry at that version; null when there is none.</param>
    /// <param name="stored">All that is stored after it, in order.</param>
    /// <exception cref="BrokenJournalException">A hash does not follow from the entry and the one before.</exception>
    public static IReadOnlyList<JournalEntry> Follow(DialogueId dialogue, long after, byte[]? hash, IEnumerable<StoredEntry> stored)
    {
        List<JournalEntry> entries = [];
        foreach (var (entry, previous, next) in stored)
        {
            var expected = after + entries.Count + 1;
            if (entry.Version != expected
                || !previous.AsSpan().SequenceEqual(hash)
                || !next.AsSpan().SequenceEqual(Next(previous, dialogue, entry)))
            {
                throw new BrokenJournalException(dialogue, expected);
            }

            entries.Add(entry);
            hash = next;
        }

        return entries;
    }

    private static void AppendText(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        AppendNumber(hash, bytes.Length);
        hash.AppendData(bytes);
    }

    private static void AppendNumber(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        hash.AppendData(bytes);
    }
}
