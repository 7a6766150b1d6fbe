namespace DialogEngine.Checking.Databases;

/// <summary>An entry of the dialogue's journal, as the database has it.</summary>
/// <param name="Version">Its place, from 1.</param>
/// <param name="At">When: counts of 100 ns since the year 1, UTC.</param>
/// <param name="Kind">Such as <c>poll-opened</c>.</param>
/// <param name="Payload">The event as JSON.</param>
/// <param name="PreviousHash">The hash of the entry before.</param>
/// <param name="Hash">What binds it to that one.</param>
internal sealed record StoredEntry(long Version, long At, string Kind, string Payload, byte[] PreviousHash, byte[] Hash);
