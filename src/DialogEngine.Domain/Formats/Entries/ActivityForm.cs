using DialogEngine.Activities;

namespace DialogEngine.Formats;

/// <summary>An activity as it is written, with its arenas.</summary>
internal static class ActivityForm
{
    private static readonly Notation<ActivityKind> KindWord = Notation.Word<ActivityKind>();
    private static readonly Notation<ArenaKind> ArenaWord = Notation.Word<ArenaKind>();
    private static readonly Notation<AccessMeasure> AccessWord = Notation.Word<AccessMeasure>();

    public static void Write(EntryWriter entry, Activity activity)
    {
        entry.Value("key", activity.Key, Notation.Key);
        entry.Value("kind", activity.Kind, KindWord);
        entry.Text("title", activity.Title);
        entry.Text("description", activity.Description);
        entry.Values("serves", activity.Serves, Notation.Key);
        entry.When("when", activity.When);
        entry.Day("carriedOutOn", activity.CarriedOutOn);
        entry.Flag("isCalledOff", activity.IsCalledOff);
        entry.Entries("arenas", activity.Arenas, Write);
        entry.Values("audiences", activity.Audiences, Notation.FocusGroup);
        entry.Values("channels", activity.Channels, Notation.Channel);
        entry.Entries("collaborators", activity.Collaborators, CollaboratorForm.Write);
        entry.Values("evidence", activity.Evidence, Notation.Key);
        entry.Entry("source", activity.Source, SourceForm.Write);
    }

    public static Activity Read(EntryReader entry) => new()
    {
        Key = entry.Value("key", Notation.Key),
        Kind = entry.Value("kind", KindWord),
        Title = entry.Text("title"),
        Description = entry.OptionalText("description"),
        Serves = entry.Values("serves", Notation.Key),
        When = entry.When("when"),
        CarriedOutOn = entry.OptionalDay("carriedOutOn"),
        IsCalledOff = entry.Flag("isCalledOff"),
        Arenas = entry.Entries("arenas", ReadArena),
        Audiences = entry.Values("audiences", Notation.FocusGroup),
        Channels = entry.Values("channels", Notation.Channel),
        Collaborators = entry.Entries("collaborators", CollaboratorForm.Read),
        Evidence = entry.Values("evidence", Notation.Key),
        Source = entry.OptionalEntry("source", SourceForm.Read),
    };

    private static void Write(EntryWriter entry, Arena arena)
    {
        entry.Value("kind", arena.Kind, ArenaWord);
        entry.Text("name", arena.Name);
        entry.Values("access", arena.Access, AccessWord);
    }

    private static Arena ReadArena(EntryReader entry) => new(
        entry.Value("kind", ArenaWord),
        entry.OptionalText("name"),
        entry.Values("access", AccessWord));
}
