using DialogEngine.Activities;
using DialogEngine.Commitments;
using DialogEngine.PublicBodies;
using DialogEngine.Registers;
using DialogEngine.Rights;
using DialogEngine.Texts;

namespace DialogEngine.Formats;

/// <summary>What entries have in common: bodies, counties, words of vocabularies, sources. Words and counties are remembered, so that each is told of once.</summary>
internal sealed partial class GraphWriter
{
    private readonly SortedDictionary<string, (string Type, string Key, LocalizedText? Name)> _named = new(StringComparer.Ordinal);

    public void Body(string member, PublicBodyCode body) => Reference(member, GraphFolder.Bodies, body.ToString());

    public void County(string member, CountyCode county)
    {
        Reference(member, GraphFolder.Counties, county.ToString());
        Name(GraphFolder.Counties, "AdministrativeArea", county.ToString(), null);
    }

    /// <summary>A word of a vocabulary.</summary>
    public void Term(string member, string folder, string key, LocalizedText? name = null)
    {
        Reference(member, folder, key);
        Name(folder, "DefinedTerm", key, name);
    }

    public void Terms<T>(string member, string folder, ValueList<T> terms) where T : Term<T>, IVocabulary<T>
    {
        References(member, folder, terms);
        foreach (var term in terms) Name(folder, "DefinedTerm", term.Key, term.Name);
    }

    public void Audience(ValueList<FocusGroup> groups)
    {
        References("audience", GraphFolder.FocusGroups, groups);
        foreach (var group in groups) Name(GraphFolder.FocusGroups, "Audience", group.Key, group.Name);
    }

    public void AttendanceModes(IEnumerable<ArenaKind> arenas) => Each("eventAttendanceMode", arenas.Distinct().ToValueList(), arena => json.WriteStringValue(SchemaAddress + arena switch
    {
        ArenaKind.Digital => "OnlineEventAttendanceMode",
        ArenaKind.Hybrid => "MixedEventAttendanceMode",
        _ => "OfflineEventAttendanceMode",
    }));

    public void Perspectives(ValueList<EntryKey> perspectives)
    {
        References("about", GraphFolder.Perspectives, perspectives);
        foreach (var key in perspectives)
            Name(GraphFolder.Perspectives, "DefinedTerm", key.ToString(), RightsPerspectives.All.FirstOrDefault(known => known.Key == key)?.Name);
    }

    public void Collaborators(string member, ValueList<Collaborator> collaborators) => Each(member, collaborators, Write);

    private void Write(Collaborator collaborator)
    {
        switch (collaborator)
        {
            case Collaborator.Body one:
                Item(GraphFolder.Bodies, one.Code.ToString());
                break;
            case Collaborator.Bodies all:
                Within("Organization", () =>
                {
                    Term("classification", GraphFolder.BodyKinds, Words<PublicBodyKind>.Of(all.Kind));
                    County("areaServed", all.County);
                });
                break;
            case Collaborator.Others others:
                Within("Organization", () => Text("description", others.Description));
                break;
        }
    }

    public void Citation(Source? source)
    {
        if (source is not null) Within("citation", "CreativeWork", () => Members(source));
    }

    public void Citations(ValueList<Source> sources) => Each("citation", sources, source => Within("CreativeWork", () => Members(source)));

    /// <summary>Tells of the words and counties that were named and have not been told of.</summary>
    public void WriteNamed(Register register)
    {
        foreach (var county in register.Counties) _named.Remove(Id(GraphFolder.Counties, county.Code.ToString()));
        foreach (var (id, (type, key, name)) in _named)
        {
            json.WriteStartObject();
            json.WriteString("@id", id);
            json.WriteString("@type", type);
            json.WriteString(type is "DefinedTerm" ? "termCode" : "identifier", key);
            Text("name", name);
            json.WriteEndObject();
        }
    }

    private void Members(Source source)
    {
        Value("headline", source.Title);
        if (source.Address is { } page) Value("url", page.IsAbsoluteUri ? page.AbsoluteUri : page.OriginalString);
        Day("readOn", source.ReadOn);
    }

    private void Name(string folder, string type, string key, LocalizedText? name) => _named.TryAdd(Id(folder, key), (type, key, name));
}
