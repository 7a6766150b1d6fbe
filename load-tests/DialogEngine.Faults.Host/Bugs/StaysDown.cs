using DialogEngine.FaultyHost.Stores;
using DialogEngine.Storage;
using DialogEngine.Storage.Ballots;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine.FaultyHost.Bugs;

/// <summary>One outage is enough for a box to give up for good; those whose ballots lie in the others notice nothing.</summary>
internal sealed class StaysDown() : Bug("stays-down", "takes no more ballots into the first box that could not be written", "disk-full", "I12")
{
    public override void Plant(IServiceCollection parts) => parts.Around<IBallotStore>(store => new Discouraged(store));

    private sealed class Discouraged(IBallotStore store) : PassingBallots(store)
    {
        private BoxId? _given;

        public override async Task<IReadOnlyList<BallotOutcome>> Commit(
            BoxId box, long epoch, IReadOnlyList<IncomingBallot> ballots, CancellationToken cancel = default)
        {
            if (box == _given) throw new StoreUnavailableException($"Box {box.Number} has given up.");
            try
            {
                return await Store.Commit(box, epoch, ballots, cancel);
            }
            catch (StoreUnavailableException)
            {
                Interlocked.CompareExchange(ref _given, box, null);
                throw;
            }
        }
    }
}
