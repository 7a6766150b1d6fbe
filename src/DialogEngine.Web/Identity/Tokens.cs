using System.Buffers.Binary;
using System.Security.Cryptography;
using DialogEngine.Dialogues;
using DialogEngine.Moderators;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace DialogEngine.Identity;

/// <summary>Makes and reads what people prove themselves with: tokens that only this engine can make, and random keys.</summary>
internal sealed class Tokens(IDataProtectionProvider protection)
{
    public const string KeyPrefix = "dk_";
    private const int KeyBytes = 32;

    /// <summary>How long one joins for.</summary>
    public static readonly TimeSpan ParticipantLifetime = TimeSpan.FromHours(24);

    /// <summary>How long a moderator stays signed in.</summary>
    public static readonly TimeSpan ModeratorLifetime = TimeSpan.FromDays(7);

    private readonly ITimeLimitedDataProtector _participants = protection.CreateProtector("DialogEngine.Participant.1").ToTimeLimitedDataProtector();
    private readonly ITimeLimitedDataProtector _moderators = protection.CreateProtector("DialogEngine.Moderator.1").ToTimeLimitedDataProtector();

    public static ParticipantId NewParticipant() => new(BinaryPrimitives.ReadUInt128BigEndian(RandomNumberGenerator.GetBytes(16)));

    public static string NewKey() => KeyPrefix + NewCode();

    public static string NewCode() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(KeyBytes));

    /// <summary>What is kept of a key or a one-time code: it is random and long, so a plain hash is enough.</summary>
    public static byte[] Hash(string secret) => SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(secret));

    public string Write(Participant participant, DateTimeOffset expiresAt) =>
        _participants.Protect($"{participant.Dialogue} {participant.Id} {participant.Attendance}", expiresAt);

    /// <summary>Reads a participant's token and until when it holds; null when it is none of ours or has expired.</summary>
    public Participant? ReadParticipant(string token, out DateTimeOffset expiresAt)
    {
        expiresAt = default;
        try
        {
            return _participants.Unprotect(token, out expiresAt).Split(' ') is [var dialogue, var id, var attendance]
                ? new Participant(ParticipantId.Parse(id), DialogueId.Parse(dialogue), Enum.Parse<Attendance>(attendance))
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public string Write(ModeratorId moderator, DateTimeOffset expiresAt) => _moderators.Protect(moderator.ToString(), expiresAt);

    /// <summary>Reads a moderator's cookie and until when it holds; null when it is none of ours or has expired.</summary>
    public ModeratorId? ReadModerator(string token, out DateTimeOffset expiresAt)
    {
        expiresAt = default;
        try
        {
            return ModeratorId.Parse(_moderators.Unprotect(token, out expiresAt));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
