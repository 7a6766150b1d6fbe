using DialogEngine.Activities;
using DialogEngine.Commitments;

namespace DialogEngine.Formats;

/// <summary>A commitment as it is written.</summary>
internal static class CommitmentForm
{
    private static readonly Notation<ArenaKind> ArenaWord = Notation.Word<ArenaKind>();

    public static void Write(EntryWriter entry, Commitment commitment)
    {
        entry.Value("key", commitment.Key, Notation.Key);
        entry.Value("kind", commitment.Kind, Notation.CommitmentKind);
        entry.Text("statement", commitment.Statement);
        entry.When("when", commitment.When);
        entry.Text("occasion", commitment.Occasion);
        entry.Entries("collaborators", commitment.Collaborators, CollaboratorForm.Write);
        entry.Values("focusGroups", commitment.FocusGroups, Notation.FocusGroup);
        entry.Values("channels", commitment.Channels, Notation.Channel);
        entry.Values("arenas", commitment.Arenas, ArenaWord);
        entry.Values("perspectives", commitment.Perspectives, Notation.Key);
        entry.Entry("source", commitment.Source, SourceForm.Write);
    }

    public static Commitment Read(EntryReader entry) => new()
    {
        Key = entry.Value("key", Notation.Key),
        Kind = entry.Value("kind", Notation.CommitmentKind),
        Statement = entry.Text("statement"),
        When = entry.When("when"),
        Occasion = entry.OptionalText("occasion"),
        Collaborators = entry.Entries("collaborators", CollaboratorForm.Read),
        FocusGroups = entry.Values("focusGroups", Notation.FocusGroup),
        Channels = entry.Values("channels", Notation.Channel),
        Arenas = entry.Values("arenas", ArenaWord),
        Perspectives = entry.Values("perspectives", Notation.Key),
        Source = entry.OptionalEntry("source", SourceForm.Read),
    };
}
