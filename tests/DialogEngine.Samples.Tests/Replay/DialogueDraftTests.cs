using DialogEngine.Replay.Exports;
using DialogEngine.Replay.Run;

namespace DialogEngine.Replay;

public class DialogueDraftTests
{
    [Theory]
    [InlineData(nameof(Judgment.Approved), "Fler bussar")]
    [InlineData(nameof(Judgment.Rejected), "Comment 7")]
    [InlineData(nameof(Judgment.Waiting), "Comment 7")]
    public void Title_OfAPoll_ShowsOnlyWhatWasApproved(string judgment, string title)
    {
        var draft = DialogueDraft.Of(Deliberation.Of("Buses", "", [Some.Comment(7, Enum.Parse<Judgment>(judgment))], []));

        Assert.Equal(title, Assert.Single(draft.Polls).Title["en"]);
    }

    [Fact]
    public void Options_StandInTheOrderOfTheChoices()
    {
        var poll = Assert.Single(DialogueDraft.Of(Deliberation.Of("Buses", "", [Some.Comment(7)], [])).Polls);

        Assert.Equal("Agree", poll.Options[(int)VoteChoice.Agree]["en"]);
        Assert.Equal("Disagree", poll.Options[(int)VoteChoice.Disagree]["en"]);
        Assert.Equal("Pass", poll.Options[(int)VoteChoice.Pass]["en"]);
        Assert.Equal("Live", poll.TallyVisibility);
    }

    [Fact]
    public void Cut_MakesOneLineOfAText() => Assert.Equal("This will lead to robots.", DialogueDraft.Cut("This will lead\n to robots. \n", 300));

    [Fact]
    public void Cut_OfALongText_EndsBeforeTheLimitAndNeverInsideACharacter()
    {
        var cut = DialogueDraft.Cut(string.Concat(Enumerable.Repeat("👩‍👧", 100)), 21);

        Assert.Equal("👩‍👧👩‍👧👩‍👧👩‍👧…", cut);
    }

    [Fact]
    public void Text_OfAnEmptyBody_IsTheCommentsNumber() => Assert.Equal("Comment 7", DialogueDraft.Text(Some.Comment(7, body: " \n")));
}
