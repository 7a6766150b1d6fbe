using DialogEngine.Contributions;
using DialogEngine.Moderators;
using DialogEngine.Polls;

namespace DialogEngine.Dialogues;

/// <summary>Random evenings: whatever moderators, participants and the clock may do, in any order, mostly sensible.</summary>
internal static class EveningGen
{
    private static readonly ModeratorId By = Some.Moderator;
    private static readonly ParticipantId[] People = [Some.Participant(), Some.Participant(), Some.Participant()];

    private static readonly Gen<PollId> Poll = Gen.OneOf("a", "b", "c", "ny", "okand").Select(id => PollId.Parse(id));
    private static readonly Gen<ContributionId> Contribution = Gen.Int[1, 7].Select(number => new ContributionId((UInt128)number));
    private static readonly Gen<ParticipantId> Person = Gen.OneOf(People);
    private static readonly Gen<AgendaItemId> Item = Gen.OneOf("lyssna", "handla", "okand").Select(id => AgendaItemId.Parse(id));

    private static readonly Gen<PollPlan> PollPlan = Gen.Select(Poll, Item, Gen.Bool, (id, item, belongs) =>
        Some.Poll(id.ToString()) with { ItemId = belongs ? item : null });

    private static readonly Gen<string?> Text = Gen.OneOf("När byggs bussfilen?", "Bussfil?", "  Bussfil?  ", "Våren 2027.", "", "\u202E", null, new string('x', 501), new string('x', 1_001));

    private static readonly Gen<Projection> Projection = Gen.Frequency(
        (1, Gen.Enum<ProjectionKind>().Select(kind => new Projection(kind, "okand"))),
        (2, Poll.Select(id => new Projection(ProjectionKind.Poll, id.ToString()))),
        (4, Contribution.Select(id => new Projection(ProjectionKind.Contribution, id.ToString()))));

    private static readonly Gen<DialogueCommand> Command = Gen.Frequency(
        (2, Gen.Const<DialogueCommand>(new DialogueCommand.Open(By))),
        (1, Gen.Const<DialogueCommand>(new DialogueCommand.Pause(By))),
        (2, Gen.Const<DialogueCommand>(new DialogueCommand.Resume(By))),
        (1, Gen.Frequency(
            (3, Gen.Const<DialogueCommand>(new DialogueCommand.LowerHands(By))),
            (1, Gen.Const<DialogueCommand>(new DialogueCommand.Close(By))),
            (1, PollPlan.Array[0, 2].Select(polls => (DialogueCommand)new DialogueCommand.ChangePlan(Some.Plan([.. polls.DistinctBy(poll => poll.Id)]), By))),
            (1, Gen.Const<DialogueCommand>(new DialogueCommand.Archive(By))))),
        (2, Item.Select(id => (DialogueCommand)new DialogueCommand.GoToItem(id, By))),
        (8, Projection.Select(projection => (DialogueCommand)new DialogueCommand.Show(projection, By))),
        (2, PollPlan.Select(plan => (DialogueCommand)new DialogueCommand.AddPoll(plan, By))),
        (2, PollPlan.Select(plan => (DialogueCommand)new DialogueCommand.EditPoll(plan, By))),
        (1, Poll.Select(id => (DialogueCommand)new DialogueCommand.RemovePoll(id, By))),
        (4, Gen.Select(Poll, Gen.Int[0, 60], (id, seconds) =>
            (DialogueCommand)new DialogueCommand.OpenPoll(id, seconds == 0 ? null : TimeSpan.FromSeconds(seconds), By))),
        (3, Poll.Select(id => (DialogueCommand)new DialogueCommand.ClosePoll(id, By))),
        (4, Poll.Select(id => (DialogueCommand)new DialogueCommand.PublishPoll(id, By))),
        (8, Contribution.Select(id => (DialogueCommand)new DialogueCommand.Approve(id, By))),
        (3, Gen.Select(Contribution, Gen.Enum<RejectionReason>(), (id, reason) => (DialogueCommand)new DialogueCommand.Reject(id, reason, By))),
        (3, Gen.Select(Contribution, Contribution, (id, into) => (DialogueCommand)new DialogueCommand.Merge(id, into, By))),
        (3, Gen.Select(Contribution, Text, (id, text) => (DialogueCommand)new DialogueCommand.Edit(id, text, By))),
        (2, Gen.Select(Contribution, Text.Array[0, 7], (id, labels) => (DialogueCommand)new DialogueCommand.Label(id, [.. labels.Select(label => label ?? "buss")], By))),
        (3, Gen.Select(Contribution, Text, (id, text) => (DialogueCommand)new DialogueCommand.Answer(id, text, By))));

    private static readonly Gen<Step> Steps = Gen.Frequency(
        (6, Command.Select(command => (Step)new Step.Desk(command))),
        (3, Gen.Select(Contribution, Person, Gen.Enum<ContributionKind>(), Text, (id, author, kind, text) =>
            (Step)new Step.Phone(new ParticipantCommand.Contribute(id, author, kind, text)))),
        (1, Gen.Select(Contribution, Person, (id, author) => (Step)new Step.Phone(new ParticipantCommand.Withdraw(id, author)))),
        (1, Gen.Int[1, 90].Select(seconds => (Step)new Step.Wait(seconds))),
        (1, Gen.Const<Step>(new Step.Count())));

    public static Gen<Evening> Evening { get; } = Gen.Select(Gen.Enum<Moderation>(), Gen.Bool, Steps.Array[0, 120], (moderation, opened, steps) =>
        new Evening(Some.Plan(Some.Poll("a"), Some.Poll("b", "lyssna"), Some.Poll("c")) with { Moderation = moderation },
            opened ? [new Step.Desk(new DialogueCommand.Open(By)), .. steps] : steps));
}
