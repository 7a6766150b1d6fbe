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
[JsonDerivedType(typeof(PlanChanged), "plan-changed")]
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
    /// <param name="Dialogue">Its name.</param>
    /// <param name="Plan">What was prepared of it.</param>
    /// <param name="JoinCode">The six digits that lead to it.</param>
    /// <param name="By">The moderator who created it.</param>
    /// <param name="At">When.</param>
    public sealed record Created(DialogueId Dialogue, DialoguePlan Plan, string JoinCode, ModeratorId By, DateTimeOffset At) : DialogueEvent;

    /// <summary>The dialogue was opened.</summary>
    /// <param name="By">The moderator who did it.</param>
    public sealed record Opened(ModeratorId By) : DialogueEvent;

    /// <summary>The dialogue was paused.</summary>
    /// <param name="By">The moderator who did it.</param>
    public sealed record Paused(ModeratorId By) : DialogueEvent;

    /// <summary>The dialogue goes on after a pause.</summary>
    /// <param name="By">The moderator who did it.</param>
    public sealed record Resumed(ModeratorId By) : DialogueEvent;

    /// <summary>The dialogue was closed.</summary>
    /// <param name="By">The moderator who did it.</param>
    public sealed record Closed(ModeratorId By) : DialogueEvent;

    /// <summary>The dialogue was put away.</summary>
    /// <param name="By">The moderator who did it.</param>
    public sealed record Archived(ModeratorId By) : DialogueEvent;

    /// <summary>Another plan took the place of the one that was prepared, with its polls.</summary>
    /// <param name="Plan">What is prepared now.</param>
    /// <param name="By">The moderator who did it.</param>
    public sealed record PlanChanged(DialoguePlan Plan, ModeratorId By) : DialogueEvent;

    /// <summary>The meeting came to an item of its agenda.</summary>
    /// <param name="Item">The item.</param>
    /// <param name="By">The moderator who did it.</param>
    public sealed record ItemReached(AgendaItemId Item, ModeratorId By) : DialogueEvent;

    /// <summary>The projector shows something else.</summary>
    /// <param name="Projection">What it shows.</param>
    /// <param name="By">The moderator who did it, or null where what was shown may not be shown any more.</param>
    public sealed record ProjectionChanged(Projection Projection, ModeratorId? By) : DialogueEvent;

    /// <summary>All raised hands were taken down.</summary>
    /// <param name="By">The moderator who did it.</param>
    public sealed record HandsLowered(ModeratorId By) : DialogueEvent;

    /// <summary>A poll was prepared.</summary>
    /// <param name="Poll">The poll.</param>
    /// <param name="By">The moderator who did it.</param>
    public sealed record PollAdded(PollPlan Poll, ModeratorId By) : DialogueEvent;

    /// <summary>A draft was changed.</summary>
    /// <param name="Poll">The poll as it is now.</param>
    /// <param name="By">The moderator who did it.</param>
    public sealed record PollEdited(PollPlan Poll, ModeratorId By) : DialogueEvent;

    /// <summary>A draft was thrown away.</summary>
    /// <param name="Poll">Which poll.</param>
    /// <param name="By">The moderator who did it.</param>
    public sealed record PollRemoved(PollId Poll, ModeratorId By) : DialogueEvent;

    /// <summary>A poll takes ballots.</summary>
    /// <param name="Poll">Which poll.</param>
    /// <param name="ClosesAt">When it closes by itself, or null where a moderator closes it.</param>
    /// <param name="By">The moderator who did it.</param>
    public sealed record PollOpened(PollId Poll, DateTimeOffset? ClosesAt, ModeratorId By) : DialogueEvent;

    /// <summary>A poll takes no more ballots.</summary>
    /// <param name="Poll">Which poll.</param>
    /// <param name="By">The moderator who did it, or null where the time was up.</param>
    public sealed record PollClosed(PollId Poll, ModeratorId? By) : DialogueEvent;

    /// <summary>The ballots of a closed poll were counted from the store.</summary>
    /// <param name="Poll">Which poll.</param>
    /// <param name="Tally">What was counted.</param>
    public sealed record PollCounted(PollId Poll, HybridTally Tally) : DialogueEvent;

    /// <summary>The final tally is shown to all.</summary>
    /// <param name="Poll">Which poll.</param>
    /// <param name="By">The moderator who did it.</param>
    public sealed record PollPublished(PollId Poll, ModeratorId By) : DialogueEvent;

    /// <summary>A contribution came in; under moderation after showing it is approved at once.</summary>
    /// <param name="Contribution">Which contribution.</param>
    /// <param name="Author">Who sent it.</param>
    /// <param name="ContributionKind">Question or statement.</param>
    /// <param name="Text">What was sent.</param>
    /// <param name="At">When.</param>
    public sealed record ContributionReceived(
        ContributionId Contribution, ParticipantId Author, ContributionKind ContributionKind, string Text, DateTimeOffset At) : DialogueEvent;

    /// <summary>A contribution may be seen by all. <c>By</c> is null under moderation after showing.</summary>
    /// <param name="Contribution">Which contribution.</param>
    /// <param name="By">The moderator who did it, or null under moderation after showing.</param>
    public sealed record ContributionApproved(ContributionId Contribution, ModeratorId? By) : DialogueEvent;

    /// <summary>A contribution is not shown.</summary>
    /// <param name="Contribution">Which contribution.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="By">The moderator who did it.</param>
    public sealed record ContributionRejected(ContributionId Contribution, RejectionReason Reason, ModeratorId By) : DialogueEvent;

    /// <summary>A contribution counts as part of another; its supporters are united with the other's.</summary>
    /// <param name="Contribution">Which contribution.</param>
    /// <param name="Into">The one that says the same.</param>
    /// <param name="By">The moderator who did it.</param>
    public sealed record ContributionMerged(ContributionId Contribution, ContributionId Into, ModeratorId By) : DialogueEvent;

    /// <summary>A moderator changed what is shown of a contribution.</summary>
    /// <param name="Contribution">Which contribution.</param>
    /// <param name="Text">What is shown now.</param>
    /// <param name="By">The moderator who did it.</param>
    public sealed record ContributionEdited(ContributionId Contribution, string Text, ModeratorId By) : DialogueEvent;

    /// <summary>A moderator labelled a contribution; these labels replace the former.</summary>
    /// <param name="Contribution">Which contribution.</param>
    /// <param name="Labels">All its labels.</param>
    /// <param name="By">The moderator who did it.</param>
    public sealed record ContributionLabelled(ContributionId Contribution, ImmutableArray<string> Labels, ModeratorId By) : DialogueEvent;

    /// <summary>A contribution was answered, in writing or, where <c>Answer</c> is null, aloud.</summary>
    /// <param name="Contribution">Which contribution.</param>
    /// <param name="Answer">The answer, or null where it was given aloud.</param>
    /// <param name="By">The moderator who did it.</param>
    public sealed record ContributionAnswered(ContributionId Contribution, string? Answer, ModeratorId By) : DialogueEvent;

    /// <summary>An author took a contribution back.</summary>
    /// <param name="Contribution">Which contribution.</param>
    public sealed record ContributionWithdrawn(ContributionId Contribution) : DialogueEvent;
}
