using DialogEngine.Contributions;

namespace DialogEngine.Dialogues;

public class DialogueContributionTests
{
    private static readonly Dictionary<string, Func<ContributionId, DialogueCommand>> Commands = new()
    {
        ["Approve"] = id => new DialogueCommand.Approve(id, Some.Moderator),
        ["Reject"] = id => new DialogueCommand.Reject(id, RejectionReason.PersonalData, Some.Moderator),
        ["Merge"] = id => new DialogueCommand.Merge(id, Hall.Other, Some.Moderator),
        ["MergeInto"] = id => new DialogueCommand.Merge(Hall.Other, id, Some.Moderator),
        ["Edit"] = id => new DialogueCommand.Edit(id, "Rättad text", Some.Moderator),
        ["Label"] = id => new DialogueCommand.Label(id, ["buss"], Some.Moderator),
        ["Answer"] = id => new DialogueCommand.Answer(id, "Ja.", Some.Moderator),
        ["Show"] = Hall.Show,
    };

    [Theory]
    [InlineData("Approve", "Pending,Rejected")]
    [InlineData("Reject", "Pending,Approved,OnProjector,Answered")]
    [InlineData("Merge", "Pending,Approved,OnProjector")]
    [InlineData("MergeInto", "Approved,OnProjector,Answered")]
    [InlineData("Edit", "Pending,Approved,OnProjector,Answered")]
    [InlineData("Label", "Pending,Approved,OnProjector,Answered,Rejected,Merged,Withdrawn")]
    [InlineData("Answer", "Approved,OnProjector,Answered")]
    [InlineData("Show", "Approved,OnProjector,Answered")]
    public void Decide_OnAContributionInEveryState_IsDoneFromTheseStatesAndRefusedFromTheOthers(string name, string from)
    {
        foreach (var dialogue in (Dialogue[])[.. new[] { DialogueState.Open, DialogueState.Paused, DialogueState.Closed }.Select(Hall.DialogueIn)])
            foreach (var state in Enum.GetValues<ContributionState>())
            {
                var command = Commands[name](Hall.In(state));
                if (from.Split(',').Contains($"{state}")) Assert.Equal(DeskVerdict.Done, dialogue.Decide(command, Some.Time).Verdict);
                else dialogue.Refuses(command, name == "Show" ? DeskVerdict.NotApproved : DeskVerdict.WrongState);
            }
    }

    [Theory]
    [InlineData(ContributionState.Pending, ContributionVerdict.Withdrawn)]
    [InlineData(ContributionState.Approved, ContributionVerdict.Withdrawn)]
    [InlineData(ContributionState.OnProjector, ContributionVerdict.Withdrawn)]
    [InlineData(ContributionState.Answered, ContributionVerdict.AlreadyJudged)]
    [InlineData(ContributionState.Rejected, ContributionVerdict.AlreadyJudged)]
    [InlineData(ContributionState.Merged, ContributionVerdict.AlreadyJudged)]
    [InlineData(ContributionState.Withdrawn, ContributionVerdict.Withdrawn)]
    public void Withdraw_InEveryState_GivesTheVerdict(ContributionState state, ContributionVerdict verdict)
    {
        foreach (var dialogue in (Dialogue[])[.. new[] { DialogueState.Open, DialogueState.Paused, DialogueState.Closed }.Select(Hall.DialogueIn)])
        {
            var decision = dialogue.Decide(Hall.Withdraw(Hall.In(state)), Some.Time);

            Assert.Equal(verdict, decision.Verdict);
            Assert.Equal(verdict is ContributionVerdict.Withdrawn && state is not ContributionState.Withdrawn, !decision.Events.IsEmpty);
            if (verdict is ContributionVerdict.Withdrawn)
                Assert.Equal(ContributionState.Withdrawn, dialogue.After(decision.Events).Contributions[Hall.In(state)].State);
        }
    }

    [Fact]
    public void Withdraw_OfSomebodyElsesOrOfNothing_IsUnknown()
    {
        var dialogue = Hall.DialogueIn(DialogueState.Open);

        foreach (var state in Enum.GetValues<ContributionState>())
            dialogue.Answers(Hall.Withdraw(Hall.In(state), Some.Participant()), ContributionVerdict.UnknownContribution);
        dialogue.Answers(Hall.Withdraw(Some.Contribution()), ContributionVerdict.UnknownContribution);
        dialogue.Answers(Hall.Withdraw(default), ContributionVerdict.InvalidContributionId);
    }

    [Fact]
    public void Withdraw_AfterTheDialogueIsArchived_ChangesNothing()
    {
        var archived = Hall.DialogueIn(DialogueState.Archived);

        archived.Answers(Hall.Withdraw(Hall.In(ContributionState.Pending)), ContributionVerdict.DialogueNotOpen);
        archived.Answers(Hall.Withdraw(Some.Contribution()), ContributionVerdict.DialogueNotOpen);
        archived.Answers(Hall.Withdraw(Hall.In(ContributionState.Withdrawn)), ContributionVerdict.Withdrawn);
    }

    [Fact]
    public void Withdraw_OfWhatIsOnTheProjector_TakesItOffInTheSameBreath()
    {
        var dialogue = Hall.DialogueIn(DialogueState.Open).Do(Hall.Withdraw(Hall.In(ContributionState.OnProjector)));

        Assert.Equal(Projection.Welcome, dialogue.Projection);
    }

    [Fact]
    public void Contribute_WaitsForAModerator()
    {
        var id = Some.Contribution();

        var dialogue = Some.OpenDialogue().Do(Hall.Contribute(id, "  När byggs\tbussfilen?\n"));

        var contribution = dialogue.Contributions[id];
        Assert.Equal((ContributionState.Pending, "När byggs bussfilen?", Hall.Author, Some.Time),
            (contribution.State, contribution.Text, contribution.Author, contribution.ReceivedAt));
        Assert.False(contribution.IsPublic);
        Assert.Equal([id], dialogue.ContributionOrder);
    }

    [Fact]
    public void Contribute_UnderModerationAfterShowing_IsApprovedAtOnceByNobody()
    {
        var id = Some.Contribution();
        var decision = Some.OpenDialogue(Some.Plan() with { Moderation = Moderation.AfterShowing }).Decide(Hall.Contribute(id), Some.Time);

        Assert.Equal(new DialogueEvent.ContributionApproved(id, null), decision.Events[^1]);
        Assert.Equal(2, decision.Events.Length);
    }

    [Fact]
    public void Contribute_ARetry_IsReceivedAgainAndChangesNothing_WhateverHasBecomeOfIt()
    {
        foreach (var state in Enum.GetValues<DialogueState>().Where(state => state is not DialogueState.Planned))
            foreach (var contribution in Enum.GetValues<ContributionState>())
                Hall.DialogueIn(state).Answers(Hall.Contribute(Hall.In(contribution)), ContributionVerdict.Received);
    }

    [Theory]
    [InlineData(DialogueState.Planned)]
    [InlineData(DialogueState.Paused)]
    [InlineData(DialogueState.Closed)]
    [InlineData(DialogueState.Archived)]
    public void Contribute_WhenTheDialogueTakesNothing_IsRefused(DialogueState state) =>
        Hall.DialogueIn(state).Answers(Hall.Contribute(Some.Contribution()), ContributionVerdict.DialogueNotOpen);

    [Fact]
    public void Contribute_UnderSomebodyElsesId_IsRefused() =>
        Hall.DialogueIn(DialogueState.Open).Answers(
            Hall.Contribute(Hall.In(ContributionState.Pending), author: Some.Participant()), ContributionVerdict.ContributionIdTaken);

    [Fact]
    public void Contribute_WhileTenOfOnePersonWait_IsRefusedUntilOneIsJudged()
    {
        var dialogue = Some.OpenDialogue();
        var ids = Enumerable.Range(0, DialogueLimits.WaitingOfOnePerson).Select(_ => Some.Contribution()).ToArray();
        foreach (var id in ids) dialogue = dialogue.Do(Hall.Contribute(id));

        dialogue.Answers(Hall.Contribute(Some.Contribution()), ContributionVerdict.TooManyWaiting);
        dialogue.Answers(Hall.Contribute(ids[0]), ContributionVerdict.Received);
        dialogue.Do(Hall.Contribute(Some.Contribution(), author: Some.Participant()));
        dialogue.Do(Commands["Reject"](ids[0])).Do(Hall.Contribute(Some.Contribution()));
        dialogue.Do(Hall.Withdraw(ids[0])).Do(Hall.Contribute(Some.Contribution()));
    }

    [Fact]
    public void Contribute_ToAFullDialogue_IsRefused()
    {
        var full = Some.OpenDialogue(Some.Plan() with { Moderation = Moderation.AfterShowing });
        for (var i = 0; i < DialogueLimits.Contributions; i++) full = full.Do(Hall.Contribute(Some.Contribution()));

        full.Answers(Hall.Contribute(Some.Contribution()), ContributionVerdict.DialogueFull);
        full.Answers(Hall.Contribute(full.ContributionOrder[0]), ContributionVerdict.Received);
    }

    [Theory]
    [InlineData("", ContributionVerdict.EmptyText)]
    [InlineData(" \u200B\u202E ", ContributionVerdict.EmptyText)]
    [InlineData(null, ContributionVerdict.EmptyText)]
    public void Contribute_WithoutAText_IsRefused(string? text, ContributionVerdict verdict) =>
        Some.OpenDialogue().Answers(Hall.Contribute(Some.Contribution(), text), verdict);

    [Fact]
    public void Contribute_ATextAtTheLimit_IsReceived_AndPastItIsRefused()
    {
        var limit = new string('å', DialogueLimits.ContributionLength);

        Some.OpenDialogue().Do(Hall.Contribute(Some.Contribution(), $"  {limit}\n"));
        Some.OpenDialogue().Answers(Hall.Contribute(Some.Contribution(), limit + "å"), ContributionVerdict.TextTooLong);
    }

    [Fact]
    public void Contribute_WhenSeveralRefusalsApply_GivesTheFirstInTheOrderOfTheVerdicts()
    {
        var paused = Hall.DialogueIn(DialogueState.Paused);
        var taken = Hall.In(ContributionState.Pending);
        var stranger = Some.Participant();

        paused.Answers(Hall.Contribute(default, "", stranger), ContributionVerdict.InvalidContributionId);
        paused.Answers(Hall.Contribute(taken, "", stranger), ContributionVerdict.EmptyText);
        paused.Answers(Hall.Contribute(taken, new string('x', 501), stranger), ContributionVerdict.TextTooLong);
        paused.Answers(Hall.Contribute(taken, "text", stranger), ContributionVerdict.DialogueNotOpen);
    }

    [Fact]
    public void Verdicts_StandInTheOrderThatTheProtocolPagePromises()
    {
        Assert.Equal(ProtocolPage.NamesFrom(nameof(ContributionVerdict.Received), nameof(ContributionVerdict.TryAgain))
            .Where(name => Enum.TryParse<ContributionVerdict>(name, out _)), Enum.GetNames<ContributionVerdict>());
        Assert.Equal(ProtocolPage.NamesFrom(nameof(DeskVerdict.Done), nameof(DeskVerdict.TryAgain))
            .Where(name => Enum.TryParse<DeskVerdict>(name, out _)), Enum.GetNames<DeskVerdict>());
    }
}
