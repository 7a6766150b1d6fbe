using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using DialogEngine.Polls;

namespace DialogEngine.Storage.Ballots;

/// <summary>The id of the ballot that a voter gets in one poll from their ballot in another.</summary>
/// <remarks>It follows from the two, so that uniting the polls again gives nobody a second ballot.</remarks>
internal static class UnitedBallot
{
    /// <param name="from">The ballot that is carried over.</param>
    /// <param name="into">The poll that it is carried into.</param>
    /// <param name="attempt">Counts up from 0 when the id before was somebody else's.</param>
    public static BallotId Id(BallotId from, PollId into, int attempt)
    {
        Span<byte> name = stackalloc byte[16 + 4 + 64];
        BinaryPrimitives.WriteUInt128BigEndian(name, from.Value);
        BinaryPrimitives.WriteInt32BigEndian(name[16..], attempt);
        var length = Encoding.UTF8.GetBytes(into.ToString(), name[20..]);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(name[..(20 + length)], hash);
        return new BallotId(BinaryPrimitives.ReadUInt128BigEndian(hash));
    }
}
