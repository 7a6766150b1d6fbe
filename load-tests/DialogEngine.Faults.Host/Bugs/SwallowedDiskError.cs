using DialogEngine.FaultyHost.Stores;
using DialogEngine.Storage;
using DialogEngine.Storage.Ballots;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine.FaultyHost.Bugs;

/// <summary>What could not be written is answered as if it had been.</summary>
internal sealed class SwallowedDiskError() : Bug(
    "swallowed-disk-error", "acknowledges ballots that the store could not write, and is always ready", "disk-full", "I11", "I1")
{
    public override void Plant(IServiceCollection parts)
    {
        parts.Around<IBallotStore>(store => new Careless(store));
        parts.Around<IReadiness>(readiness => new Cheerful(readiness));
    }

    private sealed class Careless(IBallotStore store) : PassingBallots(store)
    {
        public override async Task<IReadOnlyList<BallotOutcome>> Commit(
            BoxId box, long epoch, IReadOnlyList<IncomingBallot> ballots, CancellationToken cancel = default)
        {
            try
            {
                return await Store.Commit(box, epoch, ballots, cancel);
            }
            catch (StoreUnavailableException)
            {
                return await Store.Foresee(box, ballots, cancel);
            }
        }
    }

    private sealed class Cheerful(IReadiness readiness) : IReadiness
    {
        public async Task Probe(CancellationToken cancel = default)
        {
            try
            {
                await readiness.Probe(cancel);
            }
            catch (StoreUnavailableException)
            {
                // All is well.
            }
        }
    }
}
