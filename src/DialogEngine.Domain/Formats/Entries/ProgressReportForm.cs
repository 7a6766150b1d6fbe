using DialogEngine.Commitments;

namespace DialogEngine.Formats;

/// <summary>A progress report as it is written.</summary>
internal static class ProgressReportForm
{
    public static void Write(EntryWriter entry, ProgressReport report)
    {
        entry.Value("key", report.Key, Notation.Key);
        entry.Value("commitment", report.Commitment, Notation.Key);
        entry.Day("on", report.On);
        entry.Text("text", report.Text);
        entry.Values("evidence", report.Evidence, Notation.Key);
    }

    public static ProgressReport Read(EntryReader entry) => new(
        entry.Value("key", Notation.Key),
        entry.Value("commitment", Notation.Key),
        entry.Value("on", Notation.Day),
        entry.Text("text"),
        entry.Values("evidence", Notation.Key));
}
