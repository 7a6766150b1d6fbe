namespace DialogEngine.Checking.Published;

/// <summary>A tally as the engine published it at the end.</summary>
/// <param name="File">Where it stands, as a path from the run's folder.</param>
/// <param name="Poll">The poll.</param>
/// <param name="Version">Its version.</param>
/// <param name="Counts">By option; empty where they were not shown.</param>
/// <param name="Ballots">How many ballots count.</param>
/// <param name="ByAttendance">The counts of those in the room and of those elsewhere; empty where they were not told apart.</param>
internal sealed record PublishedTally(
    string File, string Poll, long Version, long[] Counts, long Ballots, IReadOnlyDictionary<string, long[]> ByAttendance);
