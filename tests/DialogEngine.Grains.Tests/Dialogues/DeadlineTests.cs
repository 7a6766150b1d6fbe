using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using DialogEngine.Polls;
using DialogEngine.Storage;

namespace DialogEngine.Dialogues;

/// <summary>A poll that is open for a time is closed when it is over, whoever is there or not.</summary>
[Collection(nameof(Timed))]
public class DeadlineTests(TimedEngine engine)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly PollPlan _poll = Some.Poll();

    [Fact]
    public async Task Wake_ClosesWhatIsOverdue_AndCountsIt()
    {
        var hall = await Open(engine.Unswept);
        await hall.Cast(Ballots.For(_poll, 1));
        await hall.Dialogue.Wake();
        Assert.Equal(PollState.Open, (await hall.Dialogue.Poll(_poll.Id))?.State);

        engine.Clock.PutForward(Minute);
        await hall.Dialogue.Wake();

        var poll = await hall.Dialogue.Poll(_poll.Id);
        Assert.Equal((PollState.Closed, 1L), (poll?.State, poll?.FinalTally?.Total.Ballots));
        Assert.Equal([null], (await hall.Journal()).OfType<DialogueEvent.PollClosed>().Select(closed => closed.By));
        var version = (await hall.Watch()).Cursor.Version;
        await hall.Dialogue.Wake();
        Assert.Equal(version, (await hall.Watch()).Cursor.Version);
    }

    [Fact]
    public async Task Tally_OfAnOverduePoll_IsTold_ThoughItCannotBeClosedOnAFullDisk()
    {
        var hall = await Open(engine.Unswept);
        await hall.Cast(Ballots.For(_poll, 1));
        engine.Clock.PutForward(Minute);
        hall.Archive.Faults.FailNextWrite(hall.Id, Fault.BeforeCommit);
        await hall.Dialogue.Wake();
        hall.Archive.Faults.FailNextWrite(hall.Id, Fault.BeforeCommit);

        var standing = (await hall.Dialogue.Tally(_poll.Id))!;

        Assert.Equal((PollState.Open, 1L), (standing.Poll?.State, standing.Tally.Total.Ballots));
        // The failure that is left was not met: nothing was written for the sake of a reader.
        await hall.Dialogue.Wake();
        await hall.Dialogue.Wake();
        Assert.Equal(PollState.Closed, (await hall.Dialogue.Tally(_poll.Id))?.Poll?.State);
    }

    [Fact]
    public async Task HowLateAPollWasClosed_IsMeasured()
    {
        var hall = await Open(engine.Unswept);
        ConcurrentQueue<double> lateness = new();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, heard) =>
            {
                if (instrument.Name == "dialogengine.deadline.lateness") heard.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<double>((_, late, _, _) => lateness.Enqueue(late));
        listener.Start();

        engine.Clock.PutForward(Minute + TimeSpan.FromSeconds(3));
        await hall.Dialogue.Wake();
        await hall.Dialogue.Wake();

        Assert.InRange(Assert.Single(lateness), 3, 60);
    }

    [Fact]
    public async Task AfterTheDeadline_ABallotIsRefused_AlsoBeforeThePollIsClosed()
    {
        var hall = await Open(engine.Unswept);
        var (inTime, withdrawn) = (Ballots.For(_poll, 1), Ballots.For(_poll, 0));
        var withdrawal = withdrawn.Changed();
        await hall.CastMany(0, inTime, withdrawn, withdrawal);

        engine.Clock.PutForward(Minute);

        var replies = await hall.CastMany(0, inTime, withdrawal, inTime.Changed(2), Ballots.For(_poll, 2), Ballots.For(_poll, 9));
        Ballots.AssertRecorded(inTime, replies[0]);
        Assert.Equal(BallotVerdict.Withdrawn, replies[1].Verdict);
        Assert.All(replies.Skip(2), reply => Assert.Equal(BallotVerdict.PollNotOpen, reply.Verdict));
        Assert.Equal([0, 1, 0], (await hall.Counted(_poll.Id)).Total.Counts);
    }

    [Theory]
    [InlineData(Fault.BeforeCommit)]
    [InlineData(Fault.AfterCommit)]
    public async Task Wake_WhoseWriteFails_IsMadeGoodByTheNext(Fault how)
    {
        var hall = await Open(engine.Unswept);
        engine.Clock.PutForward(Minute);
        hall.Archive.Faults.FailNextWrite(hall.Id, how);

        await hall.Dialogue.Wake();
        await hall.Dialogue.Wake();

        Assert.NotNull((await hall.Dialogue.Poll(_poll.Id))?.FinalTally);
        Assert.Single((await hall.Journal()).OfType<DialogueEvent.PollClosed>());
    }

    [Fact]
    public async Task Sweeper_ClosesOverduePolls()
    {
        var hall = await Open(engine.Sweeping);
        await hall.Cast(Ballots.For(_poll, 2));
        var known = (await hall.Watch()).Cursor;

        engine.Clock.PutForward(Minute);

        await hall.WatchUntil(news => news.Cursor.Version == known.Version + 2, known);
        Assert.Equal([0, 0, 1], (await hall.Dialogue.Poll(_poll.Id))?.FinalTally?.Total.Counts);
    }

    [Fact]
    public async Task Sweeper_ClosesThem_ThoughAnotherDialogueIsDamagedOrAway()
    {
        var (damaged, away, sound) = (await Open(engine.Sweeping), await Open(engine.Sweeping), await Open(engine.Sweeping));
        foreach (var hall in new[] { damaged, away, sound }) await hall.Deactivate(hall.Dialogue);
        var known = (await sound.Watch()).Cursor;
        damaged.Archive.Faults.Damage(damaged.Id);
        away.Archive.Faults.GoAway(away.Id);

        engine.Clock.PutForward(Minute);
        await sound.WatchUntil(news => news.Cursor.Version == known.Version + 2, known);

        away.Archive.Faults.ComeBack(away.Id);
        damaged.Archive.Faults.ComeBack(damaged.Id);
        foreach (var hall in new[] { away, damaged }) await AskAgain(() => hall.WatchUntil(news => news.Cursor.Version == known.Version + 2));
    }

    /// <summary>As a host does: an activation that began while the store was away may be the one that answers first.</summary>
    private static async Task AskAgain(Func<Task> ask)
    {
        try
        {
            await ask();
        }
        catch (Exception e) when (e is StoreUnavailableException or DamagedDialogueException)
        {
            await ask();
        }
    }

    private async Task<Hall> Open(Cluster cluster)
    {
        var hall = await Hall.Enter(cluster);
        await hall.Dialogue.Create(Some.Plan(_poll), "482917", Some.Moderator);
        await hall.Done(new DialogueCommand.Open(Some.Moderator));
        await hall.Done(new DialogueCommand.OpenPoll(_poll.Id, Minute, Some.Moderator));
        return hall;
    }
}
