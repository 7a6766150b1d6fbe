using System.Text.Json.Serialization;
using DialogEngine.Activities;
using DialogEngine.Commitments;
using DialogEngine.Contributions;
using DialogEngine.Polls;
using DialogEngine.Rights;
using DialogEngine.Texts;

namespace DialogEngine.Dialogues;

/// <summary>One event of every kind, with every member filled in.</summary>
internal static class EventExamples
{
    private static readonly ContributionId Contribution = ContributionId.Parse("a3f1c2d4e5b60718293a4b5c6d7e8f90");
    private static readonly PollId PollName = PollId.Parse("trygg");

    private static readonly PollPlan Poll = Some.Poll("trygg", "lyssna") with
    {
        Kind = PollKind.MultipleChoice,
        MaxChoices = 2,
        TallyVisibility = TallyVisibility.AfterOwnBallot,
    };

    private static readonly DialoguePlan Plan = new(
        LocalizedText.Of("Demokrativeckan: hur mår samtalet?", "Democracy Week"),
        LocalizedText.Of("Välkommen, i salen & hemma."),
        [LocalizedText.Of("Vi är öppna.", "We are open.")],
        ["RV-2"],
        ["human-rights"],
        Moderation.AfterShowing,
        [
            new AgendaItem(
                AgendaItemId.Parse("lyssna"), LocalizedText.Of("Blir jag lyssnad på?"), LocalizedText.Of("Samtal"),
                ParticipationLevel.Involve, LocalizedText.Of("Hur kommunen frågar nästa gång.", "How the municipality asks next time.")),
        ],
        [Poll])
    {
        FocusGroups = [FocusGroup.YoungPeople, FocusGroup.Parse("boende-i-norr")],
        YoungestAge = 13,
        Arenas =
        [
            new Arena(ArenaKind.Hybrid, LocalizedText.Of("Folkets hus", "The community hall"), [AccessMeasure.StepFree, AccessMeasure.LiveCaptions]),
            new Arena(ArenaKind.Digital),
        ],
        WaysIn = [WayIn.Paper, WayIn.HelpedPlace],
        FeedbackOn = new DateOnly(2026, 12, 15),
    };

    public static DialogueEvent[] All { get; } =
    [
        new DialogueEvent.Created(DialogueId.Parse("7k2m9x4c1q8w"), Plan, "482917", Some.Moderator, Some.Time),
        new DialogueEvent.Opened(Some.Moderator),
        new DialogueEvent.Paused(Some.Moderator),
        new DialogueEvent.Resumed(Some.Moderator),
        new DialogueEvent.Closed(Some.Moderator),
        new DialogueEvent.Archived(Some.Moderator),
        new DialogueEvent.PlanChanged(Plan, Some.Moderator),
        new DialogueEvent.ItemReached(AgendaItemId.Parse("lyssna"), Some.Moderator),
        new DialogueEvent.ProjectionChanged(new Projection(ProjectionKind.Poll, "trygg"), Some.Moderator),
        new DialogueEvent.HandsLowered(Some.Moderator),
        new DialogueEvent.PollAdded(Poll, Some.Moderator),
        new DialogueEvent.PollEdited(Poll, Some.Moderator),
        new DialogueEvent.PollRemoved(PollName, Some.Moderator),
        new DialogueEvent.PollOpened(PollName, Some.Time.AddMinutes(2), Some.Moderator),
        new DialogueEvent.PollClosed(PollName, Some.Moderator),
        new DialogueEvent.PollCounted(PollName, new HybridTally(215, new Tally([80, 30], 110), new Tally([40, 31], 71), new Tally([0, 2], 2))),
        new DialogueEvent.PollPublished(PollName, Some.Moderator),
        new DialogueEvent.ContributionReceived(
            Contribution, ParticipantId.Parse("0123456789abcdef0123456789abcdef"), ContributionKind.Statement, "\"När\" byggs\nbussfilen? 👩‍👧 שול", Some.Time),
        new DialogueEvent.ContributionApproved(Contribution, Some.Moderator),
        new DialogueEvent.ContributionRejected(Contribution, RejectionReason.PersonalData, Some.Moderator),
        new DialogueEvent.ContributionMerged(Contribution, ContributionId.Parse("c0a1c2d4e5b60718293a4b5c6d7e8f92"), Some.Moderator),
        new DialogueEvent.ContributionEdited(Contribution, "När byggs bussfilen på Drottninggatan?", Some.Moderator),
        new DialogueEvent.ContributionLabelled(Contribution, ["buss", "trafik"], Some.Moderator),
        new DialogueEvent.ContributionAnswered(Contribution, "Våren 2027.", Some.Moderator),
        new DialogueEvent.ContributionWithdrawn(Contribution),
    ];

    /// <summary>The stable names of all kinds, as the event declares them.</summary>
    public static string[] Kinds { get; } =
    [
        .. typeof(DialogueEvent).GetCustomAttributes(typeof(JsonDerivedTypeAttribute), inherit: false)
            .Cast<JsonDerivedTypeAttribute>().Select(kind => (string)kind.TypeDiscriminator!),
    ];
}
