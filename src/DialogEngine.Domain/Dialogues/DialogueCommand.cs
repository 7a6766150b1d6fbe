using System.Collections.Immutable;
using DialogEngine.Contributions;
using DialogEngine.Moderators;
using DialogEngine.Polls;

namespace DialogEngine.Dialogues;

/// <summary>What a moderator asks a dialogue to do.</summary>
/// <param name="By">The moderator; that they may lead this dialogue has been checked.</param>
public abstract record DialogueCommand(ModeratorId By)
{
    /// <summary>Lets ballots and contributions in.</summary>
    public sealed record Open(ModeratorId By) : DialogueCommand(By);

    /// <summary>Takes a break.</summary>
    public sealed record Pause(ModeratorId By) : DialogueCommand(By);

    /// <summary>Goes on after a break.</summary>
    public sealed record Resume(ModeratorId By) : DialogueCommand(By);

    /// <summary>Ends the dialogue, and closes its open polls.</summary>
    public sealed record Close(ModeratorId By) : DialogueCommand(By);

    /// <summary>Puts a dialogue away that is closed, or was never opened.</summary>
    public sealed record Archive(ModeratorId By) : DialogueCommand(By);

    /// <summary>Goes to an item of the agenda.</summary>
    public sealed record GoToItem(AgendaItemId Item, ModeratorId By) : DialogueCommand(By);

    /// <summary>Shows something on the projector.</summary>
    public sealed record Show(Projection Projection, ModeratorId By) : DialogueCommand(By);

    /// <summary>Takes all raised hands down.</summary>
    public sealed record LowerHands(ModeratorId By) : DialogueCommand(By);

    /// <summary>Prepares a poll; the plan has been read without mistakes.</summary>
    public sealed record AddPoll(PollPlan Poll, ModeratorId By) : DialogueCommand(By);

    /// <summary>Changes a draft.</summary>
    public sealed record EditPoll(PollPlan Poll, ModeratorId By) : DialogueCommand(By);

    /// <summary>Throws a draft away.</summary>
    public sealed record RemovePoll(PollId Poll, ModeratorId By) : DialogueCommand(By);

    /// <summary>Opens a draft, for a time or until it is closed.</summary>
    public sealed record OpenPoll(PollId Poll, TimeSpan? For, ModeratorId By) : DialogueCommand(By);

    /// <summary>Closes an open poll.</summary>
    public sealed record ClosePoll(PollId Poll, ModeratorId By) : DialogueCommand(By);

    /// <summary>Publishes a closed poll.</summary>
    public sealed record PublishPoll(PollId Poll, ModeratorId By) : DialogueCommand(By);

    /// <summary>Lets everyone see a contribution.</summary>
    public sealed record Approve(ContributionId Contribution, ModeratorId By) : DialogueCommand(By);

    /// <summary>Shows a contribution to nobody but its author.</summary>
    public sealed record Reject(ContributionId Contribution, RejectionReason Reason, ModeratorId By) : DialogueCommand(By);

    /// <summary>Makes a contribution part of another that says the same.</summary>
    public sealed record Merge(ContributionId Contribution, ContributionId Into, ModeratorId By) : DialogueCommand(By);

    /// <summary>Changes what is shown of a contribution; what was sent is kept.</summary>
    public sealed record Edit(ContributionId Contribution, string? Text, ModeratorId By) : DialogueCommand(By);

    /// <summary>Labels a contribution anew.</summary>
    public sealed record Label(ContributionId Contribution, ImmutableArray<string> Labels, ModeratorId By) : DialogueCommand(By);

    /// <summary>Answers a contribution; without a text it was answered aloud.</summary>
    public sealed record Answer(ContributionId Contribution, string? Text, ModeratorId By) : DialogueCommand(By);
}
