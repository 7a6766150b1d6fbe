using DialogEngine.Declarations;

namespace DialogEngine.Formats;

/// <summary>A declaration as it is written.</summary>
internal static class DeclarationForm
{
    public static void Write(EntryWriter entry, Declaration declaration)
    {
        entry.Value("key", declaration.Key, Notation.Key);
        entry.Text("name", declaration.Name);
        entry.Text("drawnUpBy", declaration.DrawnUpBy);
        entry.Text("partOf", declaration.PartOf);
        entry.Text("occasion", declaration.Occasion);
        entry.Texts("standsFor", declaration.StandsFor);
        entry.Texts("distancesItselfFrom", declaration.DistancesItselfFrom);
        entry.Text("openTo", declaration.OpenTo);
        entry.Text("notOpenTo", declaration.NotOpenTo);
        entry.When("covers", declaration.Covers);
        entry.Day("closedOn", declaration.ClosedOn);
        entry.Entry("signatories", declaration.Signatories, Write);
        entry.Entries("ceremonies", declaration.Ceremonies, Write);
        entry.Entries("jointAims", declaration.JointAims, JointAimsForm.Write);
        entry.Entry("preservation", declaration.Preservation, Write);
        entry.Entries("sources", declaration.Sources, SourceForm.Write);
    }

    public static Declaration Read(EntryReader entry) => new()
    {
        Key = entry.Value("key", Notation.Key),
        Name = entry.Text("name"),
        DrawnUpBy = entry.OptionalText("drawnUpBy"),
        PartOf = entry.OptionalText("partOf"),
        Occasion = entry.OptionalText("occasion"),
        StandsFor = entry.Texts("standsFor"),
        DistancesItselfFrom = entry.Texts("distancesItselfFrom"),
        OpenTo = entry.OptionalText("openTo"),
        NotOpenTo = entry.OptionalText("notOpenTo"),
        Covers = entry.When("covers"),
        ClosedOn = entry.OptionalDay("closedOn"),
        Signatories = entry.OptionalEntry("signatories", ReadCount),
        Ceremonies = entry.Entries("ceremonies", ReadCeremony),
        JointAims = entry.Entries("jointAims", JointAimsForm.Read),
        Preservation = entry.OptionalEntry("preservation", ReadPreservation),
        Sources = entry.Entries("sources", SourceForm.Read),
    };

    private static void Write(EntryWriter entry, SignatoryCount signatories)
    {
        entry.Number("count", signatories.Count);
        entry.Day("on", signatories.On);
    }

    private static SignatoryCount ReadCount(EntryReader entry) => new(entry.Number("count"), entry.Value("on", Notation.Day));

    private static void Write(EntryWriter entry, SigningCeremony ceremony)
    {
        entry.Value("county", ceremony.County, Notation.County);
        entry.Day("on", ceremony.On);
    }

    private static SigningCeremony ReadCeremony(EntryReader entry) => new(entry.Value("county", Notation.County), entry.Value("on", Notation.Day));

    private static void Write(EntryWriter entry, Preservation preservation)
    {
        entry.Text("place", preservation.Place);
        entry.Day("until", preservation.Until);
    }

    private static Preservation ReadPreservation(EntryReader entry) => new(entry.Text("place"), entry.Value("until", Notation.Day));
}
