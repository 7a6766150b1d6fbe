namespace DialogEngine.Identity;

/// <summary>The ways to prove who one is, and the policies that ask for it.</summary>
internal static class Schemes
{
    public const string Participant = "participant";
    public const string Moderator = "moderator";

    /// <summary>Asks for a participant of some dialogue.</summary>
    public const string ParticipantPolicy = "participant";

    /// <summary>Asks for a moderator.</summary>
    public const string ModeratorPolicy = "moderator";

    /// <summary>Asks for a moderator who may give and revoke keys.</summary>
    public const string AdministratorPolicy = "administrator";

    /// <summary>Asks for a moderator of the dialogue that the address names.</summary>
    public const string DeskPolicy = "desk";
}
