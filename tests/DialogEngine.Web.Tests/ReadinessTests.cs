using System.Net;
using DialogEngine.Contributions;
using DialogEngine.Dialogues;
using DialogEngine.Polls;

namespace DialogEngine;

/// <summary>When the store cannot commit nothing is acknowledged, it is said so, and service resumes by itself.</summary>
public class ReadinessTests
{
    [Fact]
    public async Task AStoreThatCannotCommit_AcknowledgesNothing_AndResumesByItself()
    {
        await using var engine = await RunningEngine.Start();
        await using var hall = await Hall.Open(engine);
        var phone = await hall.Phone();
        await phone.Cast(Some.Poll, 0);
        Assert.Equal(HttpStatusCode.OK, await Health(engine, "ready"));
        var (ballot, question) = (Some.BallotId(), Some.ContributionId());

        using (StoreLock.Take(engine))
        {
            var vote = phone.Cast(ballot, Some.Poll, [1]);
            var asked = phone.Contribute("Går fram till slut", question);
            await Becomes(engine, HttpStatusCode.ServiceUnavailable);
            Assert.Equal(HttpStatusCode.OK, await Health(engine, "live"));
            var told = await vote;
            Assert.Equal(BallotVerdict.TryAgain, told.Verdict);
            Assert.InRange(told.RetryAfterMs!.Value, 1, 60_000);
            Assert.Equal(ContributionVerdict.TryAgain, (await asked).Verdict);
            // What became of it is not known, so that it must be something that may well have happened.
            Assert.Equal(DeskVerdict.TryAgain, (await hall.Desk.Ask("LowerHands")).Verdict);
            await engine.Post("/api/dialogues", Some.Plan(), RunningEngine.Key).Refused(HttpStatusCode.ServiceUnavailable);
            Assert.Equal(1, (await hall.PublicView()).Tallies.Single().Ballots);
        }

        await Becomes(engine, HttpStatusCode.OK);
        Assert.Equal(BallotVerdict.Recorded, (await phone.Cast(ballot, Some.Poll, [1])).Verdict);
        Assert.Equal(ContributionVerdict.Received, (await phone.Contribute("Går fram till slut", question)).Verdict);
        await hall.Desk.Live.Shows("the changed ballot", v => v.Tally(Some.Poll) is { Version: 2, Counts: [0, 1, 0] });
    }

    /// <summary>What was found is told for a moment longer.</summary>
    private static async Task Becomes(RunningEngine engine, HttpStatusCode expected)
    {
        using var patience = new CancellationTokenSource(Patience.Limit);
        while (await Health(engine, "ready") != expected) await Task.Delay(50, patience.Token);
    }

    private static async Task<HttpStatusCode> Health(RunningEngine engine, string what)
    {
        using var answer = await engine.Get($"/health/{what}");
        return answer.StatusCode;
    }
}
