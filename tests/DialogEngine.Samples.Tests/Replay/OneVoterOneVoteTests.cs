using DialogEngine.Replay.Exports;
using DialogEngine.Replay.Tallies;

namespace DialogEngine.Replay;

public class OneVoterOneVoteTests
{
    [Fact]
    public void Count_WhenAVoterChangesTheirMind_TakesTheLastVoteOnce() =>
        Assert.Equal(
            new VoteTally(0, 1, 0),
            Count(Some.Vote(0, 10, VoteChoice.Agree), Some.Vote(1, 20, VoteChoice.Pass), Some.Vote(2, 30, VoteChoice.Disagree)));

    [Fact]
    public void Count_WhenTheFileIsNotInOrderOfTime_GoesByTime() =>
        Assert.Equal(new VoteTally(0, 1, 0), Count(Some.Vote(0, 30, VoteChoice.Disagree), Some.Vote(1, 10, VoteChoice.Agree)));

    [Fact]
    public void Count_OfTwoVotesAtTheSameTime_TakesTheOneFurtherDownTheFile()
    {
        var votes = new[] { Some.Vote(0, 10, VoteChoice.Agree), Some.Vote(1, 10, VoteChoice.Pass) };

        Assert.Equal(new VoteTally(0, 0, 1), Count(votes));
        Assert.Equal(new VoteTally(0, 0, 1), Count([.. votes.Reverse()]));
    }

    [Fact]
    public void Count_KeepsVotersAndCommentsApart()
    {
        var tallies = OneVoterOneVote.Count(
        [
            Some.Vote(0, 10, VoteChoice.Agree, comment: 1, voter: 1),
            Some.Vote(1, 10, VoteChoice.Agree, comment: 1, voter: 2),
            Some.Vote(2, 10, VoteChoice.Disagree, comment: 2, voter: 1),
        ]);

        Assert.Equal(new VoteTally(2, 0, 0), tallies[1]);
        Assert.Equal(new VoteTally(0, 1, 0), tallies[2]);
    }

    [Fact]
    public void Count_AgreesWithTheOrderInWhichTheReplayCasts()
    {
        var chance = new Random(100);
        var votes = Enumerable.Range(0, 2_000)
            .Select(row => Some.Vote(row, chance.Next(50), (VoteChoice)chance.Next(3), chance.Next(5), chance.Next(20)))
            .ToList();

        var cast = votes.OrderBy(v => v.TimestampMs).ThenBy(v => v.Row)
            .GroupBy(v => (v.CommentId, v.VoterId))
            .Select(g => g.Last())
            .GroupBy(v => v.CommentId)
            .ToDictionary(g => g.Key, g => VoteTally.Of(g.Select(v => v.Choice)));

        Assert.Equal(cast, OneVoterOneVote.Count(votes));
    }

    private static VoteTally Count(params Vote[] votes) => OneVoterOneVote.Count(votes)[1];
}
