using DialogEngine.Dialogues;
using DialogEngine.Storage.Writing;

namespace DialogEngine.Storage.Journal;

/// <summary>A journal that tells how long appending to it takes, and what comes of it.</summary>
internal sealed class MeasuredJournal(IEventJournal journal, StoreMeter meter, TimeProvider clock) : IEventJournal
{
    public Task<IReadOnlyList<JournalEntry>> Read(DialogueId dialogue, long after = 0, CancellationToken cancel = default) =>
        journal.Read(dialogue, after, cancel);

    public async Task<bool> Append(
        DialogueId dialogue,
        long expectedVersion,
        IReadOnlyList<NewEntry> entries,
        IReadOnlyList<PollChange> polls,
        CancellationToken cancel = default)
    {
        var (asked, outcome) = (clock.GetTimestamp(), "failed");
        try
        {
            var appended = await journal.Append(dialogue, expectedVersion, entries, polls, cancel).ConfigureAwait(false);
            outcome = appended ? "appended" : "overtaken";
            return appended;
        }
        finally
        {
            meter.Appended(clock.GetElapsedTime(asked), outcome);
        }
    }
}
