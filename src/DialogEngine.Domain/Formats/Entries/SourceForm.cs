using DialogEngine.Registers;

namespace DialogEngine.Formats;

/// <summary>A source as it is written.</summary>
internal static class SourceForm
{
    public static void Write(EntryWriter entry, Source source)
    {
        entry.Value("title", source.Title, Notation.Line);
        entry.Optional("address", source.Address, Notation.Address);
        entry.Day("readOn", source.ReadOn);
    }

    public static Source Read(EntryReader entry) => new(
        entry.Value("title", Notation.Line),
        entry.Optional("address", Notation.Address),
        entry.Value("readOn", Notation.Day));
}
