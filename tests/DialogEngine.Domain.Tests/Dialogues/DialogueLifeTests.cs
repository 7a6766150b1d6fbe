using DialogEngine.Polls;

namespace DialogEngine.Dialogues;

public class DialogueLifeTests
{
    /// <summary>The whole life of a dialogue: each of these steps, and no other.</summary>
    private static readonly Dictionary<(DialogueState From, Type Command), DialogueState> Steps = new()
    {
        [(DialogueState.Planned, typeof(DialogueCommand.Open))] = DialogueState.Open,
        [(DialogueState.Open, typeof(DialogueCommand.Pause))] = DialogueState.Paused,
        [(DialogueState.Paused, typeof(DialogueCommand.Resume))] = DialogueState.Open,
        [(DialogueState.Open, typeof(DialogueCommand.Close))] = DialogueState.Closed,
        [(DialogueState.Paused, typeof(DialogueCommand.Close))] = DialogueState.Closed,
        [(DialogueState.Planned, typeof(DialogueCommand.Archive))] = DialogueState.Archived,
        [(DialogueState.Closed, typeof(DialogueCommand.Archive))] = DialogueState.Archived,
    };

    private static readonly DialogueCommand[] OfLife = Meeting.EveryCommand(Some.Moderator)[..5];

    public static TheoryData<DialogueState> States { get; } = [.. Enum.GetValues<DialogueState>()];

    [Theory]
    [MemberData(nameof(States))]
    public void Decide_InEveryState_TakesTheStepsOfTheLifeAndRefusesTheOthers(DialogueState state)
    {
        foreach (var command in OfLife)
        {
            var dialogue = Hall.DialogueIn(state);
            if (Steps.TryGetValue((state, command.GetType()), out var next)) Assert.Equal(next, dialogue.Do(command).State);
            else dialogue.Refuses(command, DeskVerdict.WrongState);
        }
    }

    [Theory]
    [MemberData(nameof(States))]
    public void ChangePlan_UntilTheDialogueIsOpened_ReplacesThePlanAndItsPolls(DialogueState state)
    {
        var dialogue = Hall.DialogueIn(state);
        var plan = Some.Plan(Some.Poll("ny"));
        var command = new DialogueCommand.ChangePlan(plan, Some.Moderator);

        if (state is not DialogueState.Planned)
        {
            dialogue.Refuses(command, state is DialogueState.Archived ? DeskVerdict.DialogueNotOpen : DeskVerdict.WrongState);
            return;
        }

        var changed = dialogue.Do(command);
        Assert.Equal(plan, changed.Plan);
        Assert.Equal(["ny"], changed.PollOrder.Select(poll => poll.ToString()));
        Assert.Equal(PollState.Draft, Assert.Single(changed.Polls).Value.State);
    }

    [Fact]
    public void ChangePlan_WhenTheCurrentItemIsNotInTheNewAgenda_LetsGoOfIt()
    {
        var there = Some.Dialogue().Do(new DialogueCommand.GoToItem(AgendaItemId.Parse("lyssna"), Some.Moderator));

        Assert.Equal(there.CurrentItem, there.Do(new DialogueCommand.ChangePlan(there.Plan with { Polls = [] }, Some.Moderator)).CurrentItem);
        Assert.Null(there.Do(new DialogueCommand.ChangePlan(there.Plan with { Agenda = [] }, Some.Moderator)).CurrentItem);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void IsAccepting_OnlyWhileOpen(DialogueState state) =>
        Assert.Equal(state is DialogueState.Open, Hall.DialogueIn(state).IsAccepting);

    [Theory]
    [MemberData(nameof(States))]
    public void GoToItem_UntilTheDialogueIsArchived_ReachesAnItemOfTheAgenda(DialogueState state)
    {
        var dialogue = Hall.DialogueIn(state);
        var command = new DialogueCommand.GoToItem(AgendaItemId.Parse("handla"), Some.Moderator);

        if (state is DialogueState.Archived) dialogue.Refuses(command, DeskVerdict.DialogueNotOpen);
        else Assert.Equal(AgendaItemId.Parse("handla"), dialogue.Do(command).CurrentItem);
    }

    [Fact]
    public void GoToItem_ThatIsNotOnTheAgenda_IsRefused() =>
        Some.OpenDialogue().Refuses(new DialogueCommand.GoToItem(AgendaItemId.Parse("okand"), Some.Moderator), DeskVerdict.UnknownItem);

    [Fact]
    public void LowerHands_CountsHowOftenItWasDone()
    {
        var lower = new DialogueCommand.LowerHands(Some.Moderator);

        Assert.Equal(2, Some.OpenDialogue().Do(lower, lower).HandsLowered);
        Hall.DialogueIn(DialogueState.Archived).Refuses(lower, DeskVerdict.DialogueNotOpen);
    }

    [Fact]
    public void Close_ClosesTheOpenPollsInTheSameBreath()
    {
        var plan = Some.Plan(Some.Poll("forst"), Some.Poll("sedan"), Some.Poll("utkast"));
        var open = Some.OpenDialogue(plan).Do(Hall.Open("forst"), Hall.Open("sedan"));

        var closed = open.Do(new DialogueCommand.Close(Some.Moderator));

        Assert.Empty(closed.OpenPolls());
        Assert.Equal(["forst", "sedan"], closed.Uncounted().Select(poll => poll.Id.ToString()));
        Assert.Equal(open.Version + 3, closed.Version);
    }

    [Fact]
    public void Decide_AfterTheDialogueIsArchived_RefusesEveryCommandWhateverItIsAbout()
    {
        var archived = Hall.DialogueIn(DialogueState.Archived);

        foreach (var command in Meeting.EveryCommand(Some.Moderator))
            archived.Refuses(command, OfLife.Any(life => life.GetType() == command.GetType()) ? DeskVerdict.WrongState : DeskVerdict.DialogueNotOpen);
    }

    [Fact]
    public void EveryCommand_IsEveryCommandThereIs() =>
        Assert.Equal(
            typeof(DialogueCommand).GetNestedTypes().Select(type => type.Name).Order(StringComparer.Ordinal),
            Meeting.EveryCommand(Some.Moderator).Select(command => command.GetType().Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(States))]
    public void Decide_ACommandAboutWhatTheDialogueHasNot_IsRefused(DialogueState state)
    {
        if (state is DialogueState.Archived) return;
        var dialogue = Hall.DialogueIn(state);

        foreach (var command in Meeting.EveryCommand(Some.Moderator)[5..].Where(command => command is not (DialogueCommand.LowerHands or DialogueCommand.ChangePlan)))
        {
            DeskVerdict unknown = command switch
            {
                DialogueCommand.GoToItem or DialogueCommand.AddPoll => DeskVerdict.UnknownItem,
                DialogueCommand.Show or DialogueCommand.EditPoll or DialogueCommand.RemovePoll
                    or DialogueCommand.OpenPoll or DialogueCommand.ClosePoll or DialogueCommand.PublishPoll => DeskVerdict.UnknownPoll,
                _ => DeskVerdict.UnknownContribution,
            };
            dialogue.Refuses(command, unknown);
        }
    }

    [Fact]
    public void Decide_ACommandThatNobodyKnows_Throws()
    {
        Assert.Throws<ArgumentException>(() => Some.OpenDialogue().Decide(new UnheardOf(Some.Moderator), Some.Time));
        Assert.Throws<ArgumentException>(() => Some.OpenDialogue().Decide(new UnheardOfByParticipants(Some.Contribution(), Some.Participant()), Some.Time));
    }

    [Fact]
    public void Decide_AWordThatIsANumberAndNamesNothing_Throws()
    {
        var open = Hall.DialogueIn(DialogueState.Open);
        var approved = Hall.In(Contributions.ContributionState.Approved);

        Assert.Throws<ArgumentException>(() => open.Decide(new DialogueCommand.Show(new Projection((ProjectionKind)9), Some.Moderator), Some.Time));
        Assert.Throws<ArgumentException>(() => open.Decide(new DialogueCommand.Reject(approved, (Contributions.RejectionReason)99, Some.Moderator), Some.Time));
        Assert.Throws<ArgumentException>(() => open.Decide(
            new ParticipantCommand.Contribute(Some.Contribution(), Hall.Author, (Contributions.ContributionKind)(-1), "text"), Some.Time));
    }

    [Fact]
    public void From_ANewDialogue_WelcomesAndWaits()
    {
        var dialogue = Some.Dialogue();

        Assert.Equal((1, DialogueState.Planned, Projection.Welcome), (dialogue.Version, dialogue.State, dialogue.Projection));
        Assert.Null(dialogue.CurrentItem);
        Assert.Empty(dialogue.Contributions);
        Assert.All(dialogue.Polls.Values, poll => Assert.Equal(Polls.PollState.Draft, poll.State));
        Assert.Throws<ArgumentNullException>(() => Dialogue.From(null!));
    }

    [Fact]
    public void Replay_OfNothing_IsNoDialogue() => Assert.Null(Dialogue.Replay([]));

    [Fact]
    public void Replay_OfAJournalThatDoesNotBeginWithTheCreation_Throws() =>
        Assert.Throws<InvalidOperationException>(() => Dialogue.Replay([new DialogueEvent.Opened(Some.Moderator), Some.Created()]));

    [Fact]
    public void Apply_ASecondCreation_Throws() =>
        Assert.Throws<InvalidOperationException>(() => Dialogue.Replay([Some.Created(), Some.Created()]));

    private sealed record UnheardOf(Moderators.ModeratorId By) : DialogueCommand(By);

    private sealed record UnheardOfByParticipants(Contributions.ContributionId Contribution, ParticipantId Author)
        : ParticipantCommand(Contribution, Author);
}
