using System.Collections.Immutable;
using System.Text.Json;
using static DialogEngine.Formats.GraphTermForm;

namespace DialogEngine.Formats;

/// <summary>Every word of the graph. A graph carries it along, so that nothing has to be fetched to understand it.</summary>
/// <seealso href="https://schema.org/docs/full.html">schema.org</seealso>
/// <seealso href="https://www.popoloproject.com/specs/">Popolo, which takes its organizations and memberships from the W3C's organization ontology</seealso>
internal static class GraphVocabulary
{
    private static readonly ImmutableArray<(string Prefix, string Address)> Prefixes =
    [
        ("schema", "https://schema.org/"),
        ("org", "http://www.w3.org/ns/org#"),
        ("skos", "http://www.w3.org/2004/02/skos/core#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
        ("register", "https://github.com/DialogEngine/DialogEngine/blob/main/docs/formats.md#"),
    ];

    private static readonly ImmutableArray<GraphTerm> Types =
    [
        .. Schema(
            "AdministrativeArea", "AgreeAction", "Audience", "CreativeWork", "DefinedTerm", "EducationEvent", "Event", "EventSeries", "GovernmentOrganization",
            "InteractionCounter", "LocationFeatureSpecification", "Organization", "Place", "PlanAction", "PublicationEvent", "Report", "Review", "VirtualLocation", "WebPage"),
        new("PopoloOrganization", "org:Organization"),
        new("Membership", "org:Membership"),
    ];

    private static readonly ImmutableArray<GraphTerm> Members =
    [
        .. Schema("amenityFeature", "headline", "identifier", "temporalCoverage", "termCode", "userInteractionCount"),
        .. Schema(Text, "description", "name", "reviewBody", "text"),
        .. Schema(Day, "datePublished", "endDate", "endTime", "expires", "scheduledTime", "startDate"),
        .. Schema(
            Reference, "about", "additionalType", "agent", "archivedAt", "areaServed", "audience", "citation", "contributor", "creator", "eventAttendanceMode",
            "eventStatus", "interactionStatistic", "interactionType", "isBasedOn", "isPartOf", "itemReviewed", "location", "member", "object", "organizer", "result", "subjectOf", "superEvent", "url"),
        .. Schema(List, "hasPart"),
        new("classification", "org:classification", Reference),
        new("officialCode", "org:identifier"),
        new("memberOf", "org:organization", Reference),
        new("membershipOf", "org:member", Reference),
        new("purpose", "org:purpose", List),
        new("prefLabel", "skos:prefLabel", Text),
        new("channel", "register:channel", Reference),
        new("closedOn", "register:closedOn", Day),
        new("convener", "register:convener", Reference),
        new("distancesItselfFrom", "register:distancesItselfFrom", List),
        new("emphasis", "register:emphasis", Text),
        new("finding", "register:finding", Reference),
        new("notOpenTo", "register:notOpenTo", Text),
        new("occasion", "register:occasion", Text),
        new("openTo", "register:openTo", Text),
        new("priority", "register:priority", Text),
        new("readOn", "register:readOn", Day),
        new("serves", "register:serves", Reference),
        new("standsFor", "register:standsFor", List),
    ];

    /// <summary>Writes what every word means.</summary>
    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("@context");
        json.WriteNumber("@version", 1.1m);
        foreach (var (prefix, address) in Prefixes) json.WriteString(prefix, address);
        foreach (var term in Types) json.WriteString(term.Name, term.Address);
        foreach (var term in Members) Write(json, term);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, GraphTerm term)
    {
        if (term.Form is Plain)
        {
            json.WriteString(term.Name, term.Address);
            return;
        }

        json.WriteStartObject(term.Name);
        json.WriteString("@id", term.Address);
        if (term.Form is not Text) json.WriteString("@type", term.Form is Day ? "xsd:date" : "@id");
        if (term.Form is Text or List) json.WriteString("@container", term.Form is Text ? "@language" : "@list");
        json.WriteEndObject();
    }

    private static IEnumerable<GraphTerm> Schema(params IEnumerable<string> names) => Schema(Plain, names);

    private static IEnumerable<GraphTerm> Schema(GraphTermForm form, params IEnumerable<string> names) =>
        names.Select(name => new GraphTerm(name, $"schema:{name}", form));
}
