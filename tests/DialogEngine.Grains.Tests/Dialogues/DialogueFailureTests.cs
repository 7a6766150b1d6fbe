using DialogEngine.Contributions;
using DialogEngine.Polls;
using DialogEngine.Storage;
using DialogEngine.Storage.Journal;

namespace DialogEngine.Dialogues;

/// <summary>A dialogue whose store fails: what was not written has not happened, and what was is known by the next call.</summary>
public class DialogueFailureTests(Engine engine)
{
    private readonly PollPlan _poll = Some.Poll();

    [Fact]
    public async Task RecoversWhenWriteFails()
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        var before = await hall.Watch();
        hall.Archive.Faults.FailNextWrite(hall.Id, Fault.BeforeCommit);

        Assert.Equal(new DeskDecision(DeskVerdict.TryAgain, 3), await hall.Do(new DialogueCommand.Pause(Some.Moderator)));

        Assert.Equal(before.Events, (await hall.Watch()).Events);
        Assert.Equal(3, (await hall.Journal()).Count);
        Assert.Equal(4, await hall.Done(new DialogueCommand.Pause(Some.Moderator)));
    }

    [Fact]
    public async Task RecoversWhenWriteHasAnUnknownOutcome()
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        hall.Archive.Faults.FailNextWrite(hall.Id, Fault.AfterCommit);

        Assert.Equal(DeskVerdict.TryAgain, (await hall.Do(new DialogueCommand.Pause(Some.Moderator))).Verdict);

        Assert.Equal(DeskVerdict.WrongState, (await hall.Do(new DialogueCommand.Pause(Some.Moderator))).Verdict);
        Assert.Equal(5, await hall.Done(new DialogueCommand.Resume(Some.Moderator)));
        await AssertTellsTheJournal(hall);
    }

    [Fact]
    public async Task Contribute_WithAnUnknownOutcome_IsReceivedOnceByTheRetry()
    {
        var hall = await Hall.Open(engine.Cluster);
        var contribute = new ParticipantCommand.Contribute(Some.Contribution(), Some.Participant(), ContributionKind.Statement, "Jag hörs.");
        hall.Archive.Faults.FailNextWrite(hall.Id, Fault.AfterCommit);

        Assert.Equal(new ParticipantDecision(ContributionVerdict.TryAgain, null), await hall.Dialogue.Decide(contribute));

        var again = await hall.Dialogue.Decide(contribute);
        Assert.Equal((ContributionVerdict.Received, contribute.Contribution), (again.Verdict, again.Contribution?.Id));
        Assert.Single(await hall.Journal(), e => e is DialogueEvent.ContributionReceived);
    }

    [Fact]
    public async Task Create_WithAnUnknownOutcome_HasCreatedIt()
    {
        var hall = await Hall.Enter(engine.Cluster);
        hall.Archive.Faults.FailNextWrite(hall.Id, Fault.AfterCommit);

        await Assert.ThrowsAsync<StoreUnavailableException>(() => hall.Dialogue.Create(Some.Plan(), "482917", Some.Moderator));

        Assert.Equal(2, await hall.Done(new DialogueCommand.Open(Some.Moderator)));
        Assert.False(await hall.Dialogue.Create(Some.Plan(), "482917", Some.Moderator));
    }

    [Fact]
    public async Task AnUnknownOutcome_ReachesWhoeverWatches_ThoughNobodyDecidesAgain()
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        var known = (await hall.Watch()).Cursor;
        hall.Archive.Faults.FailNextWrite(hall.Id, Fault.AfterCommit);
        await hall.Do(new DialogueCommand.ClosePoll(_poll.Id, Some.Moderator));

        var news = await hall.WatchUntil(news => news.Cursor.Version == 5, known);

        Assert.IsType<DialogueEvent.PollCounted>(EventFormat.Read(news.Events[^1]));
        Assert.Equal(HybridTally.Zero(3), (await hall.Dialogue.Poll(_poll.Id))?.FinalTally);
    }

    [Fact]
    public async Task ACrashBetweenClosingAndCounting_IsMadeGoodWhenSomebodyLooks()
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        await hall.Cast(Ballots.For(_poll, 2));
        await hall.Deactivate(hall.Dialogue);
        await Append(hall, 3, new DialogueEvent.PollClosed(_poll.Id, null), new PollChange.Close(_poll.Id));

        await hall.WatchUntil(news => news.Cursor.Version == 5);

        Assert.Equal([0, 0, 1], (await hall.Dialogue.Poll(_poll.Id))?.FinalTally?.Total.Counts);
        await AssertTellsTheJournal(hall);
    }

    [Fact]
    public async Task WhileTheStoreIsAway_WhatIsThereStaysReadable_AndServiceResumesByItself()
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        await hall.Cast(Ballots.For(_poll, 0));
        await hall.Cast(Ballots.By(Some.Voter(5), _poll, 1));
        foreach (var box in Enumerable.Range(0, VoterKey.Boxes)) await hall.Deactivate(hall.Box(box));
        hall.Archive.Faults.GoAway(hall.Id);

        var news = await hall.Watch();
        Assert.Equal(3, news.Events.Length);
        Assert.Empty(news.Tallies);
        Assert.Equal(DeskVerdict.TryAgain, (await hall.Do(new DialogueCommand.ClosePoll(_poll.Id, Some.Moderator))).Verdict);
        Assert.Equal(news.Events, (await hall.Watch()).Events);

        hall.Archive.Faults.ComeBack(hall.Id);
        var back = await hall.WatchUntil(news => !news.Tallies.IsEmpty, news.Cursor);
        Assert.Equal([1, 1, 0], Assert.Single(back.Tallies).Tally.Total.Counts);
        await hall.Done(new DialogueCommand.ClosePoll(_poll.Id, Some.Moderator));
    }

    [Fact]
    public async Task Merge_IsDone_ThoughTheBoxesCannotCountAtOnce()
    {
        var hall = await Hall.Open(engine.Cluster);
        var (from, into) = (await hall.Approved(), await hall.Approved());
        await hall.Cast(await hall.Support(from, Some.Participant()));
        await hall.Watch();
        hall.Archive.Faults.FailNextWrite(hall.Id, Fault.AfterCommit);

        Assert.Equal(DeskVerdict.TryAgain, (await hall.Do(new DialogueCommand.Merge(from, into, Some.Moderator))).Verdict);

        var support = PollId.OfSupport(into);
        var news = await hall.WatchUntil(news => news.Tallies.Any(t => t.Poll == support && t.Tally.Total.Ballots == 1));
        Assert.Equal(await hall.Counted(support), news.Tallies.Single(t => t.Poll == support).Tally);
    }

    private static async Task Append(Hall hall, long version, DialogueEvent happened, params PollChange[] changes)
    {
        var (kind, json) = EventFormat.Write(happened);
        Assert.True(await hall.Archive.Journal.Append(hall.Id, version, [new NewEntry(DateTimeOffset.UtcNow, kind, json)], changes));
    }

    private static async Task AssertTellsTheJournal(Hall hall) =>
        Assert.Equal((await hall.Archive.Journal.Read(hall.Id)).Select(e => e.Payload), (await hall.Watch()).Events);
}
