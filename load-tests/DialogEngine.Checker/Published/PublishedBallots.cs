namespace DialogEngine.Checking.Published;

/// <summary>Every ballot that counts in a poll, as the engine published it.</summary>
internal sealed record PublishedBallots(string File, string Poll, IReadOnlyList<(UInt128 Id, byte[] Choice)> Ballots);
