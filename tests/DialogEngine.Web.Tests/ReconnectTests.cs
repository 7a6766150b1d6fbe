using DialogEngine.Contributions;
using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Wire;

namespace DialogEngine;

/// <summary>Connections are lost and engines are restarted; what was acknowledged is there, and nothing goes back.</summary>
public class ReconnectTests(SharedEngine shared)
{
    [Fact]
    public async Task APhoneThatComesBack_GetsWhatIsItsOwn()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var phone = await hall.Phone("Room");
        var receipt = (await phone.Cast(Some.Poll, 1)).Receipt!;
        var question = (await phone.Contribute("Var är min fråga?")).Contribution!;
        await hall.Desk.Live.Shows("the question", v => v.Contribution(question.ContributionId) is not null);

        await phone.ComeBack();

        var mine = phone.View.Mine!;
        Assert.Equal((Attendance.Room, false), (mine.Attendance, mine.HandRaised));
        var own = Assert.Single(mine.Ballots);
        Assert.Equal((receipt.BallotId, 1), (own.BallotId, own.Revision));
        Assert.Equal(receipt.Choice, own.Choice);
        Assert.Equal(question.ContributionId, Assert.Single(mine.Contributions).ContributionId);
    }

    [Fact]
    public async Task ABallotRetriedOverANewConnection_GetsTheSameReceipt()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var phone = await hall.Phone();
        var id = Some.BallotId();
        var first = await phone.Cast(id, Some.Poll, [2]);
        await phone.ComeBack();

        var again = await phone.Cast(id, Some.Poll, [2]);

        Assert.Equal(first.Verdict, again.Verdict);
        Assert.Equivalent(first.Receipt, again.Receipt);
        await hall.Desk.Do("ClosePoll", Some.Poll);
        Assert.Equivalent(first.Receipt, (await phone.Cast(id, Some.Poll, [2])).Receipt);
        Assert.Equal((1, 1), ((await hall.Tally(Some.Poll)).Ballots, (await hall.Tally(Some.Poll)).Version));
    }

    [Fact]
    public async Task Resume_BringsASnapshot()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var (phone, projector) = (await hall.Phone(), await hall.Projector());
        await phone.Cast(Some.Poll, 0);

        foreach (var client in new[] { phone.Live, projector, hall.Desk.Live })
        {
            var next = client.Next("a Snapshot", nameof(Snapshot));
            await client.Call<object?>("Resume");
            await next;
        }

        Assert.NotNull(phone.View.Own(Some.Poll));
    }

    [Fact]
    public async Task ResumingAmongVotes_ShowsNothingOlder()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var (voter, watcher) = (await hall.Phone(), await hall.Phone());

        for (var i = 0; i < 40; i++)
        {
            var vote = voter.Cast(Some.Poll, i % 3);
            await watcher.Live.Call<object?>("Resume");
            Assert.Equal(BallotVerdict.Recorded, (await vote).Verdict);
        }

        await watcher.Live.Shows("every change of mind", v => v.Tally(Some.Poll)?.Version == 40);
    }

    [Fact]
    public async Task ASecondDevice_SeesWhatTheFirstDoes()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var phone = await hall.Phone();
        await using var tablet = await phone.SecondDevice();

        var receipt = (await phone.Cast(Some.Poll, 1)).Receipt!;

        await tablet.Live.Shows("the ballot of the other device", v => v.Own(Some.Poll)?.BallotId == receipt.BallotId);
    }

    [Fact]
    public async Task AnEngineStoppedAndStartedAgain_HasLostNothing()
    {
        await using var engine = await RunningEngine.Start();
        await using var hall = await Hall.Open(engine, Some.Plan(Some.Single(), Some.Single("closed")));
        var phones = new List<(Phone Phone, Receipt Receipt)>();
        for (var i = 0; i < 6; i++)
        {
            var phone = await hall.Phone(i % 2 == 0 ? "Room" : "Remote");
            await phone.Cast("closed", i % 3);
            phones.Add((phone, (await phone.Cast(Some.Poll, i % 3)).Receipt!));
        }

        await hall.Desk.Do("ClosePoll", "closed");
        var question = (await phones[0].Phone.Contribute("Finns jag kvar?")).Contribution!.ContributionId;
        await hall.Desk.Do("Approve", question);
        await phones[1].Phone.Support(question);
        await hall.Desk.Live.Shows("all of it", v => v.Tally(Some.Poll)?.Ballots == 6 && v.Tally(question)?.Ballots == 1 && v.Tally("closed")?.Final is true);

        await engine.Restart();

        await hall.ReconnectDesk();
        Assert.True(hall.Desk.View.Tally(Some.Poll) is { Counts: [2, 2, 2], Version: 6 });
        Assert.True(hall.Desk.View.Tally("closed") is { Counts: [2, 2, 2], Final: true });
        Assert.True(hall.Desk.View.Tally(question) is { Counts: [1] });
        Assert.Equal(ContributionState.Approved, hall.Desk.View.Contribution(question)!.State);
        foreach (var (phone, receipt) in phones)
        {
            await phone.ComeBack();
            Assert.Equivalent(receipt, phone.View.Own(Some.Poll));
            Assert.Equivalent(receipt, (await phone.Cast(receipt.BallotId, Some.Poll, [.. receipt.Choice])).Receipt);
        }

        Assert.Equal(BallotVerdict.Recorded, (await phones[0].Phone.Cast(Some.Poll, 2)).Verdict);
        await hall.Desk.Do("PublishPoll", "closed");
        Assert.Equal(6, (await hall.Ballots("closed")).Length);
    }

    [Fact]
    public async Task AnEngineStoppedAmongVotes_HasEveryBallotThatItAcknowledged()
    {
        await using var engine = await RunningEngine.Start("--DialogEngine:Limits:BallotsAtOnce=10000");
        await using var hall = await Hall.Open(engine);
        var phones = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => hall.Phone()));
        var enough = new TaskCompletionSource();
        var (voting, acknowledged) = (true, 0);

        var votes = phones.Select(async phone =>
        {
            Receipt? last = null;
            try
            {
                for (var i = 0; voting && i < CastBallot.MaxRevisions; i++)
                {
                    if ((await phone.Cast(Some.Poll, i % 3)) is { Verdict: BallotVerdict.Recorded, Receipt: { } receipt }) last = receipt;
                    if (Interlocked.Increment(ref acknowledged) == 200) enough.TrySetResult();
                }
            }
            catch (Exception e) when (e is not Xunit.Sdk.XunitException)
            {
                // The engine went away under this call: it may have been recorded, and is not acknowledged.
            }

            return last;
        }).ToArray();
        await Patience.For(enough.Task, "200 acknowledged ballots");
        await engine.Stop();
        voting = false;
        var receipts = await Task.WhenAll(votes);
        await engine.Run();

        foreach (var (phone, receipt) in phones.Zip(receipts))
        {
            await phone.ComeBack();
            Assert.InRange(phone.View.Own(Some.Poll)!.Revision, receipt!.Revision, receipt.Revision + 1);
        }

        await hall.ReconnectDesk();
        Assert.Equal(phones.Length, (await hall.Tally(Some.Poll)).Ballots);
    }
}
