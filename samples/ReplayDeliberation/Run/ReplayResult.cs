using DialogEngine.Replay.Tallies;

namespace DialogEngine.Replay.Run;

/// <summary>What a replay came to.</summary>
/// <param name="Faults">What is wrong with the published ballots, one sentence each.</param>
/// <param name="LeftOut">Comments that could not be sent, because ten of their author's waited already; their polls ran.</param>
internal sealed record ReplayResult(
    IReadOnlyList<CommentResult> Comments, IReadOnlyList<string> Faults, IReadOnlyCollection<long> LeftOut, int BallotsChecked)
{
    public bool IsRight => Faults.Count == 0 && Comments.All(c => c.EngineIsRight);
}
