using DialogEngine.Commitments;
using DialogEngine.PublicBodies;

namespace DialogEngine.Formats;

/// <summary>A collaborator as it is written: its members tell which kind it is.</summary>
internal static class CollaboratorForm
{
    private static readonly Notation<PublicBodyKind> KindWord = Notation.Word<PublicBodyKind>();

    public static void Write(EntryWriter entry, Collaborator collaborator)
    {
        switch (collaborator)
        {
            case Collaborator.Body one:
                entry.Value("body", one.Code, Notation.Code);
                break;
            case Collaborator.Bodies all:
                entry.Value("bodies", all.Kind, KindWord);
                entry.Value("county", all.County, Notation.County);
                break;
            case Collaborator.Others others:
                entry.Text("others", others.Description);
                break;
        }
    }

    public static Collaborator Read(EntryReader entry)
    {
        var (hasBody, hasBodies, hasCounty, hasOthers) = (entry.Has("body"), entry.Has("bodies"), entry.Has("county"), entry.Has("others"));
        var body = entry.Optional("body", Notation.Code);
        var kind = entry.Optional("bodies", KindWord);
        var county = entry.Optional("county", Notation.County);
        var others = entry.OptionalText("others");
        switch (hasBody, hasBodies, hasCounty, hasOthers)
        {
            case (true, false, false, false): return new Collaborator.Body(body!);
            case (false, true, true, false): return new Collaborator.Bodies(kind, county!);
            case (false, false, false, true): return new Collaborator.Others(others!);
            default:
                entry.Refuse("body, or bodies and county, or others", Found(hasBody, hasBodies, hasCounty, hasOthers));
                return null!;
        }
    }

    private static string Found(params ReadOnlySpan<bool> members)
    {
        string[] names = ["body", "bodies", "county", "others"];
        var found = new List<string>();
        for (var i = 0; i < names.Length; i++)
            if (members[i]) found.Add(names[i]);
        return found is [] ? "none of them" : string.Join(" and ", found);
    }
}
