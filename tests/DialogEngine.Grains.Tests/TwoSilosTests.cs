using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage;

namespace DialogEngine;

/// <summary>One cluster of two silos: what crosses between them, and what one leaves behind.</summary>
public sealed class TwoSilosTests : IAsyncLifetime
{
    private readonly Archive _archive = new();
    private readonly PollPlan _poll = Some.Poll();
    private Cluster _cluster = null!;

    public async ValueTask InitializeAsync() => _cluster = await Cluster.Start(_archive, silos: 2);

    public async ValueTask DisposeAsync()
    {
        await _cluster.DisposeAsync();
        _archive.Dispose();
    }

    [Fact]
    public async Task SiloThatStops_TakesNothingAlong()
    {
        var halls = new List<Hall>();
        for (var i = 0; i < 4; i++) halls.Add(await Hall.Open(_cluster, _poll));
        foreach (var hall in halls) await CastInEveryBox(hall);
        var known = await Task.WhenAll(halls.Select(hall => hall.WatchUntil(news => news.Tallies.Any(t => t.Tally.Total.Ballots == VoterKey.Boxes))));

        await _cluster.StopSilo(1);

        for (var i = 0; i < halls.Count; i++)
        {
            await CastInEveryBox(halls[i]);
            var news = await halls[i].WatchUntil(news => news.Tallies.Any(t => t.Tally.Total.Ballots == 2 * VoterKey.Boxes), known[i].Cursor);
            Assert.True(news.Cursor.Version >= known[i].Cursor.Version);
            await halls[i].Done(new DialogueCommand.ClosePoll(_poll.Id, Some.Moderator));
            Assert.Equal(await halls[i].Counted(_poll.Id), (await halls[i].Dialogue.Poll(_poll.Id))?.FinalTally);
            Assert.Empty(halls[i].Complaints);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task SiloThatIsCutOffFromTheStore_HandsOverWhatItHolds(int cut)
    {
        var hall = await Hall.Open(_cluster, _poll);
        await CastInEveryBox(hall);

        _cluster.Lines[cut].GoAway(FaultyReadiness.Away);
        _cluster.Lines[cut].GoAway(hall.Id);

        await CastInEveryBox(hall);
        await DoneAtLast(hall, new DialogueCommand.ClosePoll(_poll.Id, Some.Moderator));
        Assert.Equal(2 * VoterKey.Boxes, (await hall.Dialogue.Poll(_poll.Id))?.FinalTally?.Total.Ballots);
    }

    [Fact]
    public async Task StoreThatIsAwayForAllSilos_LeavesReadableWhatTheyHold()
    {
        var hall = await Hall.Open(_cluster, _poll);
        await CastInEveryBox(hall);
        await hall.WatchUntil(news => news.Tallies.Any(t => t.Tally.Total.Ballots == VoterKey.Boxes));

        foreach (var line in _cluster.Lines)
        {
            line.GoAway(FaultyReadiness.Away);
            line.GoAway(hall.Id);
        }

        Assert.Equal(BallotVerdict.TryAgain, (await hall.Cast(Ballots.By(Some.Voter(0), _poll, 0))).Verdict);
        Assert.Equal(DeskVerdict.TryAgain, (await hall.Do(new DialogueCommand.ClosePoll(_poll.Id, Some.Moderator))).Verdict);
        await Task.Delay(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken);
        Assert.Equal(VoterKey.Boxes, Assert.Single((await hall.Watch()).Tallies).Tally.Total.Ballots);
    }

    // A desk does it again for as long as it is told to.
    private static async Task DoneAtLast(Hall hall, DialogueCommand command)
    {
        for (var tries = 0; tries < 500; tries++)
        {
            try
            {
                if ((await hall.Do(command)).Verdict is DeskVerdict.Done) return;
            }
            catch (Exception e) when (e is OrleansException or StoreUnavailableException)
            {
                // The dialogue was on its way from one silo to the other.
            }

            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException($"{command} was never done.");
    }

    private async Task CastInEveryBox(Hall hall)
    {
        for (var box = 0; box < VoterKey.Boxes; box++)
        {
            var ballot = Ballots.By(Some.Voter(box), _poll, box % 3);
            Ballots.AssertRecorded(ballot, await hall.CastUntilAnswered(ballot));
        }
    }
}
