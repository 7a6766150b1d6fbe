namespace DialogEngine.Checking.Reading;

/// <summary>A tally as it came; the counts are empty where they were not shown.</summary>
internal sealed record LineTally(string Poll, long Version, string State, long[] Counts, long Ballots, bool IsFinal);
