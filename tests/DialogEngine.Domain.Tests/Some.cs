using DialogEngine.Contributions;
using DialogEngine.Dialogues;
using DialogEngine.Moderators;
using DialogEngine.Polls;
using DialogEngine.Texts;

namespace DialogEngine;

/// <summary>Values that do not matter to the test that asks for them. Each call of a method gives another one.</summary>
internal static class Some
{
    private static long _taken;

    public static ModeratorId Moderator { get; } = ModeratorId.From(1);

    public static DateTimeOffset Time { get; } = new(2026, 11, 22, 17, 0, 0, TimeSpan.Zero);

    public static LocalizedText Text { get; } = LocalizedText.Of("Vågar du säga vad du tycker?", "Do you dare to speak your mind?");

    public static ParticipantId Participant() => new(Next());

    public static ContributionId Contribution() => new(Next());

    public static BallotId Ballot() => new(Next());

    public static HybridTally Tally() => HybridTally.Zero(2).Replace(Attendance.Remote, default, Attendance.Room, Choice.Of(1));

    public static PollPlan Poll(string id = "trygg", string? item = null) => new(
        PollId.Parse(id),
        item is null ? null : AgendaItemId.Parse(item),
        PollKind.SingleChoice,
        Text,
        [LocalizedText.Of("Ja", "Yes"), LocalizedText.Of("Nej", "No")],
        1,
        1,
        TallyVisibility.Live);

    public static DialoguePlan Plan(params PollPlan[] polls) => DialoguePlan.Titled(Text) with
    {
        Agenda = [new AgendaItem(AgendaItemId.Parse("lyssna"), Text), new AgendaItem(AgendaItemId.Parse("handla"), Text)],
        Polls = [.. polls],
    };

    public static DialogueEvent.Created Created(DialoguePlan? plan = null) =>
        new(DialogueId.From(7), plan ?? Plan(Poll()), "482917", Moderator, Time);

    public static Dialogue Dialogue(DialoguePlan? plan = null) => Dialogues.Dialogue.From(Created(plan));

    public static Dialogue OpenDialogue(DialoguePlan? plan = null) => Dialogue(plan).Do(new DialogueCommand.Open(Moderator));

    private static UInt128 Next() => (UInt128)Interlocked.Increment(ref _taken);
}
