namespace DialogEngine.Faults.Judging;

/// <summary>What the checker found in one run folder.</summary>
/// <param name="IsJudged">False when it could not judge: the history has a mistake, or there is no checker.</param>
/// <param name="Violations">The first of each invariant, as <c>I1: what was found</c>.</param>
/// <param name="Counts">How many there are of each invariant that is violated, told or not.</param>
/// <param name="Checked">How many things each invariant looked at.</param>
internal sealed record Verdict(bool IsJudged, IReadOnlyList<string> Violations, IReadOnlyDictionary<string, long> Counts, IReadOnlyDictionary<string, long> Checked)
{
    /// <summary>How many there are, told or not.</summary>
    public long Count => Math.Max(Violations.Count, Counts.Values.Sum());
}
