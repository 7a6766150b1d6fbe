namespace DialogEngine.Replay.Exports;

/// <summary>One row of votes.csv.</summary>
/// <param name="Row">Its place among the rows of the file, counted from 0: decides between two of the same time.</param>
/// <param name="TimestampMs">Milliseconds since 1970, as the export's own clock had it.</param>
internal sealed record Vote(int Row, long TimestampMs, long CommentId, long VoterId, VoteChoice Choice);

/// <summary>What a vote says. The number is the option of the comment's poll.</summary>
internal enum VoteChoice
{
    Agree = 0,
    Disagree = 1,
    Pass = 2,
}
