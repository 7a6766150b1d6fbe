using System.Net;
using DialogEngine.Contributions;
using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Wire;

namespace DialogEngine.BadInput;

/// <summary>More than the engine takes from one address or connection: the caller is told when to come back.</summary>
public class TooManyTests(SharedEngine shared)
{
    [Fact]
    public async Task WrongKeys_AreRefused_ThenHaveToWait()
    {
        await using var engine = await RunningEngine.Start();
        for (var i = 0; i < new WebLimits().WrongKeysPerMinute; i++)
            await engine.Post("/api/sign-in", i % 2 == 0 ? new SignInRequest(Key: $"dk_wrong{i}") : new SignInRequest(Code: $"wrong{i}")).Refused(HttpStatusCode.Unauthorized);

        await HasToWait(engine.Post("/api/sign-in", new SignInRequest("dk_wrong")));
        await HasToWait(engine.Get("/api/me", "dk_wrong"));
        await engine.Get("/api/me").Refused(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task WrongKeysInAHeader_HaveToWaitAsWell()
    {
        await using var engine = await RunningEngine.Start("--DialogEngine:Limits:WrongKeysPerMinute=3");
        for (var i = 0; i < 3; i++) await engine.Get("/api/me", $"dk_wrong{i}").Refused(HttpStatusCode.Unauthorized);

        await HasToWait(engine.Get("/api/me", "dk_wrong"));
        await HasToWait(engine.Get("/api/me", RunningEngine.Key));
    }

    [Fact]
    public async Task RightKeys_NeverCount()
    {
        await using var engine = await RunningEngine.Start("--DialogEngine:Limits:WrongKeysPerMinute=3");

        for (var i = 0; i < 10; i++) await engine.Post("/api/sign-in", new SignInRequest(RunningEngine.Key)).As<SignedIn>();
        await engine.Get("/api/me", RunningEngine.Key).As<SignedIn>();
    }

    [Fact]
    public async Task WrongCodes_LeadNowhere_ThenHaveToWait_AndRightOnesNeverCount()
    {
        await using var engine = await RunningEngine.Start("--DialogEngine:Limits:WrongCodesPerMinute=5");
        await using var hall = await Hall.Prepare(engine);
        for (var i = 0; i < 10; i++) await hall.Join();
        for (var (wrong, code) = (0, 0); wrong < 5; code++)
        {
            if ($"{code:D6}" == hall.Dialogue.JoinCode) continue;
            await engine.Post("/api/join", new JoinRequest($"{code:D6}")).Refused(HttpStatusCode.NotFound);
            wrong++;
        }

        await HasToWait(engine.Post("/api/join", new JoinRequest("000000")));
    }

    [Fact]
    public async Task MoreBallotsThanAPersonCasts_AreTooFast_AndTheConnectionStays()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var phone = await hall.Phone();
        var retry = Some.BallotId();

        var answers = await Task.WhenAll(Enumerable.Range(0, 300).Select(_ => phone.Cast(retry, Some.Poll, [0])));

        var tooFast = answers.Where(a => a.Verdict is BallotVerdict.TooFast).ToArray();
        Assert.NotEmpty(tooFast);
        Assert.All(tooFast, answer => Assert.InRange(answer.RetryAfterMs!.Value, 1, 60_000));
        Assert.True(answers.Count(a => a.Verdict is BallotVerdict.Recorded) >= new WebLimits().BallotsAtOnce);
        Assert.Equal((1, 1), ((await hall.Tally(Some.Poll)).Ballots, (await hall.Tally(Some.Poll)).Version));
    }

    [Fact]
    public async Task MoreContributionsThanAPersonSends_AreTooFast()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var phone = await hall.Phone();
        var retry = Some.ContributionId();

        for (var i = 0; i < new WebLimits().ContributionsAtOnce; i++)
            Assert.Equal(ContributionVerdict.Received, (await phone.Contribute("Igen", retry)).Verdict);
        ContributionAnswer[] more = [await phone.Contribute("Igen", retry), await phone.Contribute("Igen", retry)];

        Assert.InRange(more.First(a => a.Verdict is ContributionVerdict.TooFast).RetryAfterMs!.Value, 1, 60_000);
    }

    [Fact]
    public async Task MoreWaitingContributionsThanOnePersonMay_AreTooMany()
    {
        await using var engine = await RunningEngine.Start("--DialogEngine:Limits:ContributionsAtOnce=100");
        await using var hall = await Hall.Open(engine);
        var phone = await hall.Phone();
        for (var i = 0; i < DialogueLimits.WaitingOfOnePerson; i++) await phone.Contribute($"Fråga {i}");

        Assert.Equal(ContributionVerdict.TooManyWaiting, (await phone.Contribute("En till")).Verdict);
    }

    [Fact]
    public async Task MoreCommandsThanAModeratorGives_AreTooFast()
    {
        await using var engine = await RunningEngine.Start("--DialogEngine:Limits:DeskCommandsAtOnce=3", "--DialogEngine:Limits:DeskCommandsPerSecond=1");
        await using var hall = await Hall.Prepare(engine);

        var answers = new List<DeskAnswer>();
        for (var i = 0; i < 8; i++) answers.Add(await hall.Desk.Ask("LowerHands"));

        var tooFast = answers.First(a => a.Verdict is DeskVerdict.TooFast);
        Assert.InRange(tooFast.RetryAfterMs!.Value, 1, 60_000);
    }

    [Fact]
    public async Task OneConnectionMoreThanOnePersonMay_ClosesTheOldest()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var first = await hall.Phone();
        var further = new List<Phone>();
        for (var i = 0; i < new WebLimits().ConnectionsOfOnePerson; i++) further.Add(await first.SecondDevice());

        await first.Live.Closes("one connection more than one person may have");
        foreach (var phone in further) await phone.DisposeAsync();
    }

    private static async Task HasToWait(Task<HttpResponseMessage> answer)
    {
        var response = await answer;
        Assert.InRange(response.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        await Task.FromResult(response).Refused(HttpStatusCode.TooManyRequests);
    }
}
