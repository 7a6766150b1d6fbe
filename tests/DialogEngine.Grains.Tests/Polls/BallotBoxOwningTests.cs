using DialogEngine.Contributions;
using DialogEngine.Dialogues;
using DialogEngine.Storage;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;
using Microsoft.Extensions.Logging.Abstractions;

namespace DialogEngine.Polls;

/// <summary>Whose a box is: it is taken over anew when its ballots were changed past it, and not fought over.</summary>
public class BallotBoxOwningTests(Engine engine)
{
    private static readonly TimeSpan Trust = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Peace = TimeSpan.FromMinutes(1);

    private readonly PollPlan _poll = Some.Poll();
    private readonly Clock _clock = new();

    [Fact]
    public async Task Recount_TakesTheBoxOverAnew()
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        var before = (await hall.Box(0).Watch(default, TimeSpan.Zero)).Cursor;

        await hall.Box(0).Recount();

        Assert.True((await hall.Box(0).Watch(default, TimeSpan.Zero)).Cursor.Epoch > before.Epoch);
        await Assert.ThrowsAsync<StaleEpochException>(() => hall.Archive.Ballots.Commit(new BoxId(hall.Id, 0), before.Epoch, []));
    }

    [Fact]
    public async Task ABoxThatCouldNotBeOpened_IsOpenedByWhoeverWatches()
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        await hall.Cast(Ballots.For(_poll, 0));
        await hall.Deactivate(hall.Box(0));
        hall.Archive.Faults.FailNextWrite(hall.Id, Fault.BeforeCommit);

        var news = await hall.Box(0).Watch(default, TimeSpan.Zero);

        Assert.Equal(2, news.Cursor.Epoch);
        Assert.Equal([1, 0, 0], Assert.Single(news.Tallies).Tally.Total.Counts);
    }

    [Fact]
    public async Task AMergeThatTheBoxWasNotToldOf_IsNoticedByWhoeverWatches_WithinFiveSeconds()
    {
        var (hall, from, into) = await OpenWithASupport();
        var box = await Box(hall);
        await Merge(hall, from, into);
        var known = (await box.Watch(default, TimeSpan.Zero)).Cursor;
        Assert.Empty((await box.Watch(known, TimeSpan.Zero)).Tallies);

        _clock.PutForward(Trust);

        var news = await box.Watch(known, TimeSpan.Zero);
        Assert.Equal(1, news.Tallies.Single(t => t.Poll == PollId.OfSupport(into)).Tally.Total.Ballots);
        Assert.True(news.Cursor.Epoch > known.Epoch);
        Assert.False(box.IsFenced);
    }

    [Fact]
    public async Task AMergeThatTheBoxWasNotToldOf_IsCountedByTheNextBallot_WhichIsTakenAtOnce()
    {
        var (hall, from, into) = await OpenWithASupport();
        var box = await Box(hall);
        await Merge(hall, from, into);
        var support = new BallotInHand(PollId.OfSupport(into).ToString(), Some.Voter().Value, Attendance.Room, Some.Ballot().Value, [0]);

        Ballots.AssertRecorded(support, Assert.Single(await box.CastMany([support])));

        await AssertCounted(hall, box);
        Assert.Equal(2, (await hall.Counted(PollId.OfSupport(into))).Total.Ballots);
    }

    [Fact]
    public async Task OfTwo_EachTakesItBackOnce_ThenOneGivesWay_AndFencesNobody()
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        var one = await Box(hall);
        await Cast(one);
        var other = await Box(hall);
        await Cast(one);
        await Cast(other);

        Assert.Equal(BallotVerdict.TryAgain, Assert.Single(await one.CastMany([Ballots.For(_poll, 0)])).Verdict);
        Assert.True(one.IsFenced);
        await one.Recount();

        await Cast(other);
        Assert.False(other.IsFenced);
        await AssertCounted(hall, other);
    }

    [Fact]
    public async Task OfTwo_WhoeverIsWatched_AndWasFencedAgain_GivesWay()
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        var one = await Box(hall);
        var other = await Box(hall);
        await Cast(one);
        await Cast(other);
        _clock.PutForward(Trust);

        await one.Watch(default, TimeSpan.Zero);

        Assert.True(one.IsFenced);
        Assert.False(other.IsFenced);
    }

    [Fact]
    public async Task ABoxThatWasLetAloneForAMinute_TakesItselfBackAgain()
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        var box = await Box(hall);
        for (var merges = 0; merges < 3; merges++)
        {
            await hall.Archive.Ballots.OpenBox(new BoxId(hall.Id, 0));
            await Cast(box);
            _clock.PutForward(Peace);
        }

        await AssertCounted(hall, box);
    }

    private async Task Cast(BallotBox box)
    {
        var ballot = Ballots.For(_poll, 0);
        Ballots.AssertRecorded(ballot, Assert.Single(await box.CastMany([ballot])));
    }

    /// <summary>A box in the hand of this test, beside the engine's own.</summary>
    private async Task<BallotBox> Box(Hall hall)
    {
        BallotBox box = null!;
        box = new BallotBox(new BoxId(hall.Id, 0), hall.Archive.Ballots, _clock, () => box.Recount(), NullLogger.Instance);
        await box.Open(CancellationToken.None);
        return box;
    }

    /// <summary>Two contributions, the first of which somebody supports whose key lies in box 0.</summary>
    private async Task<(Hall Hall, ContributionId From, ContributionId Into)> OpenWithASupport()
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        var (from, into) = (await hall.Approved(), await hall.Approved());
        var support = new BallotInHand(PollId.OfSupport(from).ToString(), Some.Voter().Value, Attendance.Remote, Some.Ballot().Value, [0]);
        Ballots.AssertRecorded(support, await hall.Cast(support));
        return (hall, from, into);
    }

    /// <summary>Merges past the dialogue, as one does that is lost before it has told the boxes.</summary>
    private static async Task Merge(Hall hall, ContributionId from, ContributionId into)
    {
        var (kind, json) = EventFormat.Write(new DialogueEvent.ContributionMerged(from, into, Some.Moderator));
        PollId one = PollId.OfSupport(from), other = PollId.OfSupport(into);
        var version = (await hall.Archive.Journal.Read(hall.Id)).Count;
        Assert.True(await hall.Archive.Journal.Append(
            hall.Id, version, [new NewEntry(DateTimeOffset.UtcNow, kind, json)], [new PollChange.Close(one), new PollChange.Unite(one, other)]));
    }

    private static async Task AssertCounted(Hall hall, BallotBox box)
    {
        var told = (await box.Watch(default, TimeSpan.Zero)).Tallies.ToDictionary(t => t.Poll, t => t.Tally);
        Assert.Equal(await hall.Archive.Ballots.CountBox(new BoxId(hall.Id, 0)), told);
    }

    /// <summary>A watch that this test puts forward.</summary>
    private sealed class Clock : TimeProvider
    {
        private TimeSpan _ahead;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _ahead.Ticks;

        public void PutForward(TimeSpan time) => _ahead += time;
    }
}
