using System.Collections.Immutable;
using DialogEngine.Polls;

namespace DialogEngine.Simulating;

/// <summary>A ballot box in the memory of a host: what <see cref="BallotBoxGrain"/> is, without Orleans.</summary>
internal sealed class SimulatedBox(BallotBox box, int number, Activation activation, Ledger ledger) : IActivated
{
    public Task Open() => box.Open(CancellationToken.None);

    public void Close()
    {
        // It holds nothing that goes on by itself.
    }

    public async Task<ImmutableArray<BallotReply>> CastMany(ImmutableArray<BallotInHand> ballots)
    {
        var replies = await box.CastMany(ballots);
        if (box.IsFenced) activation.Leave();
        return replies;
    }

    public Task<BoxNews> Watch(BoxCursor since, TimeSpan patience) => Telling(box.Watch(since, patience));

    public Task<BoxNews> Settle(BoxCursor since) => Telling(box.Tell(since));

    private async Task<BoxNews> Telling(Task<BoxNews> call)
    {
        var news = await call;
        ledger.BoxTold(activation.Name, number, news);
        if (box.IsFenced) activation.Leave();
        return news;
    }

    public Task<ImmutableArray<BallotReply>> Find(ImmutableArray<PollVoter> voters) => box.Find(voters);

    public async Task<bool> Recount()
    {
        await box.Recount();
        return true;
    }
}
