using DialogEngine.Commitments;

namespace DialogEngine.Formats;

/// <summary>A milestone as it is written.</summary>
internal static class MilestoneForm
{
    public static void Write(EntryWriter entry, Milestone milestone)
    {
        entry.Value("key", milestone.Key, Notation.Key);
        entry.Value("commitment", milestone.Commitment, Notation.Key);
        entry.Text("title", milestone.Title);
        entry.Day("due", milestone.Due);
        entry.Day("metOn", milestone.MetOn);
        entry.Values("evidence", milestone.Evidence, Notation.Key);
    }

    public static Milestone Read(EntryReader entry) => new(
        entry.Value("key", Notation.Key),
        entry.Value("commitment", Notation.Key),
        entry.Text("title"),
        entry.Value("due", Notation.Day),
        entry.OptionalDay("metOn"),
        entry.Values("evidence", Notation.Key));
}
