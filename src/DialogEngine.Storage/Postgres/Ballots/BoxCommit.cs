using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Writing;

namespace DialogEngine.Storage.Postgres.Ballots;

/// <summary>Ballots of one box that wait for a transaction.</summary>
internal sealed class BoxCommit(BoxId box, long epoch, IReadOnlyList<IncomingBallot> ballots, long enqueuedAt, CancellationToken cancel)
    : WriteItem(ballots.Count, enqueuedAt)
{
    private readonly Promise<IReadOnlyList<BallotOutcome>> _answer = new(cancel);
    private IReadOnlyList<BallotOutcome> _outcomes = [];

    public BoxId Box => box;

    public long Epoch => epoch;

    public IReadOnlyList<IncomingBallot> Ballots => ballots;

    public Task<IReadOnlyList<BallotOutcome>> Done => _answer.Done;

    protected override Promise Answer => _answer;

    /// <summary>Receives the ballots, in order.</summary>
    /// <param name="rows">What stands in the database, and what the items before have changed.</param>
    /// <param name="isInDoubt">Whether the try before may have been committed.</param>
    public void CarryOut(StandingBallots rows, bool isInDoubt)
    {
        // The outcomes tell how the tally moved. If that has happened, receiving again would tell that it did not.
        if (!isInDoubt || !WasCommitted(rows)) _outcomes = [.. ballots.Select(ballot => rows.Receive(box.Dialogue, ballot))];
        _answer.Keep(_outcomes);
    }

    /// <summary>A transaction is committed whole: if one ballot that it was to write is there, all are.</summary>
    private bool WasCommitted(StandingBallots rows)
    {
        for (var i = 0; i < _outcomes.Count; i++)
            if (_outcomes[i].Written) return rows.Holds(box.Dialogue, ballots[i]);
        return false;
    }
}
