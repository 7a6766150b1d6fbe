namespace DialogEngine.Replay.Exports;

/// <summary>One row of comments.csv.</summary>
/// <param name="Agrees">The published figure: it counts rows of votes.csv, not voters.</param>
/// <param name="Disagrees">As <paramref name="Agrees"/>.</param>
internal sealed record Comment(
    long Id, long TimestampMs, long AuthorId, int Agrees, int Disagrees, Judgment Judgment, string Body);

/// <summary>What the moderators of the deliberation made of a comment.</summary>
internal enum Judgment
{
    Rejected = -1,
    Waiting = 0,
    Approved = 1,
}
