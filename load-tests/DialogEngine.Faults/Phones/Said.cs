using System.Text.Json;
using DialogEngine.Faults.Histories;

namespace DialogEngine.Faults.Phones;

/// <summary>What came of one sending of an operation.</summary>
/// <param name="Outcome">How it came out.</param>
/// <param name="IsFinal">Whether it is not sent again.</param>
/// <param name="Verdict">The engine's word for it; null when none came.</param>
/// <param name="Answer">All of the answer.</param>
/// <param name="Sent">When it was sent, in milliseconds of the histories' clock.</param>
/// <param name="At">When the outcome was known.</param>
internal readonly record struct Said(Outcome Outcome, bool IsFinal, string? Verdict, JsonElement? Answer, double Sent, double At);
