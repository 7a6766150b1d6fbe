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
    /// <param name="By">The moderator.</param>
    public sealed record Open(ModeratorId By) : DialogueCommand(By);

    /// <summary>Takes a break.</summary>
    /// <param name="By">The moderator.</param>
    public sealed record Pause(ModeratorId By) : DialogueCommand(By);

    /// <summary>Goes on after a break.</summary>
    /// <param name="By">The moderator.</param>
    public sealed record Resume(ModeratorId By) : DialogueCommand(By);

    /// <summary>Ends the dialogue, and closes its open polls.</summary>
    /// <param name="By">The moderator.</param>
    public sealed record Close(ModeratorId By) : DialogueCommand(By);

    /// <summary>Puts a dialogue away that is closed, or was never opened.</summary>
    /// <param name="By">The moderator.</param>
    public sealed record Archive(ModeratorId By) : DialogueCommand(By);

    /// <summary>Puts another plan in the place of the one that was prepared, before the dialogue is opened; it has been read without mistakes.</summary>
    /// <param name="Plan">The other plan.</param>
    /// <param name="By">The moderator.</param>
    public sealed record ChangePlan(DialoguePlan Plan, ModeratorId By) : DialogueCommand(By);

    /// <summary>Goes to an item of the agenda.</summary>
    /// <param name="Item">The item.</param>
    /// <param name="By">The moderator.</param>
    public sealed record GoToItem(AgendaItemId Item, ModeratorId By) : DialogueCommand(By);

    /// <summary>Shows something on the projector.</summary>
    /// <param name="Projection">What to show.</param>
    /// <param name="By">The moderator.</param>
    public sealed record Show(Projection Projection, ModeratorId By) : DialogueCommand(By);

    /// <summary>Takes all raised hands down.</summary>
    /// <param name="By">The moderator.</param>
    public sealed record LowerHands(ModeratorId By) : DialogueCommand(By);

    /// <summary>Prepares a poll; the plan has been read without mistakes.</summary>
    /// <param name="Poll">The poll.</param>
    /// <param name="By">The moderator.</param>
    public sealed record AddPoll(PollPlan Poll, ModeratorId By) : DialogueCommand(By);

    /// <summary>Changes a draft.</summary>
    /// <param name="Poll">The poll as it is to be, under the name it has.</param>
    /// <param name="By">The moderator.</param>
    public sealed record EditPoll(PollPlan Poll, ModeratorId By) : DialogueCommand(By);

    /// <summary>Throws a draft away.</summary>
    /// <param name="Poll">Which poll.</param>
    /// <param name="By">The moderator.</param>
    public sealed record RemovePoll(PollId Poll, ModeratorId By) : DialogueCommand(By);

    /// <summary>Opens a draft, for a time or until it is closed.</summary>
    /// <param name="Poll">Which poll.</param>
    /// <param name="For">How long it takes ballots; null is until it is closed.</param>
    /// <param name="By">The moderator.</param>
    public sealed record OpenPoll(PollId Poll, TimeSpan? For, ModeratorId By) : DialogueCommand(By);

    /// <summary>Closes an open poll.</summary>
    /// <param name="Poll">Which poll.</param>
    /// <param name="By">The moderator.</param>
    public sealed record ClosePoll(PollId Poll, ModeratorId By) : DialogueCommand(By);

    /// <summary>Publishes a closed poll.</summary>
    /// <param name="Poll">Which poll.</param>
    /// <param name="By">The moderator.</param>
    public sealed record PublishPoll(PollId Poll, ModeratorId By) : DialogueCommand(By);

    /// <summary>Lets everyone see a contribution.</summary>
    /// <param name="Contribution">Which contribution.</param>
    /// <param name="By">The moderator.</param>
    public sealed record Approve(ContributionId Contribution, ModeratorId By) : DialogueCommand(By);

    /// <summary>Shows a contribution to nobody but its author.</summary>
    /// <param name="Contribution">Which contribution.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="By">The moderator.</param>
    public sealed record Reject(ContributionId Contribution, RejectionReason Reason, ModeratorId By) : DialogueCommand(By);

    /// <summary>Makes a contribution part of another that says the same.</summary>
    /// <param name="Contribution">Which contribution.</param>
    /// <param name="Into">The one that says the same.</param>
    /// <param name="By">The moderator.</param>
    public sealed record Merge(ContributionId Contribution, ContributionId Into, ModeratorId By) : DialogueCommand(By);

    /// <summary>Changes what is shown of a contribution; what was sent is kept.</summary>
    /// <param name="Contribution">Which contribution.</param>
    /// <param name="Text">What to show instead.</param>
    /// <param name="By">The moderator.</param>
    public sealed record Edit(ContributionId Contribution, string? Text, ModeratorId By) : DialogueCommand(By);

    /// <summary>Labels a contribution anew.</summary>
    /// <param name="Contribution">Which contribution.</param>
    /// <param name="Labels">All its labels from now on.</param>
    /// <param name="By">The moderator.</param>
    public sealed record Label(ContributionId Contribution, ImmutableArray<string> Labels, ModeratorId By) : DialogueCommand(By);

    /// <summary>Answers a contribution; without a text it was answered aloud.</summary>
    /// <param name="Contribution">Which contribution.</param>
    /// <param name="Text">The answer, or null where it was given aloud.</param>
    /// <param name="By">The moderator.</param>
    public sealed record Answer(ContributionId Contribution, string? Text, ModeratorId By) : DialogueCommand(By);
}
