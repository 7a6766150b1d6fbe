using DialogEngine.Polls;
using DialogEngine.Texts;

namespace DialogEngine.Dialogues;

public class DialoguePollTests
{
    private static readonly string[] All = ["draft", "open", "closed", "counted", "published"];

    private static readonly Dictionary<string, Func<string, DialogueCommand>> Commands = new()
    {
        ["EditPoll"] = id => new DialogueCommand.EditPoll(Some.Poll(id) with { MaxChoices = 2 }, Some.Moderator),
        ["RemovePoll"] = id => new DialogueCommand.RemovePoll(Hall.Poll(id), Some.Moderator),
        ["OpenPoll"] = id => Hall.Open(id),
        ["ClosePoll"] = Hall.ClosePoll,
        ["PublishPoll"] = Hall.Publish,
        ["Show"] = Hall.ShowPoll,
    };

    [Theory]
    [InlineData("EditPoll", "draft")]
    [InlineData("RemovePoll", "draft")]
    [InlineData("OpenPoll", "draft")]
    [InlineData("ClosePoll", "open")]
    [InlineData("PublishPoll", "counted")]
    [InlineData("Show", "open,closed,counted,published")]
    public void Decide_OnAPollInEveryState_IsDoneFromTheseStatesAndRefusedFromTheOthers(string name, string from)
    {
        foreach (var state in (DialogueState[])[DialogueState.Open, DialogueState.Paused])
        {
            var dialogue = Hall.DialogueIn(state);
            foreach (var poll in All)
            {
                var command = Commands[name](poll);
                if (name == "OpenPoll" && state is not DialogueState.Open) dialogue.Refuses(command, DeskVerdict.DialogueNotOpen);
                else if (from.Split(',').Contains(poll)) Assert.NotEmpty(dialogue.Decide(command, Some.Time).Events);
                else dialogue.Refuses(command, name == "Show" ? DeskVerdict.NotApproved : DeskVerdict.WrongState);
            }
        }
    }

    [Fact]
    public void Decide_OnAPollAfterTheDialogueIsClosed_PublishesWhatWasCountedAndOpensNothing()
    {
        var closed = Hall.DialogueIn(DialogueState.Closed);

        foreach (var poll in All) closed.Refuses(Hall.Open(poll), DeskVerdict.DialogueNotOpen);
        foreach (var poll in All) closed.Refuses(Hall.ClosePoll(poll), DeskVerdict.WrongState);
        Assert.Equal(PollState.Published, closed.Do(Hall.Publish("counted")).Polls[Hall.Poll("counted")].State);
        Assert.Equal(PollState.Published, closed.Count("open").Do(Hall.Publish("open")).Polls[Hall.Poll("open")].State);
        closed.Refuses(Hall.Publish("open"), DeskVerdict.WrongState);
        closed.Refuses(new DialogueCommand.AddPoll(Some.Poll("ny"), Some.Moderator), DeskVerdict.DialogueNotOpen);
    }

    [Fact]
    public void Decide_OnAPollBeforeTheDialogueIsOpened_PreparesAndOpensNothing()
    {
        var planned = Hall.DialogueIn(DialogueState.Planned);

        planned.Refuses(Hall.Open("draft"), DeskVerdict.DialogueNotOpen);
        planned.Refuses(Hall.ShowPoll("draft"), DeskVerdict.NotApproved);
        var prepared = planned.Do(
            Commands["EditPoll"]("draft"),
            Commands["RemovePoll"]("open"),
            new DialogueCommand.AddPoll(Some.Poll("ny", "lyssna"), Some.Moderator));
        Assert.Equal(["draft", "closed", "counted", "published", "ny"], prepared.PollOrder.Select(id => id.ToString()));
    }

    [Fact]
    public void AddPoll_StandsLastAsADraft()
    {
        var dialogue = Some.OpenDialogue().Do(new DialogueCommand.AddPoll(Some.Poll("ny"), Some.Moderator));

        Assert.Equal(["trygg", "ny"], dialogue.PollOrder.Select(id => id.ToString()));
        Assert.Equal(new Poll(Some.Poll("ny")).State, dialogue.Polls[Hall.Poll("ny")].State);
    }

    [Fact]
    public void AddPoll_OfANameThatIsTaken_IsRefused() =>
        Some.OpenDialogue().Refuses(new DialogueCommand.AddPoll(Some.Poll("trygg"), Some.Moderator), DeskVerdict.PollIdTaken);

    [Fact]
    public void AddPoll_OfANameThatWasRemoved_IsDone()
    {
        var again = Some.OpenDialogue().Do(
            new DialogueCommand.RemovePoll(Hall.Poll("trygg"), Some.Moderator), new DialogueCommand.AddPoll(Some.Poll("trygg"), Some.Moderator));

        Assert.Equal([Hall.Poll("trygg")], again.PollOrder);
    }

    [Fact]
    public void AddPoll_PastTheLimit_IsRefused()
    {
        var full = Some.OpenDialogue(Some.Plan([.. Enumerable.Range(1, DialogueLimits.Polls).Select(i => Some.Poll($"poll-{i}"))]));

        full.Refuses(new DialogueCommand.AddPoll(Some.Poll("ny"), Some.Moderator), DeskVerdict.TooManyPolls);
    }

    [Fact]
    public void AddPoll_WhenSeveralRefusalsApply_GivesTheFirstInTheOrderOfTheVerdicts()
    {
        var full = Some.OpenDialogue(Some.Plan([.. Enumerable.Range(1, DialogueLimits.Polls).Select(i => Some.Poll($"poll-{i}"))]))
            .Do(new DialogueCommand.Close(Some.Moderator));

        full.Refuses(new DialogueCommand.AddPoll(Some.Poll("poll-1", "okand"), Some.Moderator), DeskVerdict.UnknownItem);
        full.Refuses(new DialogueCommand.AddPoll(Some.Poll("poll-1"), Some.Moderator), DeskVerdict.PollIdTaken);
        full.Refuses(new DialogueCommand.AddPoll(Some.Poll("ny"), Some.Moderator), DeskVerdict.TooManyPolls);
        full.Refuses(new DialogueCommand.EditPoll(Some.Poll("ny", "okand"), Some.Moderator), DeskVerdict.UnknownItem);
        full.Refuses(Hall.Open("ny"), DeskVerdict.UnknownPoll);
        full.Refuses(Hall.ShowPoll("ny"), DeskVerdict.UnknownPoll);
    }

    [Fact]
    public void EditPoll_ReplacesTheDraftWhereItStands()
    {
        var plan = Some.Plan(Some.Poll("ett"), Some.Poll("tva"));
        var edited = Some.Poll("ett", "lyssna") with { Title = LocalizedText.Of("Ny fråga") };

        var dialogue = Some.OpenDialogue(plan).Do(new DialogueCommand.EditPoll(edited, Some.Moderator));

        Assert.Equal(edited, dialogue.Polls[edited.Id].Plan);
        Assert.Equal(["ett", "tva"], dialogue.PollOrder.Select(id => id.ToString()));
    }

    [Fact]
    public void OpenPoll_ForATime_HasADeadlineFromNow()
    {
        Assert.Equal(Some.Time.AddSeconds(120), Opened(120).ClosesAt);
        Assert.Null(Opened(null).ClosesAt);

        static Poll Opened(int? seconds) => Some.OpenDialogue().Do(Hall.Open("trygg", seconds)).Polls[Hall.Poll("trygg")];
    }

    [Theory]
    [InlineData(119, false)]
    [InlineData(120, true)]
    [InlineData(100_000, true)]
    public void CloseOverdue_ClosesThePollsWhoseDeadlineHasCome(int secondsLater, bool closes)
    {
        var plan = Some.Plan(Some.Poll("med"), Some.Poll("utan"), Some.Poll("utkast"));
        var dialogue = Some.OpenDialogue(plan).Do(Hall.Open("med", 120), Hall.Open("utan"));

        var events = dialogue.CloseOverdue(Some.Time.AddSeconds(secondsLater));

        Assert.Equal(closes ? [new DialogueEvent.PollClosed(Hall.Poll("med"), null)] : [], events);
        Assert.Empty(dialogue.After(events).CloseOverdue(Some.Time.AddSeconds(secondsLater)));
    }

    [Fact]
    public void CloseOverdue_DuringAPause_ClosesToo() =>
        Assert.NotEmpty(Some.OpenDialogue().Do(Hall.Open("trygg", 1), new DialogueCommand.Pause(Some.Moderator)).CloseOverdue(Some.Time.AddSeconds(2)));

    [Fact]
    public void Record_CountsAClosedPollOnce()
    {
        var closed = Some.OpenDialogue().Do(Hall.Open("trygg"), Hall.ClosePoll("trygg"));
        Assert.Equal([Hall.Poll("trygg")], closed.Uncounted().Select(poll => poll.Id));

        var counted = closed.Count("trygg");

        Assert.Equal(Some.Tally(), counted.Polls[Hall.Poll("trygg")].FinalTally);
        Assert.Empty(counted.Uncounted());
        Assert.Empty(counted.Record(Hall.Poll("trygg"), HybridTally.Zero(2)));
    }

    [Theory]
    [InlineData("draft")]
    [InlineData("open")]
    [InlineData("counted")]
    [InlineData("published")]
    [InlineData("okand")]
    public void Record_OfAPollThatDoesNotWaitToBeCounted_IsNothing(string poll) =>
        Assert.Empty(Hall.DialogueIn(DialogueState.Open).Record(Hall.Poll(poll), Some.Tally()));

    [Fact]
    public void OpenPolls_StandInTheOrderOfTheDialogue()
    {
        var dialogue = Some.OpenDialogue(Some.Plan(Some.Poll("c"), Some.Poll("a"), Some.Poll("b"))).Do(Hall.Open("b"), Hall.Open("c"));

        Assert.Equal(["c", "b"], dialogue.OpenPolls().Select(poll => poll.Id.ToString()));
    }
}
