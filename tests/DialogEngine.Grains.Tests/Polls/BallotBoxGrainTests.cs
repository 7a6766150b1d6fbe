using DialogEngine.Dialogues;

namespace DialogEngine.Polls;

public class BallotBoxGrainTests(Engine engine)
{
    private readonly PollPlan _poll = Some.Poll();

    [Fact]
    public async Task CastMany_AnswersInOrder()
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        var again = Ballots.For(_poll, 0);
        await hall.Cast(again);
        BallotInHand[] ballots =
        [
            Ballots.For(_poll, 2), Ballots.For(_poll, 3), again, Ballots.For(_poll), Ballots.For(Some.Poll("ingen"), 0),
            Ballots.For(_poll, 0, 1), Ballots.For(_poll, 1, 1), Ballots.For(_poll, 1),
        ];

        var replies = await hall.CastMany(0, ballots);

        Assert.Equal(
            [
                BallotVerdict.Recorded, BallotVerdict.OptionOutOfRange, BallotVerdict.Recorded, BallotVerdict.NothingToWithdraw, BallotVerdict.UnknownPoll,
                BallotVerdict.TooManyChoices, BallotVerdict.OptionRepeated, BallotVerdict.Recorded,
            ],
            replies.Select(reply => reply.Verdict));
        Ballots.AssertRecorded(ballots[0], replies[0]);
        Ballots.AssertRecorded(again, replies[2]);
        Ballots.AssertRecorded(ballots[7], replies[7]);
        await AssertCounted(hall, 1, 1, 1);
    }

    [Fact]
    public async Task RefusesDuplicate_WithTheSameReceipt()
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        var ballot = Ballots.For(_poll, 1);
        Ballots.AssertRecorded(ballot, await hall.Cast(ballot));

        Ballots.AssertRecorded(ballot, await hall.Cast(ballot));
        Ballots.AssertRecorded(ballot, await hall.Cast(ballot with { Options = [2] }));
        Assert.Equal(BallotVerdict.BallotIdTaken, (await hall.Cast(ballot with { Voter = Some.Voter().Value })).Verdict);

        await AssertCounted(hall, 0, 1, 0);
    }

    [Fact]
    public async Task SameVoterTwiceInABatch_IsCountedByTheLast()
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        var first = Ballots.For(_poll, 0);
        var second = first.Changed(2);

        var replies = await hall.CastMany(0, first, second, first);

        Ballots.AssertRecorded(first, replies[0]);
        Ballots.AssertRecorded(second, replies[1], revision: 2);
        Assert.Equal(BallotVerdict.Superseded, replies[2].Verdict);
        await AssertCounted(hall, 0, 0, 1);
    }

    [Fact]
    public async Task ChangedAndWithdrawn_TheTallyFollows_AndItsVersionGrows()
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        var ballot = Ballots.For(_poll, 0) with { Attendance = Attendance.Room };
        await hall.Cast(ballot);

        await hall.Cast(ballot.Changed(1) with { Attendance = Attendance.Remote });
        await AssertCounted(hall, 0, 1, 0);
        Assert.Equal(0, (await hall.TallyOfBox(0, _poll.Id)).Room.Ballots);

        var withdrawal = ballot.Changed();
        Assert.Equal(new BallotReply(BallotVerdict.Withdrawn, withdrawal.BallotId, null, 3), await hall.Cast(withdrawal) with { Choice = null });
        Assert.Equal(BallotVerdict.Withdrawn, (await hall.Cast(withdrawal)).Verdict);
        await AssertCounted(hall, 0, 0, 0);

        await hall.Cast(ballot.Changed(2));
        await AssertCounted(hall, 0, 0, 1);
        Assert.Equal(4, (await hall.TallyOfBox(0, _poll.Id)).Version);
    }

    [Fact]
    public async Task SurvivesDeactivation()
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        var ballot = Ballots.For(_poll, 0);
        await hall.Cast(ballot);
        await hall.Cast(ballot.Changed());
        await hall.CastMany(0, Ballots.For(_poll, 1), Ballots.For(_poll, 2) with { Attendance = Attendance.Room });
        var before = await hall.Box(0).Watch(default, TimeSpan.Zero);

        await hall.Deactivate(hall.Box(0));

        var after = await hall.Box(0).Watch(before.Cursor, TimeSpan.Zero);
        Assert.Equal(before.Tallies, after.Tallies);
        Assert.True(after.Cursor.Epoch > before.Cursor.Epoch);
        Assert.Equal(BallotVerdict.Superseded, (await hall.Cast(ballot)).Verdict);
    }

    [Fact]
    public async Task Find_TellsWhatStands_InOrder()
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        var (cast, withdrawn) = (Ballots.For(_poll, 1), Ballots.For(_poll, 2));
        await hall.CastMany(0, cast, withdrawn, withdrawn.Changed());

        var found = await hall.Box(0).Find([Of(withdrawn), Of(Ballots.For(_poll, 0)), Of(cast)]);

        Assert.Equal([2, 0, 1], found.Select(reply => reply.Revision));
        Assert.Empty(found[0].Choice!);
        Ballots.AssertRecorded(cast, found[2]);

        static PollVoter Of(BallotInHand ballot) => new(ballot.Poll, ballot.Voter);
    }

    [Fact]
    public async Task ClosedPoll_TakesNothing_AndStillKnowsWhatItTook()
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        var ballot = Ballots.For(_poll, 1);
        await hall.Cast(ballot);
        await hall.Done(new DialogueCommand.ClosePoll(_poll.Id, Some.Moderator));

        var replies = await hall.CastMany(0, ballot, ballot.Changed(0), Ballots.For(_poll, 2), Ballots.For(_poll, 9));

        Ballots.AssertRecorded(ballot, replies[0]);
        Assert.All(replies.Skip(1), reply => Assert.Equal(BallotVerdict.PollNotOpen, reply.Verdict));
        await AssertCounted(hall, 0, 1, 0);
    }

    [Fact]
    public async Task PausedDialogue_HoldsAllBallots()
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        await hall.Done(new DialogueCommand.Pause(Some.Moderator));
        var ballot = Ballots.For(_poll, 1);

        Assert.Equal(BallotVerdict.PollNotOpen, (await hall.Cast(ballot)).Verdict);
        await hall.Done(new DialogueCommand.Resume(Some.Moderator));
        Ballots.AssertRecorded(ballot, await hall.Cast(ballot));
    }

    [Fact]
    public async Task Watch_TellsWhatMoved_AndWaitsWhenNothingHas()
    {
        var other = Some.Poll("annan");
        var hall = await Hall.Open(engine.Cluster, _poll, other);
        await hall.CastMany(0, Ballots.For(_poll, 0), Ballots.For(other, 0));
        var known = await hall.Box(0).Watch(default, TimeSpan.FromHours(1));
        Assert.Equal(2, known.Tallies.Length);

        var watching = hall.Box(0).Watch(known.Cursor, TimeSpan.FromHours(1));
        await hall.Cast(Ballots.For(other, 1));

        var moved = Assert.Single((await watching).Tallies);
        Assert.Equal((other.Id, 2L), (moved.Poll, moved.Tally.Version));
        Assert.Empty((await hall.Box(0).Watch((await watching).Cursor, TimeSpan.FromMilliseconds(1))).Tallies);
    }

    private async Task AssertCounted(Hall hall, params long[] counts)
    {
        var counted = await hall.CountedInBox(0, _poll.Id);
        Assert.Equal(counts, counted.Total.Counts);
        Assert.Equal(counted, await hall.TallyOfBox(0, _poll.Id));
    }
}
