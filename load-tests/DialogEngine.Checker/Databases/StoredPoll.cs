namespace DialogEngine.Checking.Databases;

/// <summary>A poll as the database has it.</summary>
/// <param name="Id">Its name; for a support, the contribution.</param>
/// <param name="Options">How many options it has.</param>
/// <param name="Ballots">One for each voter.</param>
internal sealed record StoredPoll(string Id, int Options, IReadOnlyList<StoredBallot> Ballots);
