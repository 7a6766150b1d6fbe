using DialogEngine.Replay.Exports;

namespace DialogEngine.Replay;

/// <summary>Values that do not matter.</summary>
internal static class Some
{
    public static Vote Vote(int row, long at, VoteChoice choice, long comment = 1, long voter = 1) => new(row, at, comment, voter, choice);

    public static Comment Comment(long id, Judgment judgment = Judgment.Approved, string body = "Fler bussar", long author = 1) =>
        new(id, 0, author, 0, 0, judgment, body);
}
