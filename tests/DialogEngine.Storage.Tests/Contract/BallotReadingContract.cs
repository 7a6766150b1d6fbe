using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Journal;

namespace DialogEngine.Storage.Contract;

/// <summary>What every ballot store tells about the polls and ballots it holds.</summary>
public abstract class BallotReadingContract(Provider store) : StoreContract(store)
{
    private readonly PollId _poll = Some.Poll();

    [Fact]
    public async Task Poll_TellsWhatItWasOpenedWith()
    {
        var hall = await Hall.Open(Store);
        var opened = new PollChange.Open(_poll, new BallotForm(5, 2, 3), Some.Secret(), Some.Time);
        await hall.Happen(opened);

        var poll = await Store.Ballots.Poll(hall.Id, _poll);

        Assert.Equivalent((_poll, opened.Form, true, opened.ClosesAt, opened.Secret), (poll!.Id, poll.Form, poll.Accepting, poll.ClosesAt, poll.Secret), strict: true);
        Assert.Null(await Store.Ballots.Poll(hall.Id, Some.Poll()));
        Assert.Null(await Store.Ballots.Poll(Some.Dialogue(), _poll));
    }

    [Fact]
    public async Task Polls_AreAllThatWereOpened_AcceptingWhereDialogueAndPollDo()
    {
        var closed = Some.Poll();
        var hall = await Hall.Open(Store, _poll, closed);
        await Hall.Open(Store, _poll);
        await hall.Happen(new PollChange.Close(closed), new PollChange.Close(Some.Poll()));

        Assert.Equal([(_poll, true), (closed, false)], (await Store.Ballots.Polls(hall.Id)).Select(p => (p.Id, p.Accepting)));
        await hall.Happen(new PollChange.Accept(false));
        Assert.All(await Store.Ballots.Polls(hall.Id), poll => Assert.False(poll.Accepting));
        Assert.Empty(await Store.Ballots.Polls(Some.Dialogue()));
    }

    [Fact]
    public async Task Count_OfAPollThatWasNeverOpened_IsNull() =>
        Assert.Null(await Store.Ballots.Count((await Hall.Open(Store)).Id, _poll));

    [Fact]
    public async Task CountBox_CountsEachPollOfTheBox_AlsoThoseWithoutBallots()
    {
        var silent = Some.Poll();
        var hall = await Hall.Open(Store, _poll, silent);
        VoterKey[] edges = [new(UInt128.One << 125), new((UInt128.One << 126) - 1)];
        Assert.All(edges, edge => Assert.Equal(1, edge.Box));
        foreach (var voter in edges) await hall.Cast(_poll, voter, Some.Ballot(), Choice.Of(1), Attendance.Paper);
        await hall.Cast(_poll, new VoterKey((UInt128.One << 125) - 1), Some.Ballot(), Choice.Of(0));
        await hall.Cast(_poll, new VoterKey(UInt128.One << 126), Some.Ballot(), Choice.Of(0));

        var counts = await Store.Ballots.CountBox(hall.Box(1));

        Assert.Equal(2, counts.Count);
        Assert.Equal(HybridTally.Zero(2), counts[silent]);
        Assert.Equal(new HybridTally(2, Tally.Zero(2), Tally.Zero(2), new Tally([0, 2], 2)), counts[_poll]);
        Assert.Equal(HybridTally.Zero(2), (await Store.Ballots.CountBox(hall.Box(7)))[_poll]);
    }

    [Fact]
    public async Task CountBox_HoldsTheLowestAndTheHighestVoter()
    {
        var hall = await Hall.Open(Store, _poll);
        await hall.Cast(_poll, new VoterKey(UInt128.MinValue), Some.Ballot(), Choice.Of(0));
        await hall.Cast(_poll, new VoterKey(UInt128.MaxValue), Some.Ballot(), Choice.Of(0));

        Assert.Equal(1, (await Store.Ballots.CountBox(hall.Box(0)))[_poll].Total.Ballots);
        Assert.Equal(1, (await Store.Ballots.CountBox(hall.Box(VoterKey.Boxes - 1)))[_poll].Total.Ballots);
        Assert.Equal(2, (await hall.Count(_poll)).Total.Ballots);
    }

    [Fact]
    public async Task Find_GivesWhatStands_InTheOrderAsked()
    {
        var hall = await Hall.Open(Store, _poll);
        var (voter, id) = (Some.Voter(), Some.Ballot());
        await hall.Cast(_poll, voter, id, Choice.Of(1));

        var found = await Store.Ballots.Find(hall.Id, [(_poll, Some.Voter()), (_poll, voter), (Some.Poll(), voter)]);

        Assert.Equal([null, id, null], found.Select(ballot => ballot?.Id));
        Assert.Empty(await Store.Ballots.Find(hall.Id, []));
    }

    [Fact]
    public async Task Ballots_AreThoseThatCount_ById()
    {
        var hall = await Hall.Open(Store, _poll);
        var ids = Enumerable.Range(0, 4).Select(_ => Some.Ballot()).ToArray();
        var voter = Some.Voter();
        await hall.Cast(_poll, Some.Voter(box: 6), ids[3], Choice.Of(1));
        await hall.Cast(_poll, voter, ids[1], Choice.Of(0));
        await hall.Cast(_poll, voter, ids[2], default);
        await hall.Cast(_poll, Some.Voter(box: 1), ids[0], Choice.Of(0));

        Assert.Equal([(ids[0], Choice.Of(0)), (ids[3], Choice.Of(1))], await Store.Ballots.Ballots(hall.Id, _poll));
        Assert.Empty(await Store.Ballots.Ballots(hall.Id, Some.Poll()));
    }

    [Fact]
    public async Task Overdue_AreTheDialoguesWithAnOpenPollPastItsDeadline()
    {
        var late = await Hall.Open(Store);
        await late.Happen(Hall.Opened(_poll, Some.Time), Hall.Opened(Some.Poll(), Some.Time), Hall.Opened(Some.Poll()));
        await (await Hall.Open(Store)).Happen(Hall.Opened(_poll, Some.Time.AddTicks(1)));

        Assert.Empty(await Store.Ballots.Overdue(Some.Time.AddTicks(-1)));
        Assert.Equal([late.Id], await Store.Ballots.Overdue(Some.Time));
        Assert.Equal(2, (await Store.Ballots.Overdue(Some.Time.AddTicks(1))).Count);

        await late.Happen(new PollChange.Accept(false));
        Assert.Equal([late.Id], await Store.Ballots.Overdue(Some.Time));
    }

    [Fact]
    public async Task Overdue_WithoutAPollThatIsOpen_IsNobody()
    {
        var hall = await Hall.Open(Store);
        await hall.Happen(Hall.Opened(_poll, Some.Time));
        await hall.Happen(new PollChange.Close(_poll));

        Assert.Empty(await Store.Ballots.Overdue(DateTimeOffset.MaxValue));
    }
}
