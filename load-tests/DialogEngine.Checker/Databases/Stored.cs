namespace DialogEngine.Checking.Databases;

/// <summary>What the database has of one dialogue.</summary>
/// <param name="Polls">Those that were ever opened, supports among them.</param>
/// <param name="Journal">In the order of their versions.</param>
internal sealed record Stored(IReadOnlyList<StoredPoll> Polls, IReadOnlyList<StoredEntry> Journal);
