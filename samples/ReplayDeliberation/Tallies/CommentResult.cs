using DialogEngine.Replay.Exports;

namespace DialogEngine.Replay.Tallies;

/// <summary>What became of one comment: the engine's tally, the right one, and the published figure beside them.</summary>
/// <param name="Rows">All rows of the file counted, a voter's every time: what the published figure counts.</param>
/// <param name="Published">Absent where comments.csv does not list the comment.</param>
internal sealed record CommentResult(long CommentId, VoteTally Engine, VoteTally Right, VoteTally Rows, Comment? Published)
{
    public bool EngineIsRight => Engine == Right;

    public bool PublishedDiffers =>
        Published is not null && (Published.Agrees != Right.Agrees || Published.Disagrees != Right.Disagrees);

    /// <summary>Why the published figure differs; empty where it does not.</summary>
    public string Note => this switch
    {
        { Published: null } => "not in comments.csv",
        { PublishedDiffers: false } => "",
        { PublishedCountsRows: true } => $"{Repeated} {(Repeated == 1 ? "vote" : "votes")} too many: cast again",
        _ => "neither rows nor voters add up to it",
    };

    private bool PublishedCountsRows => Published?.Agrees == Rows.Agrees && Published.Disagrees == Rows.Disagrees;

    private int Repeated =>
        Rows.Agrees + Rows.Disagrees + Rows.Passes - Right.Agrees - Right.Disagrees - Right.Passes;
}
