namespace DialogEngine.Polls;

/// <summary>Two activations of one box over one store, as there may be while silos do not see each other.</summary>
public class TwoActivationsTests(TwoClusters clusters) : IClassFixture<TwoClusters>
{
    private readonly PollPlan _poll = Some.Poll();

    [Fact]
    public async Task EachTakesTheBoxBackOnce_ThenOneGivesWay()
    {
        var (left, right) = await OpenAndContend();
        var ballot = Ballots.For(_poll, 1);

        Assert.Equal(BallotVerdict.TryAgain, (await left.Cast(ballot)).Verdict);
        Assert.Equal(4, (await left.Counted(_poll.Id)).Version);
        Ballots.AssertRecorded(ballot, await left.CastUntilAnswered(ballot));

        await AgreeWithTheStore(left, right, ballot);
        Assert.Equal([4, 1, 0], (await left.Counted(_poll.Id)).Total.Counts);
    }

    [Fact]
    public async Task OfABatch_WhoseBoxIsNotTakenBack_NothingCounts()
    {
        var (left, _) = await OpenAndContend();

        var replies = await left.CastMany(0, Ballots.For(_poll, 1), Ballots.For(_poll, 7), Ballots.For(_poll, 2));

        Assert.All(replies, reply => Assert.Equal(new BallotReply(BallotVerdict.TryAgain, default, null, 0), reply));
        Assert.Equal([4, 0, 0], (await left.Counted(_poll.Id)).Total.Counts);
    }

    [Fact]
    public async Task WhoeverWatchesTheOneThatGivesWay_IsLetGo()
    {
        var (left, _) = await OpenAndContend();
        var known = (await left.Box(0).Watch(default, TimeSpan.Zero)).Cursor;
        var watching = left.Box(0).Watch(known, TimeSpan.FromMinutes(10));

        await left.Cast(Ballots.For(_poll, 1));

        await watching.WaitAsync(TimeSpan.FromSeconds(20));
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

    /// <summary>Two that have each taken the box from the other, and back, by a ballot for the first option.</summary>
    private async Task<(Hall Left, Hall Right)> OpenAndContend()
    {
        var (left, right) = await Open();
        foreach (var side in new[] { left, right, left, right })
        {
            var ballot = Ballots.For(_poll, 0);
            Ballots.AssertRecorded(ballot, await side.Cast(ballot));
        }

        return (left, right);
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
