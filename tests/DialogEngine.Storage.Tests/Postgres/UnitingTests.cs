using DialogEngine.Polls;
using DialogEngine.Storage.Journal;

namespace DialogEngine.Storage.Postgres;

/// <summary>Uniting two polls while hosts open boxes and write to them.</summary>
public sealed class UnitingTests(SharedServer server) : IDisposable
{
    private readonly PostgresProvider _store = server.NewStore();
    private readonly PollId _from = Some.Support();
    private readonly PollId _into = Some.Support();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task ABoxThatIsBeingOpenedForTheFirstTime_IsFencedToo()
    {
        var hall = await Hall.Open(_store, _from, _into);
        _store.Tamper("DELETE FROM ballot_box");
        await using var other = _store.Connect();
        PostgresProvider.Execute(other, $"BEGIN; INSERT INTO ballot_box (dialogue, box, epoch) VALUES ('{hall.Id}', 3, 1)");

        var uniting = hall.Happen(new PollChange.Unite(_from, _into));
        await Waiting.ForLocks(_store);
        PostgresProvider.Execute(other, "COMMIT");
        await uniting;

        await Assert.ThrowsAsync<StaleEpochException>(() => _store.Ballots.Commit(hall.Box(3), 1, []));
        Assert.Equal(3, await _store.Ballots.OpenBox(hall.Box(3)));
    }

    [Fact]
    public async Task WhileAnotherHostTakesBallots_CountsNobodyTwiceAndLosesNobody()
    {
        const int Voters = 30;
        var hall = await Hall.Open(_store, _from, _into);
        using var host = _store.OtherHost();

        var casting = Task.WhenAll(Enumerable.Range(0, VoterKey.Boxes).Select(Cast));
        for (var i = 0; i < 5; i++) await hall.Happen(new PollChange.Unite(_from, _into));
        await casting;

        var counted = await hall.Count(_into);
        Assert.Equal(Voters * VoterKey.Boxes, counted.Total.Ballots);
        Assert.Equal(Voters * VoterKey.Boxes, (await _store.Ballots.Ballots(hall.Id, _into)).Count);

        async Task Cast(int box)
        {
            var mine = await hall.On(host, box);
            foreach (var voter in Enumerable.Range(0, Voters).Select(_ => Some.Voter(box)))
                foreach (var poll in new[] { _from, _into })
                    await CastUntilTaken(mine, poll, voter);
        }
    }

    private static async Task CastUntilTaken(Hall hall, PollId poll, VoterKey voter)
    {
        for (var id = Some.Ballot(); ;)
        {
            try
            {
                await hall.Cast(poll, voter, id, Choice.Of(0));
                return;
            }
            catch (StaleEpochException)
            {
                await hall.TakeOver(voter.Box);
            }
        }
    }
}
