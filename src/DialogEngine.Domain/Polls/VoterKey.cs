using System.Buffers.Binary;
using System.Security.Cryptography;
using DialogEngine.Dialogues;

namespace DialogEngine.Polls;

/// <summary>The name a voter has in one poll: an HMAC of the participant under that poll's secret.</summary>
/// <param name="Value">The first 128 bits of the HMAC.</param>
/// <remarks>
/// The same person has unrelated keys in two polls, and once the secret is destroyed nobody can tell whose key it
/// was. The first byte says in which box the ballot lies, so that one voter always meets the same box.
/// <c>default</c> is nobody's key.
/// </remarks>
public readonly record struct VoterKey(UInt128 Value)
{
    /// <summary>How many boxes the voters of a poll are spread over.</summary>
    public const int Boxes = 8;

    /// <summary>The length of a poll's secret.</summary>
    public const int SecretBytes = 32;

    /// <summary>The box that this voter's ballot lies in, from 0.</summary>
    public int Box => (int)(Value >> 120) * Boxes / 256;

    /// <summary>The key of a participant in the poll that has this secret.</summary>
    /// <exception cref="ArgumentException">The secret is not <see cref="SecretBytes"/> long.</exception>
    public static VoterKey Of(ParticipantId participant, ReadOnlySpan<byte> secret)
    {
        if (secret.Length != SecretBytes) throw new ArgumentException($"A poll's secret has {SecretBytes} bytes; this one has {secret.Length}.", nameof(secret));
        Span<byte> name = stackalloc byte[16];
        Span<byte> mac = stackalloc byte[HMACSHA256.HashSizeInBytes];
        BinaryPrimitives.WriteUInt128BigEndian(name, participant.Value);
        HMACSHA256.HashData(secret, name, mac);
        return new VoterKey(BinaryPrimitives.ReadUInt128BigEndian(mac));
    }
}
