namespace DialogEngine.Faults.Judging;

/// <summary>What the checker found in one run folder.</summary>
/// <param name="IsJudged">False when it could not judge: the history has a mistake, or there is no checker.</param>
/// <param name="Violations">Each as <c>I1: what was found</c>.</param>
/// <param name="Checked">How many things each invariant looked at.</param>
internal sealed record Verdict(bool IsJudged, IReadOnlyList<string> Violations, IReadOnlyDictionary<string, long> Checked);
