using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;

namespace DialogEngine.Storage.Postgres;

/// <summary>A write that fails: nothing of it is acknowledged or counted, the others are, and the next one works.</summary>
public sealed class PostgresFailureTests(SharedServer server) : IDisposable
{
    private static readonly Choice Yes = Choice.Of(0);

    private readonly PostgresProvider _provider = server.NewStore();
    private readonly PollId _poll = Some.Poll();

    private PostgresStore Store => _provider.Store;

    public void Dispose() => _provider.Dispose();

    [Fact]
    public async Task ABallotThatFails_TakesItsBoxAlong_AndNoOther()
    {
        var hall = await Hall.Open(_provider, _poll);
        IncomingBallot before = Incoming(2), poisoned = Incoming(2), after = Incoming(2);
        Poison("ballot", $"new.id = '{poisoned.Id}'::uuid");

        var first = hall.Cast(1, Incoming(1));
        var failing = hall.Cast(2, before, poisoned, after);
        var last = hall.Cast(3, Incoming(3));

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => failing);
        Assert.Contains("poisoned", failure.Message, StringComparison.Ordinal);
        Assert.All(await Task.WhenAll(first, last), outcomes => Assert.Equal(BallotVerdict.Recorded, Assert.Single(outcomes).Verdict));
        Assert.Equal(2, (await hall.Count(_poll)).Version);

        _provider.Tamper("DROP TRIGGER poison ON ballot");
        Assert.All(await hall.Cast(2, before, poisoned, after), outcome => Assert.Equal((BallotVerdict.Recorded, true), (outcome.Verdict, outcome.Written)));
        Assert.Equal(5, (await hall.Count(_poll)).Version);
    }

    [Fact]
    public async Task AnAppendThatFailsHalfway_LeavesNeitherEntryNorPoll()
    {
        var hall = await Hall.Open(_provider);
        Poison("secret", "true");

        await Assert.ThrowsAsync<StoreUnavailableException>(() => hall.Happen(Hall.Opened(_poll)));
        Assert.Single(await Store.Journal.Read(hall.Id));
        Assert.Empty(await Store.Ballots.Polls(hall.Id));

        _provider.Tamper("DROP TRIGGER poison ON secret");
        await hall.Happen(Hall.Opened(_poll));
        Assert.Equal(BallotVerdict.Recorded, (await hall.Cast(_poll, Some.Voter(), Some.Ballot(), Yes)).Verdict);
    }

    [Fact]
    public async Task AnAppendToADialogueThatWasNotEntered_IsRefused() =>
        await Assert.ThrowsAsync<StoreUnavailableException>(() => Store.Journal.Append(Some.Dialogue(), 0, [Some.Entry()], []));

    [Fact]
    public async Task ARowThatSomebodyElseHolds_IsWaitedForNoLongerThanTheLimit_AndReadMeanwhile()
    {
        var hall = await Hall.Open(_provider, _poll);
        var ballot = Incoming(1);
        using (var other = _provider.Connect())
        {
            PostgresProvider.Execute(other, "BEGIN; UPDATE poll SET closes_at = 0");

            var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => hall.Cast(1, ballot));
            Assert.Contains("2 seconds", failure.Message, StringComparison.Ordinal);
            Assert.Equal(HybridTally.Zero(2), await hall.Count(_poll));
        }

        Assert.True((await hall.Cast(1, ballot))[0].Written);
    }

    [Fact]
    public async Task AReadThatFails_SaysSo_AndTheNextOneWorks()
    {
        var hall = await Hall.Open(_provider, _poll);
        _provider.Tamper("ALTER TABLE poll RENAME TO hidden");

        await Assert.ThrowsAsync<StoreUnavailableException>(() => Store.Ballots.Polls(hall.Id));

        _provider.Tamper("ALTER TABLE hidden RENAME TO poll");
        Assert.Single(await Store.Ballots.Polls(hall.Id));
    }

    [Fact]
    public async Task ADatabaseThatTakesNoWrites_IsRead_AndSaysSo()
    {
        var hall = await Hall.Open(_provider, _poll);
        using var reader = new PostgresProvider($"{_provider.ConnectionString};Options=-c default_transaction_read_only=on");

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => reader.Readiness.Probe());

        Assert.Contains("takes no writes", failure.Message, StringComparison.Ordinal);
        Assert.Single(await reader.Ballots.Polls(hall.Id));
    }

    private void Poison(string table, string when) => _provider.Tamper($"""
        CREATE FUNCTION poison() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'poisoned'; END $$;
        CREATE TRIGGER poison BEFORE INSERT ON {table} FOR EACH ROW WHEN ({when}) EXECUTE FUNCTION poison()
        """);

    private IncomingBallot Incoming(int box) => new(_poll, Some.Voter(box), Attendance.Remote, Some.Ballot(), Yes);
}
