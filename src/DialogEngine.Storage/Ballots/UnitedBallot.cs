using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using DialogEngine.Polls;

namespace DialogEngine.Storage.Ballots;

/// <summary>The ballot that a voter gets in one poll from their ballot in another.</summary>
internal static class UnitedBallot
{
    /// <summary>What stands for the voter from now on, or null when they were given this ballot before and have withdrawn it.</summary>
    /// <param name="carried">Their ballot in the other poll.</param>
    /// <param name="into">The poll that it is carried into.</param>
    /// <param name="withdrawn">What they have withdrawn there, or null.</param>
    /// <param name="isTaken">Whether another voter's ballot there has an id.</param>
    public static CastBallot? Next(CastBallot carried, PollId into, CastBallot? withdrawn, Func<BallotId, bool> isTaken)
    {
        for (var attempt = 0; ; attempt++)
        {
            var id = Id(carried.Id, into, attempt);
            if (withdrawn is not null && (withdrawn.Id == id || withdrawn.Replaced.Contains(id))) return null;
            if (isTaken(id)) continue;
            return withdrawn is null
                ? new CastBallot(id, carried.Choice, 1, [])
                : new CastBallot(id, carried.Choice, withdrawn.Revision + 1, withdrawn.Replaced.Add(withdrawn.Id));
        }
    }

    /// <summary>Checks that ballots of one poll can be carried into another.</summary>
    /// <exception cref="ArgumentException">The second was never opened, or their ballots look different.</exception>
    public static PollRow Target(PollId from, PollRow source, PollId into, PollRow? target)
    {
        if (target is not { } found)
            throw new ArgumentException($"Poll '{from}' cannot be united with '{into}', which has never been opened.", nameof(into));
        return found.Form == source.Form
            ? found
            : throw new ArgumentException($"Poll '{from}' cannot be united with '{into}': their ballots look different.", nameof(into));
    }

    // The id follows from the two, so that uniting the polls again gives nobody a second ballot. The attempt counts up
    // from 0 when the id before was somebody else's.
    private static BallotId Id(BallotId from, PollId into, int attempt)
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
