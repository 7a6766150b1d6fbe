using System.Security.Claims;
using DialogEngine.Dialogues;

namespace DialogEngine.Identity;

/// <summary>A participant, as their token says.</summary>
internal sealed record Participant(ParticipantId Id, DialogueId Dialogue, Attendance Attendance)
{
    private const string DialogueClaim = "dialogue";
    private const string AttendanceClaim = "attendance";

    public ClaimsPrincipal ToPrincipal() => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, Id.ToString()),
            new Claim(DialogueClaim, Dialogue.ToString()),
            new Claim(AttendanceClaim, Attendance.ToString()),
        ],
        Schemes.Participant));

    /// <summary>The participant whom a request or connection has proved to be, or null.</summary>
    public static Participant? Of(ClaimsPrincipal? principal)
    {
        var identity = principal?.Identities.FirstOrDefault(i => i.AuthenticationType == Schemes.Participant);
        return identity is null
            ? null
            : new Participant(
                ParticipantId.Parse(identity.FindFirst(ClaimTypes.NameIdentifier)!.Value),
                DialogueId.Parse(identity.FindFirst(DialogueClaim)!.Value),
                Enum.Parse<Attendance>(identity.FindFirst(AttendanceClaim)!.Value));
    }
}
