using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;

namespace DialogEngine.Storage.Postgres;

/// <summary>A connection that is lost while it commits: whatever became of it, the caller is told the truth and nothing is there twice.</summary>
public sealed class LostCommitTests : IDisposable
{
    private static readonly Choice Yes = Choice.Of(0);
    private static readonly Choice No = Choice.Of(1);

    private readonly PostgresProvider _direct;
    private readonly Wire _wire;
    private readonly PostgresProvider _store;
    private readonly PollId _poll = Some.Poll();

    public LostCommitTests(SharedServer server)
    {
        _direct = server.NewStore();
        _wire = new Wire(server.Server);
        _store = new PostgresProvider(_wire.Through(_direct.ConnectionString));
    }

    public static TheoryData<bool> Fates { get; } = [true, false];

    public void Dispose()
    {
        _store.Dispose();
        _wire.Dispose();
        _direct.Dispose();
    }

    [Theory]
    [MemberData(nameof(Fates))]
    public async Task Ballots_AreWrittenOnce_AndTellHowTheTallyMoved(bool wasCarriedOut)
    {
        var hall = await Hall.Open(_store, _poll);
        var (changing, old) = (Some.Voter(3), Some.Ballot());
        await hall.Cast(_poll, changing, old, Yes, Attendance.Room);
        IncomingBallot changed = Incoming(changing, No), first = Incoming(Some.Voter(3), Yes), again = new(_poll, changing, Attendance.Room, old, Yes);

        var lost = Lose(wasCarriedOut);
        var outcomes = await hall.Cast(3, changed, first, again);

        await lost;
        Assert.Equal([BallotVerdict.Recorded, BallotVerdict.Recorded, BallotVerdict.Superseded], outcomes.Select(o => o.Verdict));
        Assert.Equal([true, true, false], outcomes.Select(o => o.Written));
        Assert.Equal((Attendance.Room, Yes, 2), (outcomes[0].BeforeFrom, outcomes[0].Before, outcomes[0].Standing!.Revision));
        Assert.Equal(new HybridTally(3, new Tally([1, 1], 2), Tally.Zero(2), Tally.Zero(2)), await hall.Count(_poll));

        var receipt = (await hall.Cast(3, changed))[0];
        Assert.Equivalent(outcomes[0].Standing, receipt.Standing);
        Assert.False(receipt.Written);
    }

    [Fact]
    public async Task Ballots_WhoseCommitTheServerHearsOfLate_AreWrittenOnce()
    {
        var hall = await Hall.Open(_store, _poll);
        var ballot = Incoming(Some.Voter(3), Yes);
        var hears = new TaskCompletionSource();

        var lost = _wire.DelayNextCommit(hears.Task);
        var casting = hall.Cast(3, ballot);
        await Waiting.ForLocks(_direct);
        hears.SetResult();

        await lost;
        Assert.Equal((BallotVerdict.Recorded, true), (Assert.Single(await casting).Verdict, (await casting)[0].Written));
        Assert.Equal(new HybridTally(1, new Tally([1, 0], 1), Tally.Zero(2), Tally.Zero(2)), await hall.Count(_poll));
    }

    [Fact]
    public async Task Ballots_OfABoxThatWasOpenedElsewhereMeanwhile_AreNotKnownToBeWritten()
    {
        var hall = await Hall.Open(_store, _poll);
        var ballot = Incoming(Some.Voter(3), Yes);
        Meanwhile(_wire.LoseAnswerToNextCommit(), () => _direct.Ballots.OpenBox(hall.Box(3)));

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => hall.Cast(3, ballot));

        Assert.Contains("not known", failure.Message, StringComparison.Ordinal);
        var elsewhere = await hall.On(_direct, 3);
        Assert.Equal((BallotVerdict.Recorded, false), ((await elsewhere.Cast(3, ballot))[0].Verdict, (await elsewhere.Cast(3, ballot))[0].Written));
    }

    [Theory]
    [MemberData(nameof(Fates))]
    public async Task AnAppend_IsThereOnce_AndSucceeds(bool wasCarriedOut)
    {
        var hall = await Hall.Open(_store);

        var lost = Lose(wasCarriedOut);
        await hall.Happen(Hall.Opened(_poll));

        await lost;
        Assert.Equal(2, (await _store.Journal.Read(hall.Id)).Count);
        await hall.Cast(_poll, Some.Voter(), Some.Ballot(), Yes);
        Assert.Equal(1, (await hall.Count(_poll)).Version);
    }

    [Fact]
    public async Task AnAppend_WhoseCommitTheServerHearsOfLate_IsThereOnce_AndSucceeds()
    {
        var hall = await Hall.Open(_store);
        var hears = new TaskCompletionSource();

        var lost = _wire.DelayNextCommit(hears.Task);
        var appending = _store.Journal.Append(hall.Id, 1, [Some.Entry(), Some.Entry()], []);
        await Waiting.ForLocks(_direct);
        hears.SetResult();

        await lost;
        Assert.True(await appending);
        Assert.Equal(3, (await _store.Journal.Read(hall.Id)).Count);
    }

    [Fact]
    public async Task AnAppend_ThatSomebodyElseWasFasterThan_IsRefused()
    {
        var hall = await Hall.Open(_store);
        Meanwhile(_wire.LoseNextCommit(), () => _direct.Journal.Append(hall.Id, 1, [Some.Entry()], []));

        Assert.False(await _store.Journal.Append(hall.Id, 1, [Some.Entry()], [Hall.Opened(_poll)]));

        Assert.Equal(2, (await _store.Journal.Read(hall.Id)).Count);
        Assert.Null(await _store.Ballots.Poll(hall.Id, _poll));
    }

    [Theory]
    [MemberData(nameof(Fates))]
    public async Task ADialogue_IsEnteredOnce(bool wasCarriedOut)
    {
        var (dialogue, code) = (Some.Dialogue(), Some.JoinCode());

        var lost = Lose(wasCarriedOut);
        Assert.True(await _store.Dialogues.Enter(dialogue, code, Some.Secret(), Some.Time));

        await lost;
        Assert.Equal(dialogue, await _store.Dialogues.Find(code));
    }

    [Theory]
    [MemberData(nameof(Fates))]
    public async Task ACode_IsNeverUsedTwice_AndNotCalledWrong(bool wasCarriedOut)
    {
        var (moderator, code) = (Some.ModeratorId(), Some.Hash());
        await _store.Moderators.KeepCode(code, moderator, Some.Time, Some.Time.AddMinutes(10));

        var lost = Lose(wasCarriedOut);
        var signingIn = _store.Moderators.UseCode(code, Some.Time);

        if (wasCarriedOut) await Assert.ThrowsAsync<StoreUnavailableException>(() => signingIn);
        else Assert.Equal(moderator, await signingIn);
        await lost;
        Assert.Null(await _store.Moderators.UseCode(code, Some.Time));
    }

    private Task Lose(bool wasCarriedOut) => wasCarriedOut ? _wire.LoseAnswerToNextCommit() : _wire.LoseNextCommit();

    /// <summary>Does something, past the wire, between the loss of a connection and the next one.</summary>
    private void Meanwhile(Task lost, Func<Task> act)
    {
        _wire.HoldNewConnections(Act());

        async Task Act()
        {
            await lost;
            await act();
        }
    }

    private IncomingBallot Incoming(VoterKey voter, Choice choice) => new(_poll, voter, Attendance.Remote, Some.Ballot(), choice);
}
