using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;

namespace DialogEngine.Storage.Contract;

/// <summary>What every ballot store does with the ballots that come in.</summary>
public abstract class BallotStoreContract(Provider store) : StoreContract(store)
{
    private static readonly Choice Yes = Choice.Of(0);
    private static readonly Choice No = Choice.Of(1);

    private readonly PollId _poll = Some.Poll();
    private readonly VoterKey _voter = Some.Voter(box: 3);

    [Fact]
    public async Task Commit_OfAFirstBallot_IsRecorded()
    {
        var hall = await Hall.Open(Store, _poll);
        var id = Some.Ballot();

        var outcome = await hall.Cast(_poll, _voter, id, Yes, Attendance.Room);

        Assert.Equal((BallotVerdict.Recorded, true), (outcome.Verdict, outcome.Written));
        Assert.Equal((id, Yes, 1), (outcome.Standing!.Id, outcome.Standing.Choice, outcome.Standing.Revision));
        Assert.True(outcome.Before.IsEmpty);
        Assert.Equal(HybridTally.Zero(2).Replace(default, default, Attendance.Room, Yes), await hall.Count(_poll));
    }

    [Fact]
    public async Task Commit_Again_GivesTheSameReceiptAndCountsOnce()
    {
        var hall = await Hall.Open(Store, _poll);
        var id = Some.Ballot();
        var first = await hall.Cast(_poll, _voter, id, Yes);

        var again = await hall.Cast(_poll, _voter, id, Yes);

        Assert.Equal(first.Verdict, again.Verdict);
        Assert.Equivalent(first.Standing, again.Standing);
        Assert.False(again.Written);
        Assert.Equal(1, (await hall.Count(_poll)).Version);
    }

    [Fact]
    public async Task Commit_AgainAfterTheClose_StillTellsThatItIsRecorded()
    {
        var hall = await Hall.Open(Store, _poll);
        var id = Some.Ballot();
        await hall.Cast(_poll, _voter, id, Yes);
        await hall.Happen(new PollChange.Close(_poll));

        var again = await hall.Cast(_poll, _voter, id, Yes);

        Assert.Equal((BallotVerdict.Recorded, false), (again.Verdict, again.Written));
    }

    [Fact]
    public async Task Commit_OfOneThatWasReplaced_AgainAfterTheClose_StillTellsThatItWas()
    {
        var hall = await Hall.Open(Store, _poll);
        var (first, second) = (Some.Ballot(), Some.Ballot());
        await hall.Cast(_poll, _voter, first, Yes);
        await hall.Cast(_poll, _voter, second, Yes);
        await hall.Happen(new PollChange.Close(_poll));

        var again = await hall.Cast(_poll, _voter, first, Yes);

        Assert.Equal((BallotVerdict.Superseded, false), (again.Verdict, again.Written));
        Assert.Equal(second, again.Standing!.Id);
    }

    [Fact]
    public async Task Commit_OfAChange_TellsWhatStoodBefore()
    {
        var hall = await Hall.Open(Store, _poll);
        var (first, second) = (Some.Ballot(), Some.Ballot());
        await hall.Cast(_poll, _voter, first, Yes, Attendance.Room);

        var changed = await hall.Cast(_poll, _voter, second, No);
        var late = await hall.Cast(_poll, _voter, first, Yes, Attendance.Room);

        Assert.Equal((BallotVerdict.Recorded, Attendance.Room, Yes), (changed.Verdict, changed.BeforeFrom, changed.Before));
        Assert.Equal((BallotVerdict.Superseded, false), (late.Verdict, late.Written));
        Assert.Equal([first], late.Standing!.Replaced);
        Assert.Equal(new HybridTally(2, new Tally([0, 1], 1), Tally.Zero(2), Tally.Zero(2)), await hall.Count(_poll));
    }

    [Fact]
    public async Task Commit_OfAnEmptyChoice_Withdraws()
    {
        var hall = await Hall.Open(Store, _poll);
        await hall.Cast(_poll, _voter, Some.Ballot(), Yes);

        var withdrawn = await hall.Cast(_poll, _voter, Some.Ballot(), default);

        Assert.Equal((BallotVerdict.Withdrawn, true, 2), (withdrawn.Verdict, withdrawn.Written, withdrawn.Standing!.Revision));
        Assert.Equal(HybridTally.Zero(2) with { Version = 2 }, await hall.Count(_poll));
        Assert.Empty(await Store.Ballots.Ballots(hall.Id, _poll));
        Assert.Equal(BallotVerdict.NothingToWithdraw, (await hall.Cast(_poll, _voter, Some.Ballot(), default)).Verdict);
        Assert.Equal(BallotVerdict.NothingToWithdraw, (await hall.Cast(_poll, Some.Voter(), Some.Ballot(), default)).Verdict);
    }

    [Fact]
    public async Task Commit_ForAPollThatDoesNotTakeBallots_IsRefused()
    {
        var closed = Some.Poll();
        var hall = await Hall.Open(Store, _poll, closed);
        await hall.Happen(new PollChange.Close(closed));

        Assert.Equal(BallotVerdict.PollNotOpen, await Cast(closed));
        Assert.Equal(BallotVerdict.UnknownPoll, await Cast(Some.Poll()));
        Assert.Equal(BallotVerdict.Recorded, await Cast(_poll));

        await hall.Happen(new PollChange.Accept(false));
        Assert.Equal(BallotVerdict.PollNotOpen, await Cast(_poll));
        await hall.Happen(new PollChange.Accept(true));
        Assert.Equal(BallotVerdict.Recorded, await Cast(_poll));
        Assert.Equal(2, (await hall.Count(_poll)).Total.Ballots);
        Assert.Equal(HybridTally.Zero(2), await hall.Count(closed));

        async Task<BallotVerdict> Cast(PollId poll) => (await hall.Cast(poll, Some.Voter(), Some.Ballot(), Yes)).Verdict;
    }

    [Fact]
    public async Task Commit_OfAnotherVotersBallotId_IsRefused()
    {
        var other = Some.Poll();
        var hall = await Hall.Open(Store, _poll, other);
        var id = Some.Ballot();
        var neighbor = Some.Voter(box: 5);
        await hall.Cast(_poll, _voter, id, Yes);
        await hall.Cast(_poll, neighbor, Some.Ballot(), Yes);

        Assert.Equal(BallotVerdict.BallotIdTaken, (await hall.Cast(_poll, Some.Voter(), id, Yes)).Verdict);
        Assert.Equal(BallotVerdict.BallotIdTaken, (await hall.Cast(_poll, neighbor, id, No)).Verdict);
        Assert.Equal(BallotVerdict.BallotIdTaken, (await hall.Cast(_poll, Some.Voter(), id, default)).Verdict);
        Assert.Equal(BallotVerdict.Recorded, (await hall.Cast(other, neighbor, id, Yes)).Verdict);
        Assert.Equal(new Tally([2, 0], 2), (await hall.Count(_poll)).Total);
    }

    [Fact]
    public async Task Commit_OfOneBallotIdByTwoVotersTogether_IsRecordedForTheFirst()
    {
        var hall = await Hall.Open(Store, _poll);
        var id = Some.Ballot();

        var outcomes = await hall.Cast(0, Incoming(Some.Voter(), id, Yes), Incoming(Some.Voter(), id, No), Incoming(Some.Voter(), Some.Ballot(), No));

        Assert.Equal([BallotVerdict.Recorded, BallotVerdict.BallotIdTaken, BallotVerdict.Recorded], outcomes.Select(o => o.Verdict));
        Assert.Null(outcomes[1].Standing);
        Assert.Equal(new Tally([1, 1], 2), (await hall.Count(_poll)).Total);
    }

    [Fact]
    public async Task Commit_OfOneVotersBallotsTogether_TakesThemInOrder()
    {
        var hall = await Hall.Open(Store, _poll);
        var (first, second) = (Some.Ballot(), Some.Ballot());

        var outcomes = await hall.Cast(3, Incoming(_voter, first, Yes), Incoming(_voter, second, No), Incoming(_voter, first, Yes), Incoming(_voter, second, No));

        Assert.Equal(
            [BallotVerdict.Recorded, BallotVerdict.Recorded, BallotVerdict.Superseded, BallotVerdict.Recorded], outcomes.Select(o => o.Verdict));
        Assert.Equal([true, true, false, false], outcomes.Select(o => o.Written));
        Assert.Equal(new Tally([0, 1], 1), (await hall.Count(_poll)).Total);
    }

    [Fact]
    public async Task Commit_PastTheMostRevisions_IsRefused()
    {
        var hall = await Hall.Open(Store, _poll);
        var ids = Enumerable.Range(0, CastBallot.MaxRevisions + 1).Select(_ => Some.Ballot()).ToArray();

        var outcomes = await hall.Cast(3, [.. ids.Select((id, i) => Incoming(_voter, id, Choice.Of(i % 2)))]);

        Assert.Equal(BallotVerdict.TooManyChanges, outcomes[^1].Verdict);
        var standing = await hall.Standing(_poll, _voter);
        Assert.Equal(ids[^2], standing!.Id);
        Assert.Equal(ids[..^2], standing.Replaced);
    }

    [Fact]
    public async Task Commit_OfAnOptionThatThePollDoesNotHave_IsRefused()
    {
        var hall = await Hall.Open(Store, _poll);

        Assert.Equal(BallotVerdict.OptionOutOfRange, (await hall.Cast(_poll, _voter, Some.Ballot(), Choice.Of(2))).Verdict);
        Assert.Equal(HybridTally.Zero(2), await hall.Count(_poll));
    }

    [Fact]
    public async Task Commit_OfABallotOfAnotherBox_IsAMistakeOfTheCaller()
    {
        var hall = await Hall.Open(Store, _poll);

        await Assert.ThrowsAsync<ArgumentException>(() => hall.Cast(2, Incoming(_voter, Some.Ballot(), Yes)));
    }

    private IncomingBallot Incoming(VoterKey voter, BallotId id, Choice choice) => new(_poll, voter, Attendance.Remote, id, choice);
}
