using DialogEngine.Commitments;

namespace DialogEngine.Formats;

/// <summary>A piece of evidence as it is written.</summary>
internal static class EvidenceForm
{
    public static void Write(EntryWriter entry, Evidence evidence)
    {
        entry.Value("key", evidence.Key, Notation.Key);
        entry.Day("on", evidence.On);
        entry.Text("description", evidence.Description);
        entry.Entry("source", evidence.Source, SourceForm.Write);
    }

    public static Evidence Read(EntryReader entry) => new(
        entry.Value("key", Notation.Key),
        entry.Value("on", Notation.Day),
        entry.Text("description"),
        entry.OptionalEntry("source", SourceForm.Read));
}
