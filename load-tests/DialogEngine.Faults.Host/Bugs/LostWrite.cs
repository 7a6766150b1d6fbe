using DialogEngine.FaultyHost.Stores;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine.FaultyHost.Bugs;

/// <summary>One ballot of many gets its receipt and is never written.</summary>
internal sealed class LostWrite() : Bug("lost-write", "acknowledges every 500th ballot without writing it", "none", "I1", "I4")
{
    private const int Every = 500;

    public override void Plant(IServiceCollection parts) => parts.Around<IBallotStore>(store => new Losing(store));

    private sealed class Losing(IBallotStore store) : PassingBallots(store)
    {
        private int _ballots;

        public override async Task<IReadOnlyList<BallotOutcome>> Commit(
            BoxId box, long epoch, IReadOnlyList<IncomingBallot> ballots, CancellationToken cancel = default)
        {
            bool[] lost = [.. ballots.Select(_ => Interlocked.Increment(ref _ballots) % Every == 0)];
            if (!lost.Contains(true)) return await Store.Commit(box, epoch, ballots, cancel);
            var foreseen = await Store.Foresee(box, ballots, cancel);
            // What would have been refused, or is known already, is nothing that could be lost.
            for (var i = 0; i < lost.Length; i++) lost[i] &= foreseen[i] is { Written: true, Verdict: BallotVerdict.Recorded };
            var written = new Queue<BallotOutcome>(await Store.Commit(box, epoch, [.. ballots.Where((_, i) => !lost[i])], cancel));
            return [.. foreseen.Select((outcome, i) => lost[i] ? outcome : written.Dequeue())];
        }
    }
}
