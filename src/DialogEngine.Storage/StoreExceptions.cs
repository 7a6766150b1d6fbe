using DialogEngine.Dialogues;
using DialogEngine.Storage.Ballots;

namespace DialogEngine.Storage;

/// <summary>The store could not do what was asked: the disk is full, the database is away, too much waits already, or it is somebody else's.</summary>
/// <remarks>After a failed write it may not be known whether it was carried out; the same ids may be sent again.</remarks>
public sealed class StoreUnavailableException(string message, Exception? cause = null) : IOException(message, cause)
{
    internal static StoreUnavailableException Closed() => new("The store is closed.");
}

/// <summary>A box was written to under an epoch that is no longer its own.</summary>
public sealed class StaleEpochException(BoxId box, long epoch)
    : Exception($"Box {box.Number} of dialogue {box.Dialogue} was taken over, or merged into, after epoch {epoch}.");

/// <summary>An entry of a journal is not what was appended.</summary>
public sealed class BrokenJournalException(DialogueId dialogue, long version)
    : Exception($"The journal of dialogue {dialogue} does not hold together at version {version}: its hash does not follow from what is stored.");
