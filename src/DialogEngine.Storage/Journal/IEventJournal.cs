using DialogEngine.Dialogues;

namespace DialogEngine.Storage.Journal;

/// <summary>What happened in each dialogue, in order, each entry bound to the one before by its hash.</summary>
public interface IEventJournal
{
    /// <summary>The entries after a version, oldest first; empty when there are none.</summary>
    /// <remarks>What is read is verified against the hash of the entry at that version; those before it are not read again.</remarks>
    /// <exception cref="BrokenJournalException">A hash does not follow from the entry and the one before.</exception>
    /// <exception cref="StoreUnavailableException">The store cannot be read now.</exception>
    Task<IReadOnlyList<JournalEntry>> Read(DialogueId dialogue, long after = 0, CancellationToken cancel = default);

    /// <summary>
    /// Appends entries, and carries out what follows from them for the polls, in one transaction. The task completes
    /// after the commit.
    /// </summary>
    /// <remarks>The dialogue must have been entered in the register.</remarks>
    /// <returns>
    /// False, with nothing written, when the dialogue's version is not <paramref name="expectedVersion"/>: somebody
    /// else has appended.
    /// </returns>
    /// <exception cref="ArgumentException">Polls were to be united of which the second was never opened, or whose ballots look different.</exception>
    /// <exception cref="StoreUnavailableException">Nothing was written, or it is not known whether it was.</exception>
    Task<bool> Append(
        DialogueId dialogue,
        long expectedVersion,
        IReadOnlyList<NewEntry> entries,
        IReadOnlyList<PollChange> polls,
        CancellationToken cancel = default);
}

/// <summary>An entry to append.</summary>
/// <param name="At">When it happened, by the engine's clock.</param>
/// <param name="Kind">The stable name of its kind, such as <c>poll-opened</c>.</param>
/// <param name="Payload">The event as JSON.</param>
public sealed record NewEntry(DateTimeOffset At, string Kind, string Payload);

/// <summary>An entry of a dialogue's journal.</summary>
/// <param name="Version">Its place, from 1, without gaps.</param>
/// <param name="At">When it happened, by the engine's clock.</param>
/// <param name="Kind">The stable name of its kind.</param>
/// <param name="Payload">The event as JSON, as it was appended.</param>
public sealed record JournalEntry(long Version, DateTimeOffset At, string Kind, string Payload);
