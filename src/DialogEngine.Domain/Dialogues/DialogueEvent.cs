using System.Collections.Immutable;
using System.Text.Json.Serialization;
using DialogEngine.Contributions;
using DialogEngine.Moderators;
using DialogEngine.Polls;

namespace DialogEngine.Dialogues;

/// <summary>Something that happened in a dialogue. <c>By</c> is the moderator who did it; null is the engine, at a deadline.</summary>
/// <remarks>The names of the kinds are stored and never change; a stored event stays readable for ever.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Created), "dialogue-created")]
[JsonDerivedType(typeof(Opened), "dialogue-opened")]
[JsonDerivedType(typeof(Paused), "dialogue-paused")]
[JsonDerivedType(typeof(Resumed), "dialogue-resumed")]
[JsonDerivedType(typeof(Closed), "dialogue-closed")]
[JsonDerivedType(typeof(Archived), "dialogue-archived")]
[JsonDerivedType(typeof(ItemReached), "item-reached")]
[JsonDerivedType(typeof(ProjectionChanged), "projection-changed")]
[JsonDerivedType(typeof(HandsLowered), "hands-lowered")]
[JsonDerivedType(typeof(PollAdded), "poll-added")]
[JsonDerivedType(typeof(PollEdited), "poll-edited")]
[JsonDerivedType(typeof(PollRemoved), "poll-removed")]
[JsonDerivedType(typeof(PollOpened), "poll-opened")]
[JsonDerivedType(typeof(PollClosed), "poll-closed")]
[JsonDerivedType(typeof(PollCounted), "poll-counted")]
[JsonDerivedType(typeof(PollPublished), "poll-published")]
[JsonDerivedType(typeof(ContributionReceived), "contribution-received")]
[JsonDerivedType(typeof(ContributionApproved), "contribution-approved")]
[JsonDerivedType(typeof(ContributionRejected), "contribution-rejected")]
[JsonDerivedType(typeof(ContributionMerged), "contribution-merged")]
[JsonDerivedType(typeof(ContributionEdited), "contribution-edited")]
[JsonDerivedType(typeof(ContributionLabelled), "contribution-labelled")]
[JsonDerivedType(typeof(ContributionAnswered), "contribution-answered")]
[JsonDerivedType(typeof(ContributionWithdrawn), "contribution-withdrawn")]
public abstract record DialogueEvent
{
    private DialogueEvent()
    {
    }

    /// <summary>The dialogue was created from a plan.</summary>
    public sealed record Created(DialogueId Dialogue, DialoguePlan Plan, string JoinCode, ModeratorId By, DateTimeOffset At) : DialogueEvent;

    /// <summary>The dialogue was opened.</summary>
    public sealed record Opened(ModeratorId By) : DialogueEvent;

    /// <summary>The dialogue was paused.</summary>
    public sealed record Paused(ModeratorId By) : DialogueEvent;

    /// <summary>The dialogue goes on after a pause.</summary>
    public sealed record Resumed(ModeratorId By) : DialogueEvent;

    /// <summary>The dialogue was closed.</summary>
    public sealed record Closed(ModeratorId By) : DialogueEvent;

    /// <summary>The dialogue was put away.</summary>
    public sealed record Archived(ModeratorId By) : DialogueEvent;

    /// <summary>The meeting came to an item of its agenda.</summary>
    public sealed record ItemReached(AgendaItemId Item, ModeratorId By) : DialogueEvent;

    /// <summary>The projector shows something else.</summary>
    public sealed record ProjectionChanged(Projection Projection, ModeratorId? By) : DialogueEvent;

    /// <summary>All raised hands were taken down.</summary>
    public sealed record HandsLowered(ModeratorId By) : DialogueEvent;

    /// <summary>A poll was prepared.</summary>
    public sealed record PollAdded(PollPlan Poll, ModeratorId By) : DialogueEvent;

    /// <summary>A draft was changed.</summary>
    public sealed record PollEdited(PollPlan Poll, ModeratorId By) : DialogueEvent;

    /// <summary>A draft was thrown away.</summary>
    public sealed record PollRemoved(PollId Poll, ModeratorId By) : DialogueEvent;

    /// <summary>A poll takes ballots.</summary>
    public sealed record PollOpened(PollId Poll, DateTimeOffset? ClosesAt, ModeratorId By) : DialogueEvent;

    /// <summary>A poll takes no more ballots.</summary>
    public sealed record PollClosed(PollId Poll, ModeratorId? By) : DialogueEvent;

    /// <summary>The ballots of a closed poll were counted from the store.</summary>
    public sealed record PollCounted(PollId Poll, HybridTally Tally) : DialogueEvent;

    /// <summary>The final tally is shown to all.</summary>
    public sealed record PollPublished(PollId Poll, ModeratorId By) : DialogueEvent;

    /// <summary>A contribution came in; under moderation after showing it is approved at once.</summary>
    public sealed record ContributionReceived(
        ContributionId Contribution, ParticipantId Author, ContributionKind ContributionKind, string Text, DateTimeOffset At) : DialogueEvent;

    /// <summary>A contribution may be seen by all. <c>By</c> is null under moderation after showing.</summary>
    public sealed record ContributionApproved(ContributionId Contribution, ModeratorId? By) : DialogueEvent;

    /// <summary>A contribution is not shown.</summary>
    public sealed record ContributionRejected(ContributionId Contribution, RejectionReason Reason, ModeratorId By) : DialogueEvent;

    /// <summary>A contribution counts as part of another; its supporters are united with the other's.</summary>
    public sealed record ContributionMerged(ContributionId Contribution, ContributionId Into, ModeratorId By) : DialogueEvent;

    /// <summary>A moderator changed what is shown of a contribution.</summary>
    public sealed record ContributionEdited(ContributionId Contribution, string Text, ModeratorId By) : DialogueEvent;

    /// <summary>A moderator labelled a contribution; these labels replace the former.</summary>
    public sealed record ContributionLabelled(ContributionId Contribution, ImmutableArray<string> Labels, ModeratorId By) : DialogueEvent;

    /// <summary>A contribution was answered, in writing or, where <c>Answer</c> is null, aloud.</summary>
    public sealed record ContributionAnswered(ContributionId Contribution, string? Answer, ModeratorId By) : DialogueEvent;

    /// <summary>An author took a contribution back.</summary>
    public sealed record ContributionWithdrawn(ContributionId Contribution) : DialogueEvent;
}
