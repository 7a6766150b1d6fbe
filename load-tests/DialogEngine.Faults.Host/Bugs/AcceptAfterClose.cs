using System.Collections.Concurrent;
using DialogEngine.Dialogues;
using DialogEngine.FaultyHost.Stores;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine.FaultyHost.Bugs;

/// <summary>Whether a poll is open is not asked at the commit: who is late is let in all the same.</summary>
internal sealed class AcceptAfterClose() : Bug("accept-after-close", "records and acknowledges ballots of a poll that is closed", "none", "I7", "I4")
{
    public override void Plant(IServiceCollection parts)
    {
        var versions = new ConcurrentDictionary<DialogueId, long>();
        parts.Around<IEventJournal>(journal => new Followed(journal, versions));
        parts.Around<IBallotStore>((store, others) => new Lenient(store, others.GetRequiredService<IEventJournal>(), versions));
    }

    private sealed class Lenient(IBallotStore store, IEventJournal journal, ConcurrentDictionary<DialogueId, long> versions) : PassingBallots(store)
    {
        public override async Task<IReadOnlyList<BallotOutcome>> Commit(
            BoxId box, long epoch, IReadOnlyList<IncomingBallot> ballots, CancellationToken cancel = default)
        {
            var outcomes = (await Store.Commit(box, epoch, ballots, cancel)).ToArray();
            int[] late = [.. Enumerable.Range(0, outcomes.Length).Where(i => outcomes[i].Verdict is BallotVerdict.PollNotOpen && !ballots[i].Poll.IsSupport)];
            if (late.Length == 0) return outcomes;
            PollId[] polls = [.. late.Select(i => ballots[i].Poll).Distinct()];
            // The store asks by itself whether a poll is open, and so it is opened for a moment; nothing of it is in the journal.
            if (!await Change(box.Dialogue, polls.Select(poll => new PollChange.Open(poll, new BallotForm(1, 1, 1), [], null)))) return outcomes;
            var accepted = await Store.Commit(box, epoch, [.. late.Select(i => ballots[i])], cancel);
            await Change(box.Dialogue, polls.Select(poll => new PollChange.Close(poll)));
            foreach (var (i, outcome) in late.Zip(accepted)) outcomes[i] = outcome;
            return outcomes;
        }

        private Task<bool> Change(DialogueId dialogue, IEnumerable<PollChange> polls) =>
            versions.TryGetValue(dialogue, out var version) ? journal.Append(dialogue, version, [], [.. polls]) : Task.FromResult(false);
    }

    /// <summary>Knows how far each dialogue's journal is.</summary>
    private sealed class Followed(IEventJournal journal, ConcurrentDictionary<DialogueId, long> versions) : PassingJournal(journal)
    {
        public override async Task<IReadOnlyList<JournalEntry>> Read(DialogueId dialogue, long after = 0, CancellationToken cancel = default)
        {
            var entries = await Journal.Read(dialogue, after, cancel);
            Note(dialogue, after + entries.Count);
            return entries;
        }

        public override async Task<bool> Append(
            DialogueId dialogue, long expectedVersion, IReadOnlyList<NewEntry> entries, IReadOnlyList<PollChange> polls, CancellationToken cancel = default)
        {
            var appended = await Journal.Append(dialogue, expectedVersion, entries, polls, cancel);
            if (appended) Note(dialogue, expectedVersion + entries.Count);
            return appended;
        }

        private void Note(DialogueId dialogue, long version) => versions.AddOrUpdate(dialogue, version, (_, known) => Math.Max(known, version));
    }
}
