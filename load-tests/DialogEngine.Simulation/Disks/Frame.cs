using System.Buffers.Binary;

namespace DialogEngine.Simulating;

/// <summary>How a transaction lies in the log: its length, a checksum, and what it changed.</summary>
internal static class Frame
{
    private const int Head = sizeof(int) + sizeof(ulong);

    public static byte[] Write(IReadOnlyList<Change> changes)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        bytes.Position = Head;
        writer.Write(changes.Count);
        foreach (var change in changes) change.Write(writer);
        writer.Flush();
        var frame = bytes.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(frame, frame.Length - Head);
        BinaryPrimitives.WriteUInt64LittleEndian(frame.AsSpan(sizeof(int)), Checksum(frame.AsSpan(Head)));
        return frame;
    }

    /// <summary>The transactions that lie whole in a log, and where the first that does not begins.</summary>
    public static (List<List<Change>> Whole, int Sound) ReadAll(byte[] log)
    {
        List<List<Change>> frames = [];
        var at = 0;
        while (log.Length - at >= Head)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(log.AsSpan(at));
            if (length < sizeof(int) || length > log.Length - at - Head) break;
            if (BinaryPrimitives.ReadUInt64LittleEndian(log.AsSpan(at + sizeof(int))) != Checksum(log.AsSpan(at + Head, length))) break;
            frames.Add(Read(log, at + Head, length));
            at += Head + length;
        }

        return (frames, at);
    }

    private static List<Change> Read(byte[] log, int at, int length)
    {
        using var reader = new BinaryReader(new MemoryStream(log, at, length));
        var count = reader.ReadInt32();
        List<Change> changes = new(count);
        for (var i = 0; i < count; i++) changes.Add(Change.Read(reader));
        return changes;
    }

    private static ulong Checksum(ReadOnlySpan<byte> bytes)
    {
        var hash = 0xCBF2_9CE4_8422_2325;
        unchecked
        {
            foreach (var each in bytes) hash = (hash ^ each) * 0x100_0000_01B3;
        }

        return hash;
    }
}
