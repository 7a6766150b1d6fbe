using System.Collections.Immutable;
using DialogEngine.Contributions;
using DialogEngine.Polls;

namespace DialogEngine.Dialogues;

public sealed partial record Dialogue
{
    /// <summary>The dialogue after an event that it decided on.</summary>
    /// <exception cref="InvalidOperationException">The event creates a dialogue, which this one has been already.</exception>
    public Dialogue Apply(DialogueEvent happened) => Folded(happened) with { Version = Version + 1 };

    private Dialogue Folded(DialogueEvent happened) => happened switch
    {
        DialogueEvent.Opened or DialogueEvent.Resumed => this with { State = DialogueState.Open },
        DialogueEvent.Paused => this with { State = DialogueState.Paused },
        DialogueEvent.Closed => this with { State = DialogueState.Closed },
        DialogueEvent.Archived => this with { State = DialogueState.Archived },
        DialogueEvent.PlanChanged e => Planned(e.Plan),
        DialogueEvent.ItemReached e => this with { CurrentItem = e.Item },
        DialogueEvent.ProjectionChanged e => Projecting(e.Projection),
        DialogueEvent.HandsLowered => this with { HandsLowered = HandsLowered + 1 },

        DialogueEvent.PollAdded e => With(new Poll(e.Poll)) with { PollOrder = PollOrder.Add(e.Poll.Id) },
        DialogueEvent.PollEdited e => With(new Poll(e.Poll)),
        DialogueEvent.PollRemoved e => this with { Polls = Polls.Remove(e.Poll), PollOrder = PollOrder.Remove(e.Poll) },
        DialogueEvent.PollOpened e => With(Polls[e.Poll] with { State = PollState.Open, ClosesAt = e.ClosesAt }),
        DialogueEvent.PollClosed e => With(Polls[e.Poll] with { State = PollState.Closed }),
        DialogueEvent.PollCounted e => With(Polls[e.Poll] with { FinalTally = e.Tally }),
        DialogueEvent.PollPublished e => With(Polls[e.Poll] with { State = PollState.Published }),

        DialogueEvent.ContributionReceived e => With(new Contribution(e.Contribution, e.Author, e.ContributionKind, e.Text, e.At))
            with { ContributionOrder = ContributionOrder.Add(e.Contribution) },
        DialogueEvent.ContributionApproved e => With(Contributions[e.Contribution] with { State = ContributionState.Approved, Reason = null }),
        DialogueEvent.ContributionRejected e => With(Contributions[e.Contribution] with { State = ContributionState.Rejected, Reason = e.Reason }),
        DialogueEvent.ContributionMerged e => With(Contributions[e.Contribution] with { State = ContributionState.Merged, MergedInto = e.Into }),
        DialogueEvent.ContributionWithdrawn e => With(Contributions[e.Contribution] with { State = ContributionState.Withdrawn }),
        DialogueEvent.ContributionAnswered e => With(Contributions[e.Contribution] with { State = ContributionState.Answered, Answer = e.Answer }),
        DialogueEvent.ContributionLabelled e => With(Contributions[e.Contribution] with { Labels = e.Labels }),
        DialogueEvent.ContributionEdited e => With(Edited(Contributions[e.Contribution], e.Text)),

        _ => throw new InvalidOperationException($"{happened.GetType().Name} cannot happen to dialogue {Id}, which exists."),
    };

    private Dialogue Planned(DialoguePlan plan) => this with
    {
        Plan = plan,
        Polls = Drafts(plan),
        PollOrder = Order(plan),
        CurrentItem = plan.Agenda.Any(item => item.Id == CurrentItem) ? CurrentItem : null,
    };

    private static ImmutableDictionary<PollId, Poll> Drafts(DialoguePlan plan) =>
        plan.Polls.ToImmutableDictionary(poll => poll.Id, poll => new Poll(poll));

    private static ImmutableList<PollId> Order(DialoguePlan plan) => [.. plan.Polls.Select(poll => poll.Id)];

    private static Contribution Edited(Contribution contribution, string text)
    {
        var original = contribution.Original ?? contribution.Text;
        return contribution with { Text = text, Original = original == text ? null : original };
    }

    // A contribution is on the projector exactly while the projection names it.
    private Dialogue Projecting(Projection projection)
    {
        var dialogue = this with { Projection = projection };
        if (Shown(Projection) is { State: ContributionState.OnProjector } before)
            dialogue = dialogue.With(before with { State = ContributionState.Approved });
        if (dialogue.Shown(projection) is { State: ContributionState.Approved } now)
            dialogue = dialogue.With(now with { State = ContributionState.OnProjector });
        return dialogue;
    }

    private Contribution? Shown(Projection projection) =>
        projection is { Kind: ProjectionKind.Contribution, Id: { } text }
        && ContributionId.TryParse(text, null, out var id)
            ? Contributions.GetValueOrDefault(id)
            : null;

    private Dialogue With(Poll poll) => this with { Polls = Polls.SetItem(poll.Id, poll) };

    private Dialogue With(Contribution contribution) => this with { Contributions = Contributions.SetItem(contribution.Id, contribution) };
}
