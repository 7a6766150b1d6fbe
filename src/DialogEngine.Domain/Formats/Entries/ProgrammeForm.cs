using DialogEngine.Activities;

namespace DialogEngine.Formats;

/// <summary>A programme as it is written.</summary>
internal static class ProgrammeForm
{
    public static void Write(EntryWriter entry, Programme programme)
    {
        entry.Value("key", programme.Key, Notation.Key);
        entry.Text("name", programme.Name);
        entry.When("when", programme.When);
        entry.Text("occasion", programme.Occasion);
        entry.Texts("themes", programme.Themes);
        entry.Entries("organizers", programme.Organizers, CollaboratorForm.Write);
        entry.Values("serves", programme.Serves, Notation.Key);
        entry.Entry("source", programme.Source, SourceForm.Write);
    }

    public static Programme Read(EntryReader entry) => new()
    {
        Key = entry.Value("key", Notation.Key),
        Name = entry.Text("name"),
        When = entry.When("when"),
        Occasion = entry.OptionalText("occasion"),
        Themes = entry.Texts("themes"),
        Organizers = entry.Entries("organizers", CollaboratorForm.Read),
        Serves = entry.Values("serves", Notation.Key),
        Source = entry.OptionalEntry("source", SourceForm.Read),
    };
}
