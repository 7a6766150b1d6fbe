using DialogEngine.Dialogues;
using DialogEngine.Storage.Journal;

namespace DialogEngine.FaultyHost.Stores;

/// <summary>A journal that passes everything on to the engine's own; a bug does some of it otherwise.</summary>
internal abstract class PassingJournal(IEventJournal journal) : IEventJournal
{
    /// <summary>The engine's own.</summary>
    protected IEventJournal Journal => journal;

    public virtual Task<IReadOnlyList<JournalEntry>> Read(DialogueId dialogue, long after = 0, CancellationToken cancel = default) =>
        journal.Read(dialogue, after, cancel);

    public virtual Task<bool> Append(
        DialogueId dialogue,
        long expectedVersion,
        IReadOnlyList<NewEntry> entries,
        IReadOnlyList<PollChange> polls,
        CancellationToken cancel = default) =>
        journal.Append(dialogue, expectedVersion, entries, polls, cancel);
}
