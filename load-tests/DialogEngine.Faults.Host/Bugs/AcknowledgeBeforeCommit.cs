using DialogEngine.Dialogues;
using DialogEngine.FaultyHost.Stores;
using DialogEngine.Polls;
using DialogEngine.Storage;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine.FaultyHost.Bugs;

/// <summary>The answer does not wait for the disk; the commit follows a moment later, unless the process dies before.</summary>
internal sealed class AcknowledgeBeforeCommit() : Bug(
    "acknowledge-before-commit", "answers a ballot at once and commits it 300 ms later", "kill-process", "I1")
{
    private static readonly TimeSpan Later = TimeSpan.FromMilliseconds(300);

    public override void Plant(IServiceCollection parts)
    {
        var debts = new Debts();
        parts.Around<IBallotStore>(store => new Hasty(store, debts));
        parts.Around<IEventJournal>(journal => new Patient(journal, debts));
    }

    private sealed class Hasty(IBallotStore store, Debts debts) : PassingBallots(store)
    {
        public override Task<IReadOnlyList<BallotOutcome>> Commit(
            BoxId box, long epoch, IReadOnlyList<IncomingBallot> ballots, CancellationToken cancel = default) =>
            debts.Incur(box, () => Store.Foresee(box, ballots, cancel), () => CommitLater(box, epoch, ballots));

        public override async Task<IReadOnlyDictionary<PollId, HybridTally>> CountBox(BoxId box, CancellationToken cancel = default)
        {
            await debts.Paid(box);
            return await Store.CountBox(box, cancel);
        }

        private async Task CommitLater(BoxId box, long epoch, IReadOnlyList<IncomingBallot> ballots)
        {
            await Task.Delay(Later);
            try
            {
                await Store.Commit(box, epoch, ballots);
            }
            catch (Exception e) when (e is StoreUnavailableException or StaleEpochException)
            {
                // Nobody waits for it any more.
            }
        }
    }

    /// <summary>Lets a poll close when all ballots are in, so that nothing is lost while nobody dies.</summary>
    private sealed class Patient(IEventJournal journal, Debts debts) : PassingJournal(journal)
    {
        public override Task<bool> Append(
            DialogueId dialogue, long expectedVersion, IReadOnlyList<NewEntry> entries, IReadOnlyList<PollChange> polls, CancellationToken cancel = default) =>
            debts.Settled(dialogue, () => Journal.Append(dialogue, expectedVersion, entries, polls, cancel));
    }
}
