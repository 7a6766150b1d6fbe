using System.Collections.Concurrent;
using DialogEngine.Dialogues;
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

        // It takes itself for the owner, and who asks for a tally believes it.
        public override async Task<IReadOnlyList<long>> Epochs(DialogueId dialogue, CancellationToken cancel = default)
        {
            var epochs = (await Store.Epochs(dialogue, cancel)).ToArray();
            foreach (var ((box, own), taken) in _epochs)
                if (box.Dialogue == dialogue && epochs[box.Number] == taken) epochs[box.Number] = own;
            return epochs;
        }

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
