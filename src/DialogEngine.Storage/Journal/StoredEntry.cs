namespace DialogEngine.Storage.Journal;

/// <summary>An entry as it lies in the store.</summary>
/// <param name="Entry">What it says.</param>
/// <param name="PreviousHash">The hash of the entry before.</param>
/// <param name="Hash">What binds it to that one.</param>
internal sealed record StoredEntry(JournalEntry Entry, byte[] PreviousHash, byte[] Hash);
