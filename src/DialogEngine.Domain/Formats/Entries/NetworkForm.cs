using DialogEngine.Activities;

namespace DialogEngine.Formats;

/// <summary>A network as it is written.</summary>
internal static class NetworkForm
{
    public static void Write(EntryWriter entry, DemocracyNetwork network)
    {
        entry.Value("key", network.Key, Notation.Key);
        entry.Text("name", network.Name);
        entry.Optional("convener", network.Convener, Notation.Code);
        entry.Text("method", network.Method);
        entry.Texts("purposes", network.Purposes);
        entry.Entries("members", network.Members, CollaboratorForm.Write);
        entry.Entry("source", network.Source, SourceForm.Write);
    }

    public static DemocracyNetwork Read(EntryReader entry) => new()
    {
        Key = entry.Value("key", Notation.Key),
        Name = entry.Text("name"),
        Convener = entry.Optional("convener", Notation.Code),
        Method = entry.OptionalText("method"),
        Purposes = entry.Texts("purposes"),
        Members = entry.Entries("members", CollaboratorForm.Read),
        Source = entry.OptionalEntry("source", SourceForm.Read),
    };
}
