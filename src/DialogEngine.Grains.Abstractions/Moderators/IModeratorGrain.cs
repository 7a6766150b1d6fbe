using System.Collections.Immutable;
using DialogEngine.Dialogues;
using Orleans.Concurrency;

namespace DialogEngine.Moderators;

/// <summary>One moderator: may this person do this, here and now? The key is the moderator's id.</summary>
[Alias("moderator")]
public interface IModeratorGrain : IGrainWithStringKey
{
    /// <summary>Who it is; null when there is no such moderator, or they have been revoked.</summary>
    [AlwaysInterleave]
    [Alias("who")]
    Task<Moderator?> Who();

    /// <summary>Whether this moderator may lead a dialogue.</summary>
    [AlwaysInterleave]
    [Alias("may-lead")]
    Task<bool> MayLead(DialogueId dialogue);

    /// <summary>Creates a dialogue that this moderator leads. Durable when it completes; null when they are revoked.</summary>
    [Alias("create")]
    Task<CreatedDialogue?> Create(DialoguePlan plan);

    /// <summary>Has a dialogue carry out a command, in this moderator's name.</summary>
    [AlwaysInterleave]
    [Alias("decide")]
    Task<DeskDecision> Decide(DialogueId dialogue, DialogueCommand command);

    /// <summary>The dialogues this moderator may lead, newest first.</summary>
    [AlwaysInterleave]
    [Alias("dialogues")]
    Task<ImmutableArray<DialogueId>> Dialogues();

    /// <summary>Enters this moderator with the SHA-256 of their key; one who was revoked stays so. Durable when it completes.</summary>
    [Alias("enter")]
    Task Enter(string name, ModeratorRole role, byte[] keyHash);

    /// <summary>Revokes this moderator for good. Durable when it completes; false when there is none.</summary>
    [Alias("revoke")]
    Task<bool> Revoke();
}

/// <summary>A dialogue that was created.</summary>
[GenerateSerializer, Immutable, Alias("created-dialogue")]
public sealed record CreatedDialogue([property: Id(0)] DialogueId Dialogue, [property: Id(1)] string JoinCode);
