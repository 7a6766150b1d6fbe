using DialogEngine.Replay.Exports;

namespace DialogEngine.Replay.Run;

/// <summary>How far a replay has come.</summary>
internal sealed class ReplayProgress(Deliberation deliberation)
{
    public Step Opened { get; } = new("polls opened", deliberation.CommentIds.Count);

    public Step Joined { get; } = new("phones joined", deliberation.Participants.Count);

    public Step Judged { get; } = new("comments sent and judged", deliberation.Comments.Count);

    public Step Cast { get; } = new("ballots cast", deliberation.Votes.Count);

    public Step Counted { get; } = new("polls published", deliberation.CommentIds.Count);

    public IReadOnlyList<Step> Steps => [Opened, Joined, Judged, Cast, Counted];
}

/// <summary>One kind of work of a replay, done by many at once.</summary>
internal sealed class Step(string name, int total)
{
    private int _done;

    public string Name => name;

    public int Total => total;

    public int Done => Volatile.Read(ref _done);

    public void Advance() => Interlocked.Increment(ref _done);
}
