using System.Collections.Immutable;
using DialogEngine.Outages;
using DialogEngine.Storage.Ballots;
using Microsoft.Extensions.Logging;

namespace DialogEngine.Polls;

/// <summary>Gives a <see cref="BallotBox"/> its identity, its turns and its lifetime.</summary>
internal sealed class BallotBoxGrain(IBallotStore store, Elsewhere elsewhere, TimeProvider clock, ILogger<BallotBoxGrain> log) : Grain, IBallotBoxGrain
{
    private BallotBox _box = null!;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _box = new BallotBox(
            BoxKey.Parse(this.GetPrimaryKeyString()), store, clock, () => this.AsReference<IBallotBoxGrain>().Recount(), log);
        return _box.Open(cancellationToken);
    }

    public Task<ImmutableArray<BallotReply>> CastMany(ImmutableArray<BallotInHand> ballots) => Yielding(_box.CastMany(ballots));

    public Task<BoxNews> Watch(BoxCursor since, TimeSpan patience) => Yielding(_box.Watch(since, patience));

    public Task<BoxNews> Settle(BoxCursor since) => Yielding(_box.Tell(since));

    public Task<ImmutableArray<BallotReply>> Find(ImmutableArray<PollVoter> voters) => _box.Find(voters);

    public Task Recount() => _box.Recount();

    private async Task<T> Yielding<T>(Task<T> call)
    {
        var answer = await call;
        if (_box.IsFenced) DeactivateOnIdle();
        if (_box.IsStoreAway) _ = elsewhere.Consider(GrainContext);
        return answer;
    }
}
