using DialogEngine.Moderators;
using DialogEngine.Polls;
using Desk = DialogEngine.Dialogues.Decision<DialogEngine.Dialogues.DeskVerdict>;

namespace DialogEngine.Dialogues;

public sealed partial record Dialogue
{
    /// <summary>Judges what a moderator asks for.</summary>
    /// <param name="command">What is asked.</param>
    /// <param name="now">The time by the engine's clock; a poll's deadline counts from it.</param>
    /// <exception cref="ArgumentException">The command is of no known kind, or a word in it is a number that names nothing.</exception>
    public Desk Decide(DialogueCommand command, DateTimeOffset now) => command switch
    {
        DialogueCommand.Open => From(DialogueState.Planned, new DialogueEvent.Opened(command.By)),
        DialogueCommand.Pause => From(DialogueState.Open, new DialogueEvent.Paused(command.By)),
        DialogueCommand.Resume => From(DialogueState.Paused, new DialogueEvent.Resumed(command.By)),
        DialogueCommand.Close => Close(command.By),
        DialogueCommand.Archive => Archive(command.By),
        _ when State is DialogueState.Archived => DeskVerdict.DialogueNotOpen,

        DialogueCommand.ChangePlan c => From(DialogueState.Planned, new DialogueEvent.PlanChanged(c.Plan, c.By)),
        DialogueCommand.GoToItem c => GoToItem(c),
        DialogueCommand.Show c => Show(c),
        DialogueCommand.LowerHands => Done(new DialogueEvent.HandsLowered(command.By)),

        DialogueCommand.AddPoll c => AddPoll(c),
        DialogueCommand.EditPoll c => EditPoll(c),
        DialogueCommand.RemovePoll c => RemovePoll(c),
        DialogueCommand.OpenPoll c => OpenPoll(c, now),
        DialogueCommand.ClosePoll c => ClosePoll(c),
        DialogueCommand.PublishPoll c => PublishPoll(c),

        DialogueCommand.Approve c => Approve(c),
        DialogueCommand.Reject c => Reject(c),
        DialogueCommand.Merge c => Merge(c),
        DialogueCommand.Edit c => Edit(c),
        DialogueCommand.Label c => Label(c),
        DialogueCommand.Answer c => Answer(c),
        _ => throw new ArgumentException($"A dialogue does not know the command {command.GetType().Name}.", nameof(command)),
    };

    // Such a number would be stored for ever, and nobody could be shown what it means.
    private static void MustBeNamed<T>(T word) where T : struct, Enum
    {
        if (!Enum.IsDefined(word)) throw new ArgumentException($"{word} is no {typeof(T).Name}; expected one of {string.Join(", ", Enum.GetNames<T>())}.", nameof(word));
    }

    private static Desk Done(params ReadOnlySpan<DialogueEvent> events) => new(DeskVerdict.Done, [.. events]);

    private Desk From(DialogueState required, DialogueEvent happened) =>
        State == required ? Done(happened) : DeskVerdict.WrongState;

    private Desk Close(ModeratorId by) => IsRunning
        ? Done([.. OpenPolls().Select(poll => new DialogueEvent.PollClosed(poll.Id, by)), new DialogueEvent.Closed(by)])
        : DeskVerdict.WrongState;

    // One that was never opened can be put away too: somebody prepared it by mistake, or the meeting was called off.
    private Desk Archive(ModeratorId by) => State is DialogueState.Planned or DialogueState.Closed
        ? Done(new DialogueEvent.Archived(by))
        : DeskVerdict.WrongState;

    private Desk GoToItem(DialogueCommand.GoToItem command) =>
        Plan.Agenda.All(item => item.Id != command.Item) ? DeskVerdict.UnknownItem : Done(new DialogueEvent.ItemReached(command.Item, command.By));

    private Desk Show(DialogueCommand.Show command)
    {
        var projection = command.Projection;
        MustBeNamed(projection.Kind);
        switch (projection.Kind)
        {
            case ProjectionKind.Poll:
                if (!PollId.TryParse(projection.Id, null, out var id) || Polls.GetValueOrDefault(id) is not { } poll) return DeskVerdict.UnknownPoll;
                if (!poll.IsPublic) return DeskVerdict.NotApproved;
                break;
            case ProjectionKind.Contribution:
                if (Shown(projection) is not { } contribution) return DeskVerdict.UnknownContribution;
                if (!contribution.IsPublic) return DeskVerdict.NotApproved;
                break;
            default:
                projection = projection with { Id = null };
                break;
        }

        return projection == Projection ? DeskVerdict.Done : Done(new DialogueEvent.ProjectionChanged(projection, command.By));
    }
}
