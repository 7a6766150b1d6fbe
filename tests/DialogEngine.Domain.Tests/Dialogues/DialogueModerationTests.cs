using DialogEngine.Contributions;

namespace DialogEngine.Dialogues;

public class DialogueModerationTests
{
    private static readonly Dialogue Open = Hall.DialogueIn(DialogueState.Open);
    private static readonly ContributionId Pending = Hall.In(ContributionState.Pending);
    private static readonly ContributionId Approved = Hall.In(ContributionState.Approved);
    private static readonly ContributionId Shown = Hall.In(ContributionState.OnProjector);

    [Fact]
    public void Approve_LetsEveryoneSeeIt() =>
        Assert.True(Open.Do(new DialogueCommand.Approve(Pending, Some.Moderator)).Contributions[Pending].IsPublic);

    [Fact]
    public void Reject_KeepsTheReason_AndApproveUndoesIt()
    {
        var rejected = Open.Do(new DialogueCommand.Reject(Approved, RejectionReason.OffTopic, Some.Moderator));
        Assert.Equal((ContributionState.Rejected, RejectionReason.OffTopic), (rejected.Contributions[Approved].State, rejected.Contributions[Approved].Reason));

        var approved = rejected.Do(new DialogueCommand.Approve(Approved, Some.Moderator));
        Assert.Equal(Open.Contributions[Approved], approved.Contributions[Approved]);
    }

    [Fact]
    public void Reject_OfWhatIsOnTheProjector_TakesItOffInTheSameBreath()
    {
        var decision = Open.Decide(new DialogueCommand.Reject(Shown, RejectionReason.Unlawful, Some.Moderator), Some.Time);

        Assert.Equal(2, decision.Events.Length);
        Assert.Equal(Projection.Welcome, Open.After(decision.Events).Projection);
    }

    [Fact]
    public void Reject_OfAnAnsweredOneThatIsStillOnTheProjector_TakesItOff()
    {
        var answered = Open.Do(new DialogueCommand.Answer(Shown, "Ja.", Some.Moderator));
        Assert.Equal(Shown.ToString(), answered.Projection.Id);

        Assert.Equal(Projection.Welcome, answered.Do(new DialogueCommand.Reject(Shown, RejectionReason.Unclear, Some.Moderator)).Projection);
    }

    [Fact]
    public void Show_MovesTheProjectorFromOneToTheOther()
    {
        var dialogue = Open.Do(Hall.Show(Approved));

        Assert.Equal(ContributionState.OnProjector, dialogue.Contributions[Approved].State);
        Assert.Equal(ContributionState.Approved, dialogue.Contributions[Shown].State);
        Assert.Equal(new Projection(ProjectionKind.Contribution, Approved.ToString()), dialogue.Projection);
    }

    [Theory]
    [InlineData(ProjectionKind.Welcome)]
    [InlineData(ProjectionKind.Blank)]
    public void Show_SomethingElse_TakesTheContributionOffAndNeedsNoId(ProjectionKind kind)
    {
        var dialogue = Open.Do(new DialogueCommand.Show(new Projection(kind, "vad som helst"), Some.Moderator));

        Assert.Equal(new Projection(kind), dialogue.Projection);
        Assert.Equal(ContributionState.Approved, dialogue.Contributions[Shown].State);
    }

    [Fact]
    public void Show_WhatIsShownAlready_IsDoneWithoutAnythingHappening()
    {
        Open.Refuses(Hall.Show(Shown), DeskVerdict.Done);
        Open.Do(Hall.ShowPoll("open")).Refuses(Hall.ShowPoll("open"), DeskVerdict.Done);
    }

    [Theory]
    [InlineData(ProjectionKind.Poll, null, DeskVerdict.UnknownPoll)]
    [InlineData(ProjectionKind.Poll, "", DeskVerdict.UnknownPoll)]
    [InlineData(ProjectionKind.Poll, "Draft", DeskVerdict.UnknownPoll)]
    [InlineData(ProjectionKind.Poll, "draft", DeskVerdict.NotApproved)]
    [InlineData(ProjectionKind.Contribution, null, DeskVerdict.UnknownContribution)]
    [InlineData(ProjectionKind.Contribution, "open", DeskVerdict.UnknownContribution)]
    [InlineData(ProjectionKind.Contribution, "00000000000000000000000000000000", DeskVerdict.UnknownContribution)]
    public void Show_WhatIsNotThereOrMayNotBeSeen_IsRefused(ProjectionKind kind, string? id, DeskVerdict verdict) =>
        Open.Refuses(new DialogueCommand.Show(new Projection(kind, id), Some.Moderator), verdict);

    [Fact]
    public void Merge_NamesTheOther_AndBringsItToTheProjectorInItsPlace()
    {
        var dialogue = Open.Do(new DialogueCommand.Merge(Shown, Approved, Some.Moderator));

        Assert.Equal((ContributionState.Merged, Approved), (dialogue.Contributions[Shown].State, dialogue.Contributions[Shown].MergedInto));
        Assert.Equal(ContributionState.OnProjector, dialogue.Contributions[Approved].State);
        Assert.Equal(Approved.ToString(), dialogue.Projection.Id);
    }

    [Fact]
    public void Merge_OfWhatIsNotOnTheProjector_LeavesTheProjectorAlone() =>
        Assert.Equal(Open.Projection, Open.Do(new DialogueCommand.Merge(Pending, Approved, Some.Moderator)).Projection);

    [Fact]
    public void Merge_WhenSeveralRefusalsApply_GivesTheFirstInTheOrderOfTheVerdicts()
    {
        var unknown = Some.Contribution();
        var merged = Hall.In(ContributionState.Merged);

        Open.Refuses(new DialogueCommand.Merge(unknown, unknown, Some.Moderator), DeskVerdict.UnknownContribution);
        Open.Refuses(new DialogueCommand.Merge(merged, unknown, Some.Moderator), DeskVerdict.UnknownContribution);
        Open.Refuses(new DialogueCommand.Merge(merged, merged, Some.Moderator), DeskVerdict.MergedIntoItself);
        Open.Refuses(new DialogueCommand.Merge(merged, Approved, Some.Moderator), DeskVerdict.WrongState);
    }

    [Fact]
    public void Edit_KeepsWhatWasSent_AndEditingBackForgetsTheEdit()
    {
        var sent = Open.Contributions[Pending].Text;

        var edited = Open.Do(Edit("Första"), Edit("Andra")).Contributions[Pending];
        var back = Open.Do(Edit("Första"), Edit(sent)).Contributions[Pending];

        Assert.Equal(("Andra", sent), (edited.Text, edited.Original));
        Assert.Equal(Open.Contributions[Pending], back);
    }

    [Fact]
    public void Edit_ToTheSameText_IsDoneWithoutAnythingHappening() =>
        Open.Refuses(Edit($" {Open.Contributions[Pending].Text} "), DeskVerdict.Done);

    [Fact]
    public void Edit_ToNothingOrPastTheLimit_IsRefusedBeforeTheStateIsLookedAt()
    {
        foreach (var id in (ContributionId[])[Pending, Hall.In(ContributionState.Withdrawn)])
        {
            Open.Refuses(new DialogueCommand.Edit(id, " \u200B", Some.Moderator), DeskVerdict.EmptyText);
            Open.Refuses(new DialogueCommand.Edit(id, null, Some.Moderator), DeskVerdict.EmptyText);
            Open.Refuses(new DialogueCommand.Edit(id, new string('x', 501), Some.Moderator), DeskVerdict.TextTooLong);
        }

        Open.Refuses(new DialogueCommand.Edit(Some.Contribution(), "", Some.Moderator), DeskVerdict.UnknownContribution);
    }

    [Fact]
    public void Label_ReplacesTheLabels_CleanAndOnce()
    {
        var labelled = Open.Do(Label("gammal"), Label(" buss ", "buss", "", "\u200B", "gång\noch cykel"));

        Assert.Equal(["buss", "gång och cykel"], labelled.Contributions[Pending].Labels);
        Assert.Empty(labelled.Do(Label()).Contributions[Pending].Labels);
    }

    [Fact]
    public void Label_AtTheLimits_IsDone_AndPastThemIsRefused()
    {
        Open.Do(Label("1", "2", "3", "4", new string('x', DialogueLimits.LabelLength)));
        Open.Do(Label("1", "1", "2", "3", "4", "5", ""));
        Open.Refuses(Label("1", "2", "3", "4", "5", "6"), DeskVerdict.TooManyLabels);
        Open.Refuses(Label(new string('x', DialogueLimits.LabelLength + 1)), DeskVerdict.TooManyLabels);
    }

    [Fact]
    public void Answer_InWritingOrAloud()
    {
        Assert.Equal("Ja.", Answered(" Ja. ").Answer);
        Assert.Null(Answered(null).Answer);
        Assert.Null(Answered(" ").Answer);
        Assert.Equal(DialogueLimits.AnswerLength, Answered(new string('x', DialogueLimits.AnswerLength)).Answer!.Length);

        static Contribution Answered(string? text) => Open.Do(new DialogueCommand.Answer(Approved, text, Some.Moderator)).Contributions[Approved];
    }

    [Fact]
    public void Answer_PastTheLimit_IsRefusedBeforeTheStateIsLookedAt() =>
        Open.Refuses(new DialogueCommand.Answer(Pending, new string('x', 1_001), Some.Moderator), DeskVerdict.TextTooLong);

    [Fact]
    public void Answer_ToWhatIsOnTheProjector_LeavesItThere()
    {
        var answered = Open.Do(new DialogueCommand.Answer(Shown, "Ja.", Some.Moderator));

        Assert.Equal(ContributionState.Answered, answered.Contributions[Shown].State);
        Assert.Equal(Shown.ToString(), answered.Projection.Id);
        Assert.Equal(ContributionState.Answered, answered.Do(Hall.Show(Approved)).Contributions[Shown].State);
    }

    private static DialogueCommand.Edit Edit(string? text) => new(Pending, text, Some.Moderator);

    private static DialogueCommand.Label Label(params string[] labels) => new(Pending, [.. labels], Some.Moderator);
}
