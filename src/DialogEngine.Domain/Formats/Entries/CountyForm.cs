using DialogEngine.PublicBodies;

namespace DialogEngine.Formats;

/// <summary>A county as it is written.</summary>
internal static class CountyForm
{
    public static void Write(EntryWriter entry, County county)
    {
        entry.Value("code", county.Code, Notation.County);
        entry.Text("name", county.Name);
        entry.Entry("source", county.Source, SourceForm.Write);
    }

    public static County Read(EntryReader entry) => new(
        entry.Value("code", Notation.County),
        entry.Text("name"),
        entry.OptionalEntry("source", SourceForm.Read));
}
