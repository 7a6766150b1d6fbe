using DialogEngine.Dialogues;
using DialogEngine.Polls;

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

    private async Task CastInEveryBox(Hall hall)
    {
        for (var box = 0; box < VoterKey.Boxes; box++)
        {
            var ballot = Ballots.By(Some.Voter(box), _poll, box % 3);
            Ballots.AssertRecorded(ballot, await hall.CastUntilAnswered(ballot));
        }
    }
}
