using DialogEngine.PublicBodies;

namespace DialogEngine.Formats;

/// <summary>A public body as it is written.</summary>
internal static class PublicBodyForm
{
    public static void Write(EntryWriter entry, PublicBody body)
    {
        entry.Value("code", body.Code, Notation.Code);
        entry.Text("name", body.Name);
        entry.Entry("source", body.Source, SourceForm.Write);
    }

    public static PublicBody Read(EntryReader entry) => new(
        entry.Value("code", Notation.Code),
        entry.Text("name"),
        entry.OptionalEntry("source", SourceForm.Read));
}
