using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;

namespace DialogEngine.Storage.Postgres;

/// <summary>Several hosts on one database.</summary>
public sealed class SeveralHostsTests(SharedServer server) : IDisposable
{
    private static readonly Choice Yes = Choice.Of(0);

    private readonly PostgresProvider _one = server.NewStore();
    private readonly PollId _poll = Some.Poll();

    public void Dispose() => _one.Dispose();

    [Fact]
    public async Task TwoHosts_FenceEachOther()
    {
        var hall = await Hall.Open(_one, _poll);
        using var two = _one.OtherHost();
        var ballot = Incoming(4);

        var taken = await hall.On(two, 4);

        await Assert.ThrowsAsync<StaleEpochException>(() => hall.Cast(4, ballot));
        Assert.True((await taken.Cast(4, ballot))[0].Written);
        Assert.False((await taken.Cast(4, ballot))[0].Written);
        Assert.Equal(1, (await hall.Count(_poll)).Version);

        var back = await hall.On(_one, 4);
        await Assert.ThrowsAsync<StaleEpochException>(() => taken.Cast(4, Incoming(4)));
        Assert.True((await back.Cast(4, Incoming(4)))[0].Written);
    }

    [Fact]
    public async Task ABoxThatIsTakenOverWhileItsHostCommits_LosesAndDoublesNothing()
    {
        var hall = await Hall.Open(_one, _poll);
        using var two = _one.OtherHost();
        var ballots = Enumerable.Range(0, 400).Select(_ => Incoming(4)).ToArray();
        var recorded = new bool[ballots.Length];

        // Whoever finds itself fenced takes the box over, as an activation that is asked again would.
        await Task.WhenAll(Worker(_one, 0), Worker(two, 1));

        Assert.DoesNotContain(false, recorded);
        Assert.Equal(new HybridTally(400, new Tally([400, 0], 400), Tally.Zero(2), Tally.Zero(2)), await hall.Count(_poll));

        async Task Worker(PostgresProvider host, int half)
        {
            var mine = await hall.On(host, 4);
            for (var i = half; i < ballots.Length; i += 2)
            {
                while (!recorded[i])
                {
                    try
                    {
                        recorded[i] = (await mine.Cast(4, ballots[i]))[0].Verdict is BallotVerdict.Recorded;
                    }
                    catch (StaleEpochException)
                    {
                        mine = await hall.On(host, 4);
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData("UPDATE ballot_box SET epoch = epoch + 1")]
    [InlineData("UPDATE poll SET open = false")]
    [InlineData("UPDATE dialogue SET accepting = false")]
    public async Task WhateverDecidesAboutABallot_StaysAsItIs_UntilTheBallotIsCommitted(string change)
    {
        var hall = await Hall.Open(_one, _poll);
        var ballot = Incoming(4);
        await using var other = _one.Connect();
        PostgresProvider.Execute(other, $"""
            BEGIN;
            INSERT INTO ballot SELECT number, '{ballot.Voter.Value:x32}', '{Some.Ballot()}', '', 1, 0, '' FROM poll WHERE id = '{_poll}'
            """);

        var casting = hall.Cast(4, ballot);
        await Waiting.ForLocks(_one);
        var changing = Task.Run(() => _one.Tamper(change));
        await Waiting.ForLocks(_one, 2);
        PostgresProvider.Execute(other, "ROLLBACK");

        Assert.Equal(BallotVerdict.Recorded, (await casting)[0].Verdict);
        await changing;
    }

    [Fact]
    public async Task AClose_WhileSeveralHostsCommit_CountsWhatWasAcknowledgedBefore_AndNothingAfter()
    {
        var hall = await Hall.Open(_one, _poll);
        using var two = _one.OtherHost();
        using var three = _one.OtherHost();
        var acknowledged = 0;
        var ends = new TaskCompletionSource();
        Task[] casting = [Cast(_one, 0), Cast(_one, 1), Cast(two, 2), Cast(two, 3), Cast(three, 4), Cast(three, 5)];
        while (Volatile.Read(ref acknowledged) < 1_000) await _one.Readiness.Probe();

        var closing = await hall.On(two);
        var before = Volatile.Read(ref acknowledged);
        await closing.Happen(new PollChange.Close(_poll));
        var after = await hall.Count(_poll);
        ends.SetResult();
        await Task.WhenAll(casting);

        Assert.InRange(after.Total.Ballots, before, acknowledged);
        Assert.Equal(after, await hall.Count(_poll));
        Assert.Equal(acknowledged, after.Total.Ballots);

        async Task Cast(PostgresProvider host, int box)
        {
            var mine = await hall.On(host, box);
            var refused = false;
            while (!refused || !ends.Task.IsCompleted)
            {
                var outcomes = await mine.Cast(box, [.. Enumerable.Range(0, 20).Select(_ => Incoming(box))]);
                var recorded = outcomes.Count(outcome => outcome.Verdict is BallotVerdict.Recorded);
                Assert.Contains(recorded, new[] { 0, 20 });
                Assert.False(refused && recorded > 0, "A ballot was recorded after one had been refused.");
                refused |= recorded == 0;
                Interlocked.Add(ref acknowledged, recorded);
            }
        }
    }

    [Fact]
    public async Task AClose_IsNotKeptWaitingByHostsThatTakeTurns()
    {
        var hall = await Hall.Open(_one, _poll);
        var hosts = Enumerable.Range(0, VoterKey.Boxes).Select(_ => _one.OtherHost()).ToArray();
        var ends = new TaskCompletionSource();
        await using var other = _one.Connect();
        PostgresProvider.Execute(other, "BEGIN");
        await DialogueLock.TakeAlone(other, hall.Id);
        var casting = hosts.Select((host, box) => Cast(host, box)).ToArray();
        await Waiting.ForLocks(_one, hosts.Length);
        var closing = hall.Happen(new PollChange.Close(_poll));
        await Waiting.ForLocks(_one, hosts.Length + 1);

        PostgresProvider.Execute(other, "COMMIT");
        await closing;

        ends.SetResult();
        var rounds = await Task.WhenAll(casting);

        // Each of them had come before the close, and came again after it.
        Assert.All(rounds, recorded => Assert.Equal(1, recorded));
        foreach (var host in hosts) host.Dispose();

        async Task<int> Cast(PostgresProvider host, int box)
        {
            var mine = await hall.On(host, box);
            var recorded = 0;
            while (!ends.Task.IsCompleted)
                recorded += (await mine.Cast(box, Incoming(box)))[0].Verdict is BallotVerdict.Recorded ? 1 : 0;
            return recorded;
        }
    }

    [Fact]
    public async Task OneBallotIdOnTwoHostsAtOnce_IsRecordedOnce()
    {
        var hall = await Hall.Open(_one, _poll);
        using var two = _one.OtherHost();
        var other = await hall.On(two, 5);
        for (var i = 0; i < 50; i++)
        {
            // In opposite order, so that the two would wait for each other if rows were written as they come.
            var ids = Enumerable.Range(0, 10).Select(_ => Some.Ballot()).ToArray();
            var outcomes = await Task.WhenAll(
                hall.Cast(4, [.. ids.Select(id => Incoming(4) with { Id = id })]),
                other.Cast(5, [.. ids.Reverse().Select(id => Incoming(5) with { Id = id })]));

            var verdicts = outcomes.SelectMany(o => o).GroupBy(o => o.Verdict).ToDictionary(o => o.Key, o => o.Count());
            Assert.Equal(new() { [BallotVerdict.Recorded] = 10, [BallotVerdict.BallotIdTaken] = 10 }, verdicts);
        }
    }

    [Fact]
    public async Task AppendsOfTwoHosts_MakeOneJournal()
    {
        var hall = await Hall.Open(_one);
        using var two = _one.OtherHost();

        var appended = await Task.WhenAll(Appended(_one), Appended(two));

        var entries = await _one.Journal.Read(hall.Id);
        Assert.Equal(1 + appended.Sum(), entries.Count);

        async Task<int> Appended(PostgresProvider host)
        {
            var successes = 0;
            while (successes < 30)
            {
                var version = (await host.Journal.Read(hall.Id)).Count;
                if (await host.Journal.Append(hall.Id, version, [Some.Entry()], [new PollChange.Accept(successes % 2 == 0)])) successes++;
            }

            return successes;
        }
    }

    private IncomingBallot Incoming(int box) => new(_poll, Some.Voter(box), Attendance.Remote, Some.Ballot(), Yes);
}
