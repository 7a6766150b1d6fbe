using DialogEngine.Activities;
using DialogEngine.Commitments;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Formats;

/// <summary>Networks, programmes, plans and activities as entries of a graph.</summary>
internal sealed class ActivityGraph(GraphWriter graph, Register register)
{
    private readonly HashSet<EntryKey> _programmes = [.. register.Programmes.Select(programme => programme.Key)];
    private readonly Dictionary<EntryKey, string> _served = Folders(register);

    public void Write()
    {
        foreach (var network in register.Networks) Write(network);
        foreach (var programme in register.Programmes) Write(programme);
        foreach (var plan in register.Plans)
        {
            Write(plan);
            foreach (var part in plan.Parts) Write(part, plan);
        }

        foreach (var activity in register.Activities) Write(activity);
    }

    private void Write(DemocracyNetwork network)
    {
        graph.Node(GraphFolder.Networks, network.Key.ToString(), "Organization", "PopoloOrganization", () =>
        {
            graph.Value("identifier", network.Key.ToString());
            graph.Text("name", network.Name);
            graph.Text("prefLabel", network.Name);
            if (network.Convener is { } convener) graph.Body("convener", convener);
            graph.Text("description", network.Method);
            graph.Texts("purpose", network.Purposes);
            graph.Collaborators("member", network.Members);
            graph.Citation(network.Source);
        });

        // Popolo tells of a membership as an entry of its own; of those who are only described in words there is none to tell.
        foreach (var (i, member) in network.Members.Index())
            if (member is Collaborator.Body body) graph.Node(GraphFolder.Networks, $"{network.Key}/members/{i + 1}", "Membership", () =>
            {
                graph.Reference("memberOf", GraphFolder.Networks, network.Key.ToString());
                graph.Body("membershipOf", body.Code);
            });
    }

    private void Write(Programme programme) => graph.Node(GraphFolder.Programmes, programme.Key.ToString(), "EventSeries", () =>
    {
        graph.Value("identifier", programme.Key.ToString());
        graph.Text("name", programme.Name);
        graph.Day("startDate", programme.When.Period?.First);
        graph.Day("endDate", programme.When.Period?.Last);
        graph.When(programme.When);
        graph.Text("occasion", programme.Occasion);
        graph.Texts("about", programme.Themes);
        graph.Collaborators("organizer", programme.Organizers);
        graph.References("serves", GraphFolder.Commitments, programme.Serves);
        graph.Citation(programme.Source);
    });

    private void Write(ActivityPlan plan) => graph.Node(GraphFolder.Plans, plan.Key.ToString(), "CreativeWork", () =>
    {
        graph.Value("identifier", plan.Key.ToString());
        graph.Text("name", plan.Name);
        graph.Body("creator", plan.Body);
        graph.Day("datePublished", plan.DatedOn);
        graph.When(plan.When);
        graph.Terms("about", GraphFolder.PolicyAreas, plan.PolicyAreas);
        graph.Each("hasPart", plan.Parts, part => graph.Item(GraphFolder.PlanParts, part.Key.ToString()));
        graph.Citation(plan.Source);
    });

    private void Write(PlanPart part, ActivityPlan plan) => graph.Node(GraphFolder.PlanParts, part.Key.ToString(), "CreativeWork", () =>
    {
        graph.Value("identifier", part.Key.ToString());
        graph.Term("additionalType", GraphFolder.PlanPartKinds, Words<PlanPartKind>.Of(part.Kind));
        graph.Text("name", part.Name);
        graph.Text("description", part.Description);
        graph.Reference("isPartOf", GraphFolder.Plans, plan.Key.ToString());
        graph.Each("isBasedOn", part.SteeredBy, Write);
        graph.Collaborators("contributor", part.Collaborators);
        graph.Each("hasPart", part.Messages, message => graph.Within("CreativeWork", () => graph.Text("text", message)));
    });

    private void Write(SteeringDocument document) => graph.Within("CreativeWork", () =>
    {
        graph.Text("name", document.Name);
        graph.Text("priority", document.Area);
        graph.When(document.Adoption);
        if (document.Adopter is { } adopter) graph.Within("creator", "Organization", () => graph.Text("name", adopter));
        graph.Text("emphasis", document.Emphasis);
    });

    private void Write(Activity activity) => graph.Node(GraphFolder.Activities, activity.Key.ToString(), Type(activity.Kind), () =>
    {
        graph.Value("identifier", activity.Key.ToString());
        graph.Term("additionalType", GraphFolder.ActivityKinds, Words<ActivityKind>.Of(activity.Kind));
        graph.Text("name", activity.Title);
        graph.Text("description", activity.Description);
        graph.Day("startDate", activity.When.Period?.First ?? activity.CarriedOutOn);
        graph.Day("endDate", activity.CarriedOutOn ?? activity.When.Period?.Last);
        graph.When(activity.When);
        // That nothing is known of an activity is no reason to say that it is scheduled.
        if (activity.IsCalledOff) graph.SchemaWord("eventStatus", "EventCancelled");
        else if (activity.CarriedOutOn is not null) graph.SchemaWord("eventStatus", "EventScheduled");
        graph.AttendanceModes(activity.Arenas.Select(arena => arena.Kind));
        graph.Each("location", activity.Arenas, Write);
        graph.Audience(activity.Audiences);
        graph.Terms("channel", GraphFolder.Channels, activity.Channels);
        graph.Collaborators("contributor", activity.Collaborators);
        graph.References("superEvent", GraphFolder.Programmes, activity.Serves.Where(_programmes.Contains).ToValueList());
        graph.Each("serves", activity.Serves.Where(key => !_programmes.Contains(key)).ToValueList(), Served);
        graph.References("subjectOf", GraphFolder.Evidence, activity.Evidence);
        graph.Citation(activity.Source);
    });

    private void Served(EntryKey key) => graph.Item(_served.GetValueOrDefault(key, GraphFolder.Commitments), key.ToString());

    private void Write(Arena arena) => graph.Within(arena.Kind is ArenaKind.Digital ? "VirtualLocation" : "Place", () =>
    {
        graph.Text("name", arena.Name);
        graph.Each("amenityFeature", arena.Access, measure => graph.Within("LocationFeatureSpecification", () => graph.Value("identifier", Words<AccessMeasure>.Of(measure))));
    });

    private static string Type(ActivityKind kind) => kind switch
    {
        ActivityKind.Training or ActivityKind.Lecture => "EducationEvent",
        ActivityKind.Publication or ActivityKind.Communication => "PublicationEvent",
        _ => "Event",
    };

    /// <summary>Where the entries are that are served and are neither commitments nor programmes.</summary>
    private static Dictionary<EntryKey, string> Folders(Register register)
    {
        var folders = new Dictionary<EntryKey, string>();
        foreach (var network in register.Networks) folders[network.Key] = GraphFolder.Networks;
        foreach (var part in register.Plans.SelectMany(plan => plan.Parts)) folders[part.Key] = GraphFolder.PlanParts;
        return folders;
    }
}
