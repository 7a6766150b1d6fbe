namespace DialogEngine.Checking.Verdicts;

/// <summary>One invariant, and what it has found.</summary>
internal sealed record Judged(string Name, string Says, Findings Found);
