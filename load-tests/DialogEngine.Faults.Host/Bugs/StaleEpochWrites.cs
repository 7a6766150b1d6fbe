using System.Collections.Concurrent;
using DialogEngine.FaultyHost.Stores;
using DialogEngine.Storage;
using DialogEngine.Storage.Ballots;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine.FaultyHost.Bugs;

/// <summary>A box that has been taken over helps itself to the new epoch, and goes on from a count that is not true any more.</summary>
internal sealed class StaleEpochWrites() : Bug(
    "stale-epoch-writes", "lets an activation that was fenced write on under the new epoch, without counting again", "two-activations", "I5", "I6")
{
    public override void Plant(IServiceCollection parts) => parts.Around<IBallotStore>(store => new Stubborn(store));

    private sealed class Stubborn(IBallotStore store) : PassingBallots(store)
    {
        private readonly ConcurrentDictionary<(BoxId, long), long> _epochs = new();

        public override async Task<IReadOnlyList<BallotOutcome>> Commit(
            BoxId box, long epoch, IReadOnlyList<IncomingBallot> ballots, CancellationToken cancel = default)
        {
            while (true)
            {
                try
                {
                    return await Store.Commit(box, _epochs.GetValueOrDefault((box, epoch), epoch), ballots, cancel);
                }
                catch (StaleEpochException)
                {
                    _epochs[(box, epoch)] = await Store.OpenBox(box, cancel);
                }
            }
        }
    }
}
