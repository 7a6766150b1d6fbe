namespace DialogEngine.Polls;

/// <summary>A box whose store fails: nothing is acknowledged that is not kept, and what is kept is counted once.</summary>
public class BallotBoxFailureTests(Engine engine)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly PollPlan _poll = Some.Poll();

    [Fact]
    public async Task RecoversWhenWriteFails()
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        var before = Ballots.For(_poll, 0);
        await hall.Cast(before);
        BallotInHand[] batch = [Ballots.For(_poll, 1), before.Changed(2), Ballots.For(_poll, 2)];
        hall.Archive.Faults.FailNextWrite(hall.Id, Fault.BeforeCommit);

        Assert.All(await hall.CastMany(0, batch), reply => Assert.Equal(new BallotReply(BallotVerdict.TryAgain, default, null, 0), reply));
        Assert.Equal([1, 0, 0], (await hall.Counted(_poll.Id)).Total.Counts);
        Assert.Equal([1, 0, 0], (await hall.TallyOfBox(0, _poll.Id)).Total.Counts);

        var replies = await hall.CastMany(0, batch);
        for (var i = 0; i < batch.Length; i++) Ballots.AssertRecorded(batch[i], replies[i], revision: i == 1 ? 2 : 1);
        await AssertCounted(hall, 0, 1, 2);
    }

    [Fact]
    public async Task RecoversWhenWriteHasAnUnknownOutcome()
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        BallotInHand[] batch = [Ballots.For(_poll, 1), Ballots.For(_poll, 2)];
        await hall.Cast(Ballots.For(_poll, 0));
        hall.Archive.Faults.FailNextWrite(hall.Id, Fault.AfterCommit);

        Assert.All(await hall.CastMany(0, batch), reply => Assert.Equal(BallotVerdict.TryAgain, reply.Verdict));

        var replies = await hall.CastMany(0, batch);
        for (var i = 0; i < batch.Length; i++) Ballots.AssertRecorded(batch[i], replies[i]);
        await AssertCounted(hall, 1, 1, 1);
    }

    [Fact]
    public async Task UnknownOutcome_IsCountedForWhoeverWatches_ThoughNobodyCastsAgain()
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        await hall.Cast(Ballots.For(_poll, 0));
        var known = (await hall.Box(0).Watch(default, TimeSpan.Zero)).Cursor;
        hall.Archive.Faults.FailNextWrite(hall.Id, Fault.AfterCommit);
        await hall.Cast(Ballots.For(_poll, 1));

        var news = await hall.Box(0).Watch(known, Patience);

        Assert.Equal([1, 1, 0], Assert.Single(news.Tallies).Tally.Total.Counts);
    }

    [Fact]
    public async Task WhileTheStoreIsAway_TheBoxStillTellsItsTally()
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        await hall.Cast(Ballots.For(_poll, 0));
        hall.Archive.Faults.GoAway(hall.Id);

        Assert.Equal(BallotVerdict.TryAgain, (await hall.Cast(Ballots.For(_poll, 1))).Verdict);
        Assert.Equal([1, 0, 0], (await hall.TallyOfBox(0, _poll.Id)).Total.Counts);

        hall.Archive.Faults.ComeBack(hall.Id);
        Assert.Equal(BallotVerdict.Recorded, (await hall.Cast(Ballots.For(_poll, 1))).Verdict);
        await AssertCounted(hall, 1, 1, 0);
    }

    [Fact]
    public async Task ABoxThatCannotBeOpened_IsReadable_AndIsOpenedByTheFirstBallotThatCan()
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        await hall.Cast(Ballots.For(_poll, 0));
        await hall.Deactivate(hall.Box(0));
        // One that looks has it opened as well, and must not be held up when it cannot.
        foreach (var _ in Enumerable.Range(0, 3)) hall.Archive.Faults.FailNextWrite(hall.Id, Fault.BeforeCommit);
        Assert.Equal([1, 0, 0], (await hall.TallyOfBox(0, _poll.Id)).Total.Counts);

        var ballot = Ballots.For(_poll, 2);
        Assert.Equal(BallotVerdict.TryAgain, (await hall.Cast(ballot)).Verdict);

        Ballots.AssertRecorded(ballot, await hall.Cast(ballot));
        await AssertCounted(hall, 1, 0, 1);
    }

    [Theory]
    [InlineData(Fault.BeforeCommit)]
    [InlineData(Fault.AfterCommit)]
    public async Task FailuresAgainAndAgain_CountNothingTwice(Fault how)
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        for (var i = 0; i < 10; i++)
        {
            var ballot = Ballots.For(_poll, i % 3);
            await hall.CastUntilAnswered(ballot);
            hall.Archive.Faults.FailNextWrite(hall.Id, how);
            await hall.CastUntilAnswered(ballot.Changed((i + 1) % 3));
        }

        await AssertCounted(hall, 3, 4, 3);
        Assert.Equal(20, (await hall.TallyOfBox(0, _poll.Id)).Version);
    }

    private async Task AssertCounted(Hall hall, params long[] counts)
    {
        var counted = await hall.CountedInBox(0, _poll.Id);
        Assert.Equal(counts, counted.Total.Counts);
        Assert.Equal(counted, await hall.TallyOfBox(0, _poll.Id));
    }
}
