using DialogEngine.Replay.Exports;
using DialogEngine.Replay.Run;

namespace DialogEngine.Replay;

public class DeliberationTests
{
    [Fact]
    public void CommentIds_HoldCommentsThatOnlyHaveVotes()
    {
        var deliberation = Deliberation.Of("Buses", "", [Some.Comment(3)], [Some.Vote(0, 1, VoteChoice.Agree, comment: 9)]);

        Assert.Equal([3, 9], deliberation.CommentIds);
        Assert.Equal(["comment-3", "comment-9"], DialogueDraft.Of(deliberation).Polls.Select(p => p.PollId));
    }

    [Fact]
    public void Participants_AreVotersAndAuthorsOnceEach()
    {
        var deliberation = Deliberation.Of(
            "Buses", "", [Some.Comment(3, author: 5), Some.Comment(4, author: 1)], [Some.Vote(0, 1, VoteChoice.Agree, voter: 1)]);

        Assert.Equal([1, 5], deliberation.Participants);
    }

    [Fact]
    public void Parts_OfMoreCommentsThanADialogueHolds_ShareThemOut()
    {
        var comments = Enumerable.Range(0, 5).Select(id => Some.Comment(id)).ToList();
        var votes = Enumerable.Range(0, 5).Select(id => Some.Vote(id, id, VoteChoice.Agree, comment: id)).ToList();

        var parts = Deliberation.Of("Buses", "", comments, votes).Parts(2).ToList();

        Assert.Equal([[0, 1], [2, 3], [4]], parts.Select(p => p.CommentIds.ToArray()));
        Assert.Equal([2, 2, 1], parts.Select(p => p.Votes.Count));
        Assert.Equal("Buses (3 of 3)", parts[2].Topic);
    }

    [Fact]
    public void Parts_OfWhatFitsInOneDialogue_IsOne() =>
        Assert.Equal("Buses", Assert.Single(Deliberation.Of("Buses", "", [Some.Comment(1)], []).Parts(200)).Topic);
}
