using DialogEngine.Commitments;

namespace DialogEngine.Formats;

/// <summary>An assessment as it is written.</summary>
internal static class AssessmentForm
{
    private static readonly Notation<AssessmentFinding> FindingWord = Notation.Word<AssessmentFinding>();

    public static void Write(EntryWriter entry, Assessment assessment)
    {
        entry.Value("key", assessment.Key, Notation.Key);
        entry.Value("commitment", assessment.Commitment, Notation.Key);
        entry.Day("on", assessment.On);
        entry.Value("finding", assessment.Finding, FindingWord);
        entry.Values("evidence", assessment.Evidence, Notation.Key);
        entry.Text("reason", assessment.Reason);
    }

    public static Assessment Read(EntryReader entry) => new(
        entry.Value("key", Notation.Key),
        entry.Value("commitment", Notation.Key),
        entry.Value("on", Notation.Day),
        entry.Value("finding", FindingWord),
        entry.Values("evidence", Notation.Key),
        entry.OptionalText("reason"));
}
