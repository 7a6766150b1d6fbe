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
