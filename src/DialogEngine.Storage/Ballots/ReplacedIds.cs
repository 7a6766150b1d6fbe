using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using DialogEngine.Polls;

namespace DialogEngine.Storage.Ballots;

/// <summary>How the ids that a ballot has replaced stand in one column: 16 bytes each, highest first.</summary>
internal static class ReplacedIds
{
    /// <summary>The bytes of as many as a ballot can have.</summary>
    public const int MaxBytes = CastBallot.MaxRevisions * IdBytes;

    private const int IdBytes = 16;

    public static ImmutableArray<BallotId> Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) return [];
        var ids = new BallotId[bytes.Length / IdBytes];
        for (var i = 0; i < ids.Length; i++) ids[i] = new BallotId(BinaryPrimitives.ReadUInt128BigEndian(bytes[(i * IdBytes)..]));
        return ImmutableCollectionsMarshal.AsImmutableArray(ids);
    }

    public static byte[] Write(ImmutableArray<BallotId> ids)
    {
        if (ids.IsEmpty) return [];
        var bytes = new byte[ids.Length * IdBytes];
        Write(ids, bytes);
        return bytes;
    }

    /// <summary>Writes them into a space for <see cref="MaxBytes"/>, and returns the part that they take.</summary>
    public static ReadOnlySpan<byte> Write(ImmutableArray<BallotId> ids, Span<byte> space)
    {
        for (var i = 0; i < ids.Length; i++) BinaryPrimitives.WriteUInt128BigEndian(space[(i * IdBytes)..], ids[i].Value);
        return space[..(ids.Length * IdBytes)];
    }
}
