using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;

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

    private IncomingBallot Incoming(VoterKey voter, BallotId id, Choice choice) => new(_poll, voter, Attendance.Remote, id, choice);
}
