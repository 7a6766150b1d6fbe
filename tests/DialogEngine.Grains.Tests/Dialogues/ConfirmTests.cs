using DialogEngine.Storage.Journal;

namespace DialogEngine.Dialogues;

/// <summary>A dialogue that was appended to past its activation, as by a second one that has gone since.</summary>
[Collection(nameof(Timed))]
public class ConfirmTests(TimedEngine engine)
{
    [Fact]
    public async Task WhatAnotherAppended_IsToldWithinFiveSeconds_ThoughNobodyHasHeardOfIt()
    {
        var hall = await Hall.Open(engine.Unswept);
        var known = (await hall.Watch()).Cursor;
        var (kind, json) = EventFormat.Write(new DialogueEvent.Paused(Some.Moderator));
        Assert.True(await hall.Archive.Journal.Append(
            hall.Id, known.Version, [new NewEntry(DateTimeOffset.UtcNow, kind, json)], [new PollChange.Accept(false)]));

        engine.Clock.PutForward(TimeSpan.FromSeconds(5));

        var news = await hall.WatchUntil(news => news.Cursor.Version > known.Version, known);
        Assert.IsType<DialogueEvent.Paused>(EventFormat.Read(Assert.Single(news.Events)));
        Assert.Equal(DialogueState.Paused, (await hall.Dialogue.Summary())?.State);
    }

    [Fact]
    public async Task WhileTheStoreIsAway_WhoeverWatchesIsAnswered()
    {
        var hall = await Hall.Open(engine.Unswept);
        var known = (await hall.Watch()).Cursor;
        hall.Archive.Faults.GoAway(hall.Id);
        engine.Clock.PutForward(TimeSpan.FromSeconds(5));

        Assert.Empty((await hall.Watch(known)).Events);
    }
}
