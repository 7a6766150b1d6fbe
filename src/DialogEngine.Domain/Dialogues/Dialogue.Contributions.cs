using System.Collections.Immutable;
using DialogEngine.Contributions;
using DialogEngine.Moderators;
using Desk = DialogEngine.Dialogues.Decision<DialogEngine.Dialogues.DeskVerdict>;
using Participant = DialogEngine.Dialogues.Decision<DialogEngine.Contributions.ContributionVerdict>;

namespace DialogEngine.Dialogues;

public sealed partial record Dialogue
{
    /// <summary>Judges what a participant asks for.</summary>
    /// <param name="command">What is asked.</param>
    /// <param name="now">The time by the engine's clock.</param>
    /// <exception cref="ArgumentException">The command is of no known kind, or a word in it is a number that names nothing.</exception>
    public Participant Decide(ParticipantCommand command, DateTimeOffset now)
    {
        if (command.Contribution == default) return ContributionVerdict.InvalidContributionId;
        return command switch
        {
            ParticipantCommand.Contribute c => Contribute(c, now),
            ParticipantCommand.Withdraw c => Withdraw(c),
            _ => throw new ArgumentException($"A dialogue does not know the command {command.GetType().Name}.", nameof(command)),
        };
    }

    private Participant Contribute(ParticipantCommand.Contribute command, DateTimeOffset now)
    {
        MustBeNamed(command.Kind);
        var text = ContributionText.Clean(command.Text);
        if (text.Length == 0) return ContributionVerdict.EmptyText;
        if (text.Length > DialogueLimits.ContributionLength) return ContributionVerdict.TextTooLong;
        var standing = Contributions.GetValueOrDefault(command.Contribution);
        if (standing?.Author == command.Author) return ContributionVerdict.Received;
        if (!IsAccepting) return ContributionVerdict.DialogueNotOpen;
        if (standing is not null) return ContributionVerdict.ContributionIdTaken;
        var waiting = Contributions.Values.Count(c => c.State is ContributionState.Pending && c.Author == command.Author);
        if (waiting >= DialogueLimits.WaitingOfOnePerson) return ContributionVerdict.TooManyWaiting;
        if (Contributions.Count >= DialogueLimits.Contributions) return ContributionVerdict.DialogueFull;

        var received = new DialogueEvent.ContributionReceived(command.Contribution, command.Author, command.Kind, text, now);
        ImmutableArray<DialogueEvent> events = Plan.Moderation is Moderation.AfterShowing
            ? [received, new DialogueEvent.ContributionApproved(command.Contribution, null)]
            : [received];
        return new(ContributionVerdict.Received, events);
    }

    private Participant Withdraw(ParticipantCommand.Withdraw command)
    {
        var contribution = Contributions.GetValueOrDefault(command.Contribution);
        if (contribution?.Author != command.Author) contribution = null;
        if (contribution is { State: ContributionState.Withdrawn }) return ContributionVerdict.Withdrawn;
        if (State is DialogueState.Archived) return ContributionVerdict.DialogueNotOpen;
        if (contribution is null) return ContributionVerdict.UnknownContribution;
        return contribution.State switch
        {
            ContributionState.Pending or ContributionState.Approved or ContributionState.OnProjector =>
                new Participant(ContributionVerdict.Withdrawn, [new DialogueEvent.ContributionWithdrawn(contribution.Id), .. Unshow(contribution, null, null)]),
            _ => ContributionVerdict.AlreadyJudged,
        };
    }

    private Desk Approve(DialogueCommand.Approve command) =>
        InState(command.Contribution, ContributionState.Pending, ContributionState.Rejected)
        ?? Done(new DialogueEvent.ContributionApproved(command.Contribution, command.By));

    private Desk Reject(DialogueCommand.Reject command)
    {
        MustBeNamed(command.Reason);
        return InState(command.Contribution, [ContributionState.Pending, .. Public])
            ?? Done([new DialogueEvent.ContributionRejected(command.Contribution, command.Reason, command.By), ..
                Unshow(Contributions[command.Contribution], null, command.By)]);
    }

    private Desk Merge(DialogueCommand.Merge command)
    {
        if (!Contributions.TryGetValue(command.Contribution, out var contribution) || !Contributions.ContainsKey(command.Into))
            return DeskVerdict.UnknownContribution;
        if (command.Contribution == command.Into) return DeskVerdict.MergedIntoItself;
        return InState(command.Contribution, ContributionState.Pending, ContributionState.Approved, ContributionState.OnProjector)
            ?? InState(command.Into, Public)
            ?? Done([new DialogueEvent.ContributionMerged(command.Contribution, command.Into, command.By), ..
                Unshow(contribution, command.Into, command.By)]);
    }

    private Desk Edit(DialogueCommand.Edit command)
    {
        if (!Contributions.TryGetValue(command.Contribution, out var contribution)) return DeskVerdict.UnknownContribution;
        var text = ContributionText.Clean(command.Text);
        if (text.Length == 0) return DeskVerdict.EmptyText;
        if (text.Length > DialogueLimits.ContributionLength) return DeskVerdict.TextTooLong;
        if (InState(command.Contribution, [ContributionState.Pending, .. Public]) is { } refusal) return refusal;
        return contribution.Text == text ? DeskVerdict.Done : Done(new DialogueEvent.ContributionEdited(command.Contribution, text, command.By));
    }

    private Desk Label(DialogueCommand.Label command)
    {
        if (!Contributions.ContainsKey(command.Contribution)) return DeskVerdict.UnknownContribution;
        ImmutableArray<string> labels = [.. command.Labels.Select(label => ContributionText.Clean(label).Replace('\n', ' ')).Where(label => label.Length > 0).Distinct()];
        if (labels.Length > DialogueLimits.Labels || labels.Any(label => label.Length > DialogueLimits.LabelLength)) return DeskVerdict.TooManyLabels;
        return Done(new DialogueEvent.ContributionLabelled(command.Contribution, labels, command.By));
    }

    private Desk Answer(DialogueCommand.Answer command)
    {
        if (!Contributions.ContainsKey(command.Contribution)) return DeskVerdict.UnknownContribution;
        var text = ContributionText.Clean(command.Text);
        if (text.Length > DialogueLimits.AnswerLength) return DeskVerdict.TextTooLong;
        return InState(command.Contribution, Public)
            ?? Done(new DialogueEvent.ContributionAnswered(command.Contribution, text.Length == 0 ? null : text, command.By));
    }

    private static readonly ContributionState[] Public =
        [ContributionState.Approved, ContributionState.OnProjector, ContributionState.Answered];

    private Desk? InState(ContributionId id, params ReadOnlySpan<ContributionState> allowed)
    {
        if (Contributions.GetValueOrDefault(id) is not { } contribution) return DeskVerdict.UnknownContribution;
        return allowed.Contains(contribution.State) ? null : DeskVerdict.WrongState;
    }

    // What is taken away from everyone leaves the projector in the same breath.
    private DialogueEvent[] Unshow(Contribution contribution, ContributionId? instead, ModeratorId? by)
    {
        if (Shown(Projection)?.Id != contribution.Id) return [];
        var projection = instead is { } other ? new Projection(ProjectionKind.Contribution, other.ToString()) : Projection.Welcome;
        return [new DialogueEvent.ProjectionChanged(projection, by)];
    }
}
