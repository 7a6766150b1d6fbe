using System.Security.Claims;
using DialogEngine.Dialogues;

namespace DialogEngine.Identity;

/// <summary>A participant, as their token says.</summary>
internal sealed record Participant(ParticipantId Id, DialogueId Dialogue, Attendance Attendance)
{
    public ClaimsPrincipal ToPrincipal() => new(new Proved(this));

    /// <summary>The participant whom a request or connection has proved to be, or null.</summary>
    public static Participant? Of(ClaimsPrincipal? principal) => principal?.Identities.OfType<Proved>().FirstOrDefault()?.Participant;

    // Not claims: every phone that is connected would hold them as text, to be read once.
    private sealed class Proved(Participant participant) : ClaimsIdentity(Schemes.Participant)
    {
        public Participant Participant => participant;
    }
}
