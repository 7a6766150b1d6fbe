using DialogEngine.Dialogues;
using DialogEngine.Storage.Journal;
using DialogEngine.Storage.Postgres.Ballots;

namespace DialogEngine.Storage.Postgres.Journal;

/// <inheritdoc cref="IEventJournal"/>
internal sealed class PostgresJournal(Writes writes, Reads reads, SecretErasure erasure) : IEventJournal
{
    public Task<IReadOnlyList<JournalEntry>> Read(DialogueId dialogue, long after = 0, CancellationToken cancel = default) =>
        reads.Read(connection => JournalRows.Read(connection, dialogue, after), cancel);

    public async Task<bool> Append(
        DialogueId dialogue,
        long expectedVersion,
        IReadOnlyList<NewEntry> entries,
        IReadOnlyList<PollChange> polls,
        CancellationToken cancel = default)
    {
        var appended = await writes.Write(attempt => TryAppend(attempt, dialogue, expectedVersion, entries, polls), cancel).ConfigureAwait(false);
        var destroyed = appended && polls.Any(change => change is PollChange.DestroySecret or PollChange.DestroySecrets);
        await (destroyed ? erasure.Erase() : erasure.EraseIfDue()).ConfigureAwait(false);
        return appended;
    }

    private static async Task<bool> TryAppend(
        Attempt attempt, DialogueId dialogue, long expectedVersion, IReadOnlyList<NewEntry> entries, IReadOnlyList<PollChange> polls)
    {
        var connection = attempt.Connection;
        if (polls.Count > 0) await DialogueLock.TakeAlone(connection, dialogue);
        var (version, hash) = await JournalRows.Last(connection, dialogue);
        if (version != expectedVersion) return attempt.IsInDoubt && await WasAppended(attempt, dialogue, expectedVersion, entries);

        var bound = HashChain.Bind(dialogue, version, hash, entries);
        if (!await JournalRows.TryInsert(connection, dialogue, bound))
        {
            attempt.Discard();
            return attempt.IsInDoubt && await JournalRows.Holds(connection, dialogue, bound[^1]);
        }

        foreach (var change in polls) await PollChanges.CarryOut(connection, dialogue, change);
        return true;
    }

    /// <summary>Whether the commit that was lost on the way was carried out: then the entries are there, by their hash.</summary>
    private static async Task<bool> WasAppended(Attempt attempt, DialogueId dialogue, long expectedVersion, IReadOnlyList<NewEntry> entries)
    {
        if (entries.Count == 0 || await JournalRows.HashAt(attempt.Connection, dialogue, expectedVersion) is not { } hash) return false;
        return await JournalRows.Holds(attempt.Connection, dialogue, HashChain.Bind(dialogue, expectedVersion, hash, entries)[^1]);
    }
}
