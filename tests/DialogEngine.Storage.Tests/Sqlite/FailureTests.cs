using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;
using Microsoft.Data.Sqlite;

namespace DialogEngine.Storage.Sqlite;

/// <summary>A write that fails: nothing of it is acknowledged or counted, the others are, and the next one works.</summary>
public sealed class FailureTests : IDisposable
{
    private static readonly Choice Yes = Choice.Of(0);

    private readonly SqliteProvider _provider = new();
    private readonly PollId _poll = Some.Poll();

    private SqliteStore Store => _provider.Store;

    public void Dispose() => _provider.Dispose();

    [Fact]
    public async Task ARowThatFails_TakesItsWholeItemAlong_AndNoOther()
    {
        var hall = await Hall.Open(_provider, _poll);
        var poisoned = Incoming(2);
        _provider.Tamper($"""
            CREATE TRIGGER poison BEFORE INSERT ON ballot WHEN new.id = X'{poisoned.Id}'
            BEGIN SELECT RAISE(ABORT, 'poisoned'); END
            """);
        IncomingBallot before = Incoming(2), after = Incoming(2);
        Task<IReadOnlyList<BallotOutcome>> first, failing, last;
        Task<bool> appended;
        using (await Gate.Close(Store))
        {
            first = hall.Cast(1, Incoming(1));
            failing = hall.Cast(2, before, poisoned, after);
            appended = Store.Journal.Append(hall.Id, 1, [Some.Entry()], []);
            last = hall.Cast(3, Incoming(3));
        }

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => failing);
        Assert.Contains("poisoned", failure.Message, StringComparison.Ordinal);
        Assert.All(await Task.WhenAll(first, last), outcomes => Assert.Equal(BallotVerdict.Recorded, Assert.Single(outcomes).Verdict));
        Assert.True(await appended);
        Assert.Equal(2, (await hall.Count(_poll)).Version);
        Assert.Null(await hall.Standing(_poll, before.Voter));

        _provider.Tamper("DROP TRIGGER poison");
        Assert.All(await hall.Cast(2, before, poisoned, after), outcome => Assert.Equal((BallotVerdict.Recorded, true), (outcome.Verdict, outcome.Written)));
        Assert.Equal(5, (await hall.Count(_poll)).Version);
        Assert.Equal(2, (await Store.Journal.Read(hall.Id)).Count);
    }

    [Theory]
    [InlineData("ABORT")]
    [InlineData("FAIL")]
    [InlineData("ROLLBACK")]
    public async Task AnAppendThatFailsHalfway_LeavesNeitherEntryNorPoll(string way)
    {
        var hall = await Hall.Open(_provider);
        _provider.Tamper($"CREATE TRIGGER poison BEFORE INSERT ON poll_secret BEGIN SELECT RAISE({way}, 'poisoned'); END");

        await Assert.ThrowsAsync<StoreUnavailableException>(() => hall.Happen(Hall.Opened(_poll)));
        Assert.Single(await Store.Journal.Read(hall.Id));
        Assert.Empty(await Store.Ballots.Polls(hall.Id));

        _provider.Tamper("DROP TRIGGER poison");
        await hall.Happen(Hall.Opened(_poll));
        Assert.Equal(BallotVerdict.Recorded, (await hall.Cast(_poll, Some.Voter(), Some.Ballot(), Yes)).Verdict);
    }

    [Fact]
    public async Task ACommitThatFails_FailsTheWholeTransaction_AndTheNextOneWorks()
    {
        var hall = await Hall.Open(_provider, _poll);
        IncomingBallot one = Incoming(1), two = Incoming(2);
        Task spoiling;
        Task<IReadOnlyList<BallotOutcome>> first, second;
        using (await Gate.Close(Store))
        {
            first = hall.Cast(1, one);
            spoiling = Store.Writer.Write(Spoil);
            second = hall.Cast(2, two);
        }

        foreach (var failed in new[] { first, spoiling, second }) await Assert.ThrowsAsync<StoreUnavailableException>(() => failed);
        Assert.Equal(HybridTally.Zero(2), await hall.Count(_poll));

        Assert.True((await hall.Cast(1, one))[0].Written);
        Assert.True((await hall.Cast(2, two))[0].Written);
        Assert.Equal(2, (await hall.Count(_poll)).Version);

        // A row that belongs to no poll, which is found out only when the transaction is committed.
        static int Spoil(Session session)
        {
            session.Execute("PRAGMA defer_foreign_keys = ON");
            return session.Execute("INSERT INTO poll_secret (poll, secret) VALUES (999, X'00')");
        }
    }

    [Fact]
    public async Task AnEpochThatWasRaisedInAFailedTransaction_FencesNobody()
    {
        var hall = await Hall.Open(_provider, _poll);
        var ballot = Incoming(1);
        Task<long> opened;
        Task<IReadOnlyList<BallotOutcome>> stale;
        Task spoiling;
        using (await Gate.Close(Store))
        {
            opened = Store.Ballots.OpenBox(hall.Box(1));
            stale = hall.Cast(1, ballot);
            spoiling = Store.Writer.Write(session =>
            {
                session.Execute("ROLLBACK");
                return session.Execute("no SQL");
            });
        }

        foreach (var failed in new Task[] { opened, stale, spoiling }) await Assert.ThrowsAsync<StoreUnavailableException>(() => failed);
        Assert.True((await hall.Cast(1, ballot))[0].Written);
    }

    [Fact]
    public async Task AMistakeInOneItem_ReachesItsCallerAsItIs()
    {
        Task<int> mistaken;
        Task good;
        using (await Gate.Close(Store))
        {
            mistaken = Store.Writer.Write<int>(_ => throw new ArgumentException("mistaken"));
            good = Store.Readiness.Probe();
        }

        await Assert.ThrowsAsync<ArgumentException>(() => mistaken);
        await good;
    }

    [Fact]
    public async Task AFileThatSomebodyElseHoldsLocked_CannotBeWrittenUntilTheyLetGo_ButRead()
    {
        var hall = await Hall.Open(_provider, _poll);
        await Store.Writer.Write(_ => 0);
        using (var other = _provider.Connect())
        {
            Execute(other, "BEGIN IMMEDIATE");

            await Assert.ThrowsAsync<StoreUnavailableException>(() => Store.Readiness.Probe());
            Assert.Equal(HybridTally.Zero(2), await hall.Count(_poll));
            Execute(other, "ROLLBACK");
        }

        await Store.Readiness.Probe();
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

    private IncomingBallot Incoming(int box) => new(_poll, Some.Voter(box), Attendance.Remote, Some.Ballot(), Yes);

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
