using DialogEngine.Dialogues;
using DialogEngine.Storage.Journal;

namespace DialogEngine;

/// <summary>A real journal that fails when it is told to.</summary>
internal sealed class FaultyJournal(IEventJournal journal, Faults faults) : IEventJournal
{
    public Task<IReadOnlyList<JournalEntry>> Read(DialogueId dialogue, long after = 0, CancellationToken cancel = default) =>
        faults.Read(dialogue, () => journal.Read(dialogue, after, cancel));

    public Task<bool> Append(
        DialogueId dialogue, long expectedVersion, IReadOnlyList<NewEntry> entries, IReadOnlyList<PollChange> polls, CancellationToken cancel = default) =>
        faults.Write(dialogue, () => journal.Append(dialogue, expectedVersion, entries, polls, cancel));
}
