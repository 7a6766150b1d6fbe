using System.Collections.Immutable;
using DialogEngine.Polls;
using Desk = DialogEngine.Dialogues.Decision<DialogEngine.Dialogues.DeskVerdict>;

namespace DialogEngine.Dialogues;

public sealed partial record Dialogue
{
    /// <summary>The open polls whose deadline has passed: what the engine closes by itself.</summary>
    public ImmutableArray<DialogueEvent> CloseOverdue(DateTimeOffset now) =>
        [.. OpenPolls().Where(poll => poll.ClosesAt <= now).Select(poll => new DialogueEvent.PollClosed(poll.Id, null))];

    /// <summary>The polls that are closed and whose ballots have not been counted yet.</summary>
    public IEnumerable<Poll> Uncounted() => InOrder().Where(poll => poll is { State: PollState.Closed, FinalTally: null });

    /// <summary>The polls that take ballots while the dialogue is open.</summary>
    public IEnumerable<Poll> OpenPolls() => InOrder().Where(poll => poll.State is PollState.Open);

    /// <summary>What follows from counting the ballots of a closed poll; nothing when it has been counted.</summary>
    public ImmutableArray<DialogueEvent> Record(PollId poll, HybridTally tally) =>
        Polls.GetValueOrDefault(poll) is { State: PollState.Closed, FinalTally: null }
            ? [new DialogueEvent.PollCounted(poll, tally)]
            : [];

    private IEnumerable<Poll> InOrder() => PollOrder.Select(id => Polls[id]);

    private bool HasItem(AgendaItemId? item) => item is null || Plan.Agenda.Any(i => i.Id == item);

    private Desk AddPoll(DialogueCommand.AddPoll command)
    {
        if (!HasItem(command.Poll.ItemId)) return DeskVerdict.UnknownItem;
        if (Polls.ContainsKey(command.Poll.Id)) return DeskVerdict.PollIdTaken;
        if (Polls.Count >= DialogueLimits.Polls) return DeskVerdict.TooManyPolls;
        if (State is DialogueState.Closed) return DeskVerdict.DialogueNotOpen;
        return Done(new DialogueEvent.PollAdded(command.Poll, command.By));
    }

    private Desk EditPoll(DialogueCommand.EditPoll command)
    {
        if (!HasItem(command.Poll.ItemId)) return DeskVerdict.UnknownItem;
        return InState(command.Poll.Id, PollState.Draft) ?? Done(new DialogueEvent.PollEdited(command.Poll, command.By));
    }

    private Desk RemovePoll(DialogueCommand.RemovePoll command) =>
        InState(command.Poll, PollState.Draft) ?? Done(new DialogueEvent.PollRemoved(command.Poll, command.By));

    private Desk OpenPoll(DialogueCommand.OpenPoll command, DateTimeOffset now)
    {
        if (!Polls.ContainsKey(command.Poll)) return DeskVerdict.UnknownPoll;
        if (!IsAccepting) return DeskVerdict.DialogueNotOpen;
        return InState(command.Poll, PollState.Draft)
            ?? Done(new DialogueEvent.PollOpened(command.Poll, now + command.For, command.By));
    }

    private Desk ClosePoll(DialogueCommand.ClosePoll command) =>
        InState(command.Poll, PollState.Open) ?? Done(new DialogueEvent.PollClosed(command.Poll, command.By));

    private Desk PublishPoll(DialogueCommand.PublishPoll command)
    {
        if (InState(command.Poll, PollState.Closed) is { } refusal) return refusal;
        return Polls[command.Poll].FinalTally is null
            ? DeskVerdict.WrongState
            : Done(new DialogueEvent.PollPublished(command.Poll, command.By));
    }

    private Desk? InState(PollId poll, PollState required)
    {
        if (Polls.GetValueOrDefault(poll) is not { } found) return DeskVerdict.UnknownPoll;
        return found.State == required ? null : DeskVerdict.WrongState;
    }
}
