namespace DialogEngine.Polls;

/// <summary>Two activations of one box over one store, as there may be while silos do not see each other.</summary>
public class TwoActivationsTests(TwoClusters clusters) : IClassFixture<TwoClusters>
{
    private readonly PollPlan _poll = Some.Poll();

    [Fact]
    public async Task OneIsFenced_AndGivesWay()
    {
        var (left, right) = await Open();
        var (first, second, third) = (Ballots.For(_poll, 0), Ballots.For(_poll, 1), Ballots.For(_poll, 2));
        Ballots.AssertRecorded(first, await left.Cast(first));
        Ballots.AssertRecorded(second, await right.Cast(second));

        Assert.Equal(BallotVerdict.TryAgain, (await left.Cast(third)).Verdict);
        Assert.Equal(2, (await left.Counted(_poll.Id)).Version);
        Ballots.AssertRecorded(third, await left.CastUntilAnswered(third));

        await AgreeWithTheStore(left, right, first);
        Assert.Equal([1, 1, 1], (await left.Counted(_poll.Id)).Total.Counts);
    }

    [Fact]
    public async Task OfABatch_WhoseBoxWasTakenOver_NothingCounts()
    {
        var (left, right) = await Open();
        await left.Cast(Ballots.For(_poll, 0));
        await right.Cast(Ballots.For(_poll, 0));

        var replies = await left.CastMany(0, Ballots.For(_poll, 1), Ballots.For(_poll, 7), Ballots.For(_poll, 2));

        Assert.All(replies, reply => Assert.Equal(new BallotReply(BallotVerdict.TryAgain, default, null, 0), reply));
        Assert.Equal([2, 0, 0], (await left.Counted(_poll.Id)).Total.Counts);
    }

    [Fact]
    public async Task WhoeverWatchesTheFencedOne_IsLetGo()
    {
        var (left, right) = await Open();
        await left.Cast(Ballots.For(_poll, 0));
        var known = (await left.Box(0).Watch(default, TimeSpan.Zero)).Cursor;
        var watching = left.Box(0).Watch(known, TimeSpan.FromMinutes(10));
        await right.Cast(Ballots.For(_poll, 0));

        await left.Cast(Ballots.For(_poll, 1));

        Assert.Empty((await watching).Tallies);
        Assert.NotEqual(known.Epoch, (await left.Box(0).Watch(known, TimeSpan.Zero)).Cursor.Epoch);
    }

    [Fact]
    public async Task ManyPhonesAtBoth_AreEachCountedOnce()
    {
        const int Phones = 200;
        var (left, right) = await Open();
        var ballots = Enumerable.Range(0, Phones).Select(i => Ballots.For(_poll, i % 3)).ToArray();

        // Every fourth phone asks at both, as one does that was moved while it waited for its answer.
        var answers = await Task.WhenAll(ballots.SelectMany((ballot, i) => (i % 4) switch
        {
            0 => new[] { left.CastUntilAnswered(ballot), right.CastUntilAnswered(ballot) },
            1 => [right.CastUntilAnswered(ballot)],
            _ => [left.CastUntilAnswered(ballot)],
        }));

        Assert.All(answers, answer => Assert.Equal((BallotVerdict.Recorded, 1), (answer.Verdict, answer.Revision)));
        await AgreeWithTheStore(left, right, ballots[0]);
        Assert.Equal([67, 67, 66], (await left.Counted(_poll.Id)).Total.Counts);
    }

    private async Task<(Hall Left, Hall Right)> Open()
    {
        var left = await Hall.Open(clusters.Left, _poll);
        return (left, left.At(clusters.Right));
    }

    /// <summary>Asks both sides for a ballot they have, so that neither counts by what was before the other wrote.</summary>
    private async Task AgreeWithTheStore(Hall left, Hall right, BallotInHand known)
    {
        Ballots.AssertRecorded(known, await left.CastUntilAnswered(known));
        Ballots.AssertRecorded(known, await right.CastUntilAnswered(known));
        var counted = await left.CountedInBox(0, _poll.Id);
        Assert.Equal(counted, await left.TallyOfBox(0, _poll.Id));
        Assert.Equal(counted, await right.TallyOfBox(0, _poll.Id));
    }
}
