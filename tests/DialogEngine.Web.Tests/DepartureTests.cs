using System.Net;
using DialogEngine.Audiences;
using DialogEngine.Polls;
using DialogEngine.Wire;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine;

/// <summary>A host that is told to stop leaves people to the others first: nobody is sent to it, and nobody is cut off.</summary>
public class DepartureTests
{
    [Fact]
    public async Task AHostThatIsToStop_IsNotReady_AndServesOnUntilThatIsNoticed()
    {
        await using var engine = await RunningEngine.Start();
        await using var hall = await Hall.Open(engine);
        var phone = await hall.Phone();
        var departure = engine.Services.GetRequiredService<Departure>();
        using var hurry = new CancellationTokenSource();
        Assert.Equal(HttpStatusCode.OK, await Status(engine, "/health/ready"));

        var leaving = departure.Leave(Patience.Limit, hurry.Token);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await Status(engine, "/health/ready"));
        Assert.Equal(HttpStatusCode.OK, await Status(engine, "/health/live"));
        Assert.Equal(BallotVerdict.Recorded, (await phone.Cast(Some.Poll, 1)).Verdict);
        var late = await hall.Phone();
        Assert.Equal(BallotVerdict.Recorded, (await late.Cast(Some.Poll, 2)).Verdict);
        Assert.False(leaving.IsCompleted);
        await hurry.CancelAsync();
        await Patience.For(leaving, "a departure in a hurry to end");
    }

    [Fact]
    public async Task AHostThatLeaves_LetsGoOfEverybodyWhenTheyAreAnswered_AndTakesNobodyIn()
    {
        await using var engine = await RunningEngine.Start();
        await using var hall = await Hall.Open(engine);
        var (phone, other, projector) = (await hall.Phone(), await hall.Phone(), await hall.Projector());
        Task<BallotAnswer> vote;
        Task leaving;

        using (StoreLock.Take(engine))
        {
            vote = phone.Cast(Some.Poll, 0);
            leaving = engine.Services.GetRequiredService<Departure>().Leave(TimeSpan.FromSeconds(0.5), CancellationToken.None);
            await other.Live.Closes("the host leaves, and nothing was asked here");
            Assert.False(vote.IsCompleted);
        }

        Assert.Equal(BallotVerdict.Recorded, (await vote).Verdict);
        await Patience.For(leaving, "everybody to be let go of");
        foreach (var live in new[] { phone.Live, projector, hall.Desk.Live }) await live.Closes("the host leaves");
        using var refused = await engine.Http.PostAsync(new Uri($"/hubs/projector/negotiate?dialogue={hall.Id}&negotiateVersion=1", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Equal(1, (await hall.Tally(Some.Poll)).Ballots);
    }

    private static async Task<HttpStatusCode> Status(RunningEngine engine, string path)
    {
        using var answer = await engine.Get(path);
        return answer.StatusCode;
    }
}
