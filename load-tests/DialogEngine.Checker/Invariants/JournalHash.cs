using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using DialogEngine.Checking.Databases;

namespace DialogEngine.Checking.Invariants;

/// <summary>
/// The hash of a journal's entry: SHA-256 over the hash before it, the dialogue, the version, the instant, the kind and
/// the payload. Numbers are 8 bytes, highest first; a text is its length in bytes and then its bytes. The chain starts
/// with the hash of the dialogue's name.
/// </summary>
internal static class JournalHash
{
    public static byte[] Start(string dialogue) => SHA256.HashData(Encoding.UTF8.GetBytes(dialogue));

    public static byte[] Of(byte[] previous, string dialogue, StoredEntry entry)
    {
        var bytes = new List<byte>(previous);
        Add(bytes, dialogue);
        Add(bytes, entry.Version);
        Add(bytes, entry.At);
        Add(bytes, entry.Kind);
        Add(bytes, entry.Payload);
        return SHA256.HashData([.. bytes]);
    }

    private static void Add(List<byte> to, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        to.AddRange(bytes);
    }

    private static void Add(List<byte> to, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Add(to, bytes.Length);
        to.AddRange(bytes);
    }
}
