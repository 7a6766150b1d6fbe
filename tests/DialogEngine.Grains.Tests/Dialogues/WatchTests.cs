using DialogEngine.Polls;

namespace DialogEngine.Dialogues;

/// <summary>How those who watch a dialogue learn what is new.</summary>
public class WatchTests(Engine engine)
{
    private static readonly TimeSpan Long = TimeSpan.FromHours(1);

    private readonly PollPlan _poll = Some.Poll();

    [Fact]
    public async Task AtFirst_TellsEverythingAtOnce()
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        await hall.Cast(Ballots.For(_poll, 1));

        var news = await hall.Watch(patience: Long);

        Assert.Equal((await hall.Archive.Journal.Read(hall.Id)).Select(e => e.Payload), news.Events);
        Assert.Equal([0, 1, 0], Assert.Single(news.Tallies).Tally.Total.Counts);
    }

    [Fact]
    public async Task WithNews_AnswersAtOnce_WithWhatIsNewOnly()
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        var known = (await hall.Watch()).Cursor;
        await hall.Done(new DialogueCommand.Pause(Some.Moderator));
        await hall.Done(new DialogueCommand.Resume(Some.Moderator));

        var news = await hall.Watch(known, patience: Long);

        Assert.Equal(known.Version + 2, news.Cursor.Version);
        Assert.Equal([typeof(DialogueEvent.Paused), typeof(DialogueEvent.Resumed)], news.Events.Select(e => EventFormat.Read(e).GetType()));
        Assert.Empty(news.Tallies);
    }

    [Fact]
    public async Task WithoutNews_WaitsForThem()
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        var known = (await hall.Watch()).Cursor;

        var watching = hall.Watch(known, patience: Long);
        await hall.Done(new DialogueCommand.Pause(Some.Moderator));

        Assert.IsType<DialogueEvent.Paused>(EventFormat.Read(Assert.Single((await watching).Events)));
    }

    [Fact]
    public async Task WhenPatienceIsOut_ThereIsNothingNew()
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        var known = (await hall.Watch()).Cursor;

        var news = await hall.Watch(known, patience: TimeSpan.FromMilliseconds(1));

        Assert.Equal(known, news.Cursor);
        Assert.Empty(news.Events);
        Assert.Empty(news.Tallies);
    }

    [Fact]
    public async Task ATallyThatMoves_IsNews_AndNewestWins()
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        var cursor = (await hall.Watch()).Cursor;
        var version = 0L;
        for (var i = 1; i <= 5; i++)
        {
            await hall.Cast(Ballots.By(Some.Voter(i), _poll, 0));
            await hall.Cast(Ballots.By(Some.Voter(i + 1), _poll, 1));
            var news = await hall.WatchUntil(
                news =>
                {
                    foreach (var (_, tally) in news.Tallies)
                    {
                        Assert.True(tally.Version > version, $"Version {tally.Version} came after {version}.");
                        version = tally.Version;
                    }

                    return version == 2 * i;
                },
                cursor);
            cursor = news.Cursor;
        }

        Assert.Equal([5, 5, 0], (await hall.Tally(_poll.Id))?.Total.Counts);
    }

    [Fact]
    public async Task AfterTheDialogueMoved_TellsEveryTallyAgain_AndNoEventTwice()
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        await hall.Cast(Ballots.For(_poll, 2));
        var known = (await hall.Watch()).Cursor;
        await hall.Deactivate(hall.Dialogue);

        var news = await hall.Watch(known, patience: Long);

        Assert.Equal(known.Version, news.Cursor.Version);
        Assert.NotEqual(known.Activation, news.Cursor.Activation);
        Assert.Empty(news.Events);
        Assert.Single(news.Tallies);
    }

    [Fact]
    public async Task ManyWatchers_EachSeeEveryEventOnceAndInOrder()
    {
        var hall = await Hall.Open(engine.Cluster);
        var watching = Enumerable.Range(0, 10).Select(host => Follow(hall, $"host-{host}", 22)).ToArray();
        for (var i = 0; i < 10; i++)
        {
            await hall.Done(new DialogueCommand.Pause(Some.Moderator));
            await hall.Done(new DialogueCommand.Resume(Some.Moderator));
        }

        var journal = (await hall.Archive.Journal.Read(hall.Id)).Select(e => e.Payload).ToArray();
        Assert.All(await Task.WhenAll(watching), seen => Assert.Equal(journal, seen));
    }

    private static async Task<List<string>> Follow(Hall hall, string host, int events)
    {
        List<string> seen = [];
        var cursor = default(WatchCursor);
        while (seen.Count < events)
        {
            var news = await hall.Watch(cursor, host, patience: TimeSpan.FromSeconds(10));
            seen.AddRange(news.Events);
            cursor = news.Cursor;
        }

        return seen;
    }
}
