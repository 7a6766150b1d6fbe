using System.Buffers.Binary;
using System.Collections.Immutable;
using DialogEngine.Polls;

namespace DialogEngine.Storage.Ballots;

/// <summary>How the ids that a ballot has replaced stand in one column: 16 bytes each, highest first.</summary>
internal static class ReplacedIds
{
    private const int IdBytes = 16;

    public static ImmutableArray<BallotId> Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) return [];
        var ids = ImmutableArray.CreateBuilder<BallotId>(bytes.Length / IdBytes);
        for (; !bytes.IsEmpty; bytes = bytes[IdBytes..]) ids.Add(new BallotId(BinaryPrimitives.ReadUInt128BigEndian(bytes)));
        return ids.MoveToImmutable();
    }

    public static byte[] Write(ImmutableArray<BallotId> ids)
    {
        if (ids.IsEmpty) return [];
        var bytes = new byte[ids.Length * IdBytes];
        for (var i = 0; i < ids.Length; i++)
            BinaryPrimitives.WriteUInt128BigEndian(bytes.AsSpan(i * IdBytes), ids[i].Value);
        return bytes;
    }
}
