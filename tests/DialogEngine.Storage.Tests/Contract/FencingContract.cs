using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;

namespace DialogEngine.Storage.Contract;

/// <summary>How every ballot store keeps out whoever had a box before.</summary>
public abstract class FencingContract(Provider store) : StoreContract(store)
{
    private static readonly Choice Yes = Choice.Of(0);

    private readonly PollId _poll = Some.Poll();
    private readonly VoterKey _voter = Some.Voter(box: 3);

    [Fact]
    public async Task Commit_UnderAnEpochThatIsNoLongerItsOwn_WritesNothing()
    {
        var hall = await Hall.Open(Store, _poll);
        var newer = await Store.Ballots.OpenBox(hall.Box(3));
        var id = Some.Ballot();

        await Assert.ThrowsAsync<StaleEpochException>(() => hall.Cast(_poll, _voter, id, Yes));
        Assert.Equal(HybridTally.Zero(2), await hall.Count(_poll));

        await Store.Ballots.Commit(hall.Box(3), newer, [Incoming(_voter, id, Yes)]);
        Assert.Equal(BallotVerdict.Recorded, (await hall.Cast(_poll, Some.Voter(box: 4), Some.Ballot(), Yes)).Verdict);
        Assert.Equal(new Tally([2, 0], 2), (await hall.Count(_poll)).Total);
        await Assert.ThrowsAsync<StaleEpochException>(
            () => Store.Ballots.Commit(new BoxId(Some.Dialogue(), 3), newer, [Incoming(_voter, id, Yes)]));
    }

    [Fact]
    public async Task OpenBox_EachTime_RaisesTheEpoch()
    {
        var box = (await Hall.Open(Store)).Box(0);
        var before = await Store.Ballots.OpenBox(box);

        Store.Reopen();

        Assert.Equal(before + 1, await Store.Ballots.OpenBox(box));
    }

    [Fact]
    public async Task Epochs_AreThoseUnderWhichEachBoxMayBeWrittenTo()
    {
        var (hall, other) = (await Hall.Open(Store, _poll), await Hall.Open(Store, _poll));
        var id = Some.Dialogue();
        Assert.Equal(new long[VoterKey.Boxes], await Store.Ballots.Epochs(id));
        var before = await Store.Ballots.Epochs(hall.Id);

        var newer = await Store.Ballots.OpenBox(hall.Box(3));

        Assert.Equal([.. before.Take(3), newer, .. before.Skip(4)], await Store.Ballots.Epochs(hall.Id));
        for (var box = 0; box < VoterKey.Boxes; box++)
            await Store.Ballots.Commit(other.Box(box), (await Store.Ballots.Epochs(other.Id))[box], []);
    }

    [Fact]
    public async Task Unite_FencesEveryBoxOfTheDialogue_UntilItIsTakenOverAnew()
    {
        var (from, into, other) = (Some.Support(), Some.Support(), await Hall.Open(Store, _poll));
        var hall = await Hall.Open(Store, _poll, from, into);
        var voters = Enumerable.Range(0, VoterKey.Boxes).Select(Some.Voter).ToArray();
        await hall.Cast(from, voters[3], Some.Ballot(), Yes);

        await hall.Happen(new PollChange.Close(from), new PollChange.Unite(from, into));

        // Also those that nothing was carried into, and for any poll.
        foreach (var voter in voters)
            await Assert.ThrowsAsync<StaleEpochException>(() => hall.Cast(_poll, voter, Some.Ballot(), Yes));
        Assert.Equal(HybridTally.Zero(2), await hall.Count(_poll));
        Assert.Equal(BallotVerdict.Recorded, (await other.Cast(_poll, voters[3], Some.Ballot(), Yes)).Verdict);

        await hall.TakeOver(3);
        Assert.Equal(1, (await Store.Ballots.CountBox(hall.Box(3)))[into].Total.Ballots);
        Assert.Equal(BallotVerdict.Recorded, (await hall.Cast(into, Some.Voter(box: 3), Some.Ballot(), Yes)).Verdict);
        Assert.Equal(2, (await hall.Count(into)).Total.Ballots);
    }

    [Fact]
    public async Task Unite_ThatIsNotAppended_FencesNobody()
    {
        var (from, into) = (Some.Support(), Some.Support());
        var hall = await Hall.Open(Store, _poll, from, into);

        Assert.False(await Store.Journal.Append(hall.Id, hall.Version + 1, [Some.Entry()], [new PollChange.Unite(from, into)]));

        Assert.Equal(BallotVerdict.Recorded, (await hall.Cast(_poll, _voter, Some.Ballot(), Yes)).Verdict);
    }

    [Fact]
    public async Task OpenBox_WhilePollsAreUnited_IsFencedOrSeesWhatWasCarriedOver()
    {
        for (var round = 0; round < 20; round++)
        {
            var (from, into) = (Some.Support(), Some.Support());
            var hall = await Hall.Open(Store, from, into);
            await hall.Cast(from, _voter, Some.Ballot(), Yes);

            var uniting = hall.Happen(new PollChange.Unite(from, into));
            var epoch = await Store.Ballots.OpenBox(hall.Box(3));
            var counted = (await Store.Ballots.CountBox(hall.Box(3)))[into].Total.Ballots;
            await uniting;

            var isFenced = await Record.ExceptionAsync(() => Store.Ballots.Commit(hall.Box(3), epoch, [])) is StaleEpochException;
            Assert.True(isFenced || counted == 1, $"In round {round} a box was opened, counted {counted}, and may go on by that.");
        }
    }

    private IncomingBallot Incoming(VoterKey voter, BallotId id, Choice choice) => new(_poll, voter, Attendance.Remote, id, choice);
}
