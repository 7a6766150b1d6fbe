using System.Collections.Immutable;
using DialogEngine.Polls;

namespace DialogEngine.Simulating;

/// <summary>Calls a box from a host, wherever the box is.</summary>
internal sealed class BoxReference(Cluster cluster, Host from, string key, Activation? self = null) : IBallotBoxGrain
{
    public Task<ImmutableArray<BallotReply>> CastMany(ImmutableArray<BallotInHand> ballots) =>
        Call(nameof(CastMany), box => box.CastMany(ballots));

    public Task<BoxNews> Watch(BoxCursor since, TimeSpan patience) => Call(nameof(Watch), box => box.Watch(since, patience));

    public Task<BoxNews> Settle(BoxCursor since) => Call(nameof(Settle), box => box.Settle(since));

    public Task<ImmutableArray<BallotReply>> Find(ImmutableArray<PollVoter> voters) => Call(nameof(Find), box => box.Find(voters));

    public Task Recount() => Call(nameof(Recount), box => box.Recount());

    private Task<T> Call<T>(string method, Func<SimulatedBox, Task<T>> act) =>
        cluster.Call(from, key, Turns.OfBox(method), grain => act((SimulatedBox)grain), self);
}
