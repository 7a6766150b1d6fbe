using DialogEngine.Declarations;

namespace DialogEngine.Formats;

/// <summary>Joint aims as they are written.</summary>
internal static class JointAimsForm
{
    public static void Write(EntryWriter entry, JointAims joint)
    {
        entry.Day("agreedOn", joint.AgreedOn);
        entry.Values("signatories", joint.Signatories, Notation.Code);
        entry.Entries("aims", joint.Aims, Write);
        entry.Entry("source", joint.Source, SourceForm.Write);
    }

    public static JointAims Read(EntryReader entry) => new(
        entry.Value("agreedOn", Notation.Day),
        entry.Values("signatories", Notation.Code),
        entry.Entries("aims", ReadAim),
        entry.OptionalEntry("source", SourceForm.Read));

    private static void Write(EntryWriter entry, Aim aim)
    {
        entry.Text("text", aim.Text);
        entry.Values("focusGroups", aim.FocusGroups, Notation.FocusGroup);
    }

    private static Aim ReadAim(EntryReader entry) => new(entry.Text("text"), entry.Values("focusGroups", Notation.FocusGroup));
}
