using DialogEngine.Dialogues;
using DialogEngine.Storage.Journal;
using DialogEngine.Storage.Sqlite.Ballots;
using DialogEngine.Storage.Sqlite.Writing;

namespace DialogEngine.Storage.Sqlite.Journal;

/// <inheritdoc cref="IEventJournal"/>
internal sealed class SqliteJournal(Writer writer, Readers readers) : IEventJournal
{
    public Task<IReadOnlyList<JournalEntry>> Read(DialogueId dialogue, long after = 0, CancellationToken cancel = default) =>
        readers.Read(session => JournalReading.Read(session, dialogue, after), cancel);

    public Task<bool> Append(
        DialogueId dialogue,
        long expectedVersion,
        IReadOnlyList<NewEntry> entries,
        IReadOnlyList<PollChange> polls,
        CancellationToken cancel = default) =>
        writer.Write(
            session => TryAppend(session, dialogue, expectedVersion, entries, polls),
            entries.Count + polls.Count,
            erases: polls.Any(change => change is PollChange.DestroySecret or PollChange.DestroySecrets),
            cancel);

    private static bool TryAppend(
        Session session, DialogueId dialogue, long expectedVersion, IReadOnlyList<NewEntry> entries, IReadOnlyList<PollChange> polls)
    {
        var (version, hash) = JournalReading.Last(session, dialogue);
        if (version != expectedVersion) return false;
        foreach (var (entry, previous, next) in HashChain.Bind(dialogue, version, hash, entries))
        {
            session.Execute(
                """
                INSERT INTO dialogue_event (dialogue, version, at, kind, payload, previous_hash, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                """,
                dialogue.ToString(), entry.Version, entry.At.UtcTicks, entry.Kind, entry.Payload, previous, next);
        }

        foreach (var change in polls) PollChanges.CarryOut(session, dialogue, change);
        return true;
    }
}
