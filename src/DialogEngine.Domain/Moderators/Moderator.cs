namespace DialogEngine.Moderators;

/// <summary>Somebody who leads dialogues.</summary>
/// <param name="Id">Who it is.</param>
/// <param name="Name">What they are called at the desk.</param>
/// <param name="Role">What they may do.</param>
/// <param name="Revoked">Whether they may do nothing any more.</param>
public sealed record Moderator(ModeratorId Id, string Name, ModeratorRole Role, bool Revoked = false)
{
    /// <summary>The longest name, in characters.</summary>
    public const int MaxNameLength = 80;
}

/// <summary>What a moderator may do.</summary>
/// <remarks>The numbers are stored; they never change.</remarks>
public enum ModeratorRole
{
    /// <summary>Leads the dialogues they created or were assigned. This is the default.</summary>
    Moderator = 0,

    /// <summary>Leads every dialogue, and gives and revokes keys.</summary>
    Administrator = 1,
}
