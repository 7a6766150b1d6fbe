using DialogEngine.Replay.Engine;
using Microsoft.Extensions.Time.Testing;

namespace DialogEngine.Replay;

public class PatienceTests
{
    private readonly FakeTimeProvider _clock = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ask_WhenTheOutcomeIsUnknown_AsksAgainAndSaysSo()
    {
        var attempts = 0;
        var asking = new Patience(TimeSpan.FromMinutes(2), _clock).Ask(
            "The ballot", _ => ++attempts < 3 ? throw new IOException("gone") : Task.FromResult("Recorded"), _ => null, Stop);

        Assert.Equal(new Answered<string>("Recorded", OutcomeWasUnknown: true), await WhileTimePasses(asking));
        Assert.Equal(3, attempts);
    }

    [Fact]
    public async Task Ask_WhenAnsweredAtOnce_KnowsTheOutcome() =>
        Assert.False((await new Patience(TimeSpan.FromMinutes(2), _clock).Ask("A call", _ => Task.FromResult(1), _ => null, Stop)).OutcomeWasUnknown);

    [Fact]
    public async Task Ask_WhenNobodyIsAnsweredForLong_GivesUpWithTheReason()
    {
        var asking = new Patience(TimeSpan.FromSeconds(120), _clock).Ask<int>(
            "The ballot", _ => throw new IOException("gone"), _ => null, Stop);

        var gaveUp = await Assert.ThrowsAsync<GaveUpException>(() => WhileTimePasses(asking));
        Assert.Equal("The ballot: nothing was answered for 120 seconds (gone).", gaveUp.Message);
    }

    [Fact]
    public async Task Ask_WhenRefused_DoesNotAskAgain()
    {
        var attempts = 0;
        var asking = new Patience(TimeSpan.FromMinutes(2), _clock).Ask<int>(
            "The ballot",
            _ =>
            {
                attempts++;
                throw new EngineRefusedException("no");
            },
            _ => null,
            Stop);

        await Assert.ThrowsAsync<EngineRefusedException>(() => asking);
        Assert.Equal(1, attempts);
    }

    private async Task<T> WhileTimePasses<T>(Task<T> asking)
    {
        while (!asking.IsCompleted)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        return await asking;
    }
}
