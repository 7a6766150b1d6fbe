namespace DialogEngine.Checking.Histories;

/// <summary>An answer that said that a ballot was not recorded.</summary>
/// <param name="At">When it came.</param>
/// <param name="Verdict">The engine's word.</param>
/// <param name="IsAlone">Whether no other sending of the ballot was under way.</param>
/// <param name="Line">Where it stands.</param>
internal sealed record Refusal(double At, string Verdict, bool IsAlone, Place Line);
