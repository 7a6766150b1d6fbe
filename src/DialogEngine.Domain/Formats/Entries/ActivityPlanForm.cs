using DialogEngine.Activities;

namespace DialogEngine.Formats;

/// <summary>A plan of activities as it is written, with its parts.</summary>
internal static class ActivityPlanForm
{
    private static readonly Notation<PlanPartKind> KindWord = Notation.Word<PlanPartKind>();

    public static void Write(EntryWriter entry, ActivityPlan plan)
    {
        entry.Value("key", plan.Key, Notation.Key);
        entry.Text("name", plan.Name);
        entry.Value("body", plan.Body, Notation.Code);
        entry.Day("datedOn", plan.DatedOn);
        entry.When("when", plan.When);
        entry.Values("policyAreas", plan.PolicyAreas, Notation.PolicyArea);
        entry.Entries("parts", plan.Parts, Write);
        entry.Entry("source", plan.Source, SourceForm.Write);
    }

    public static ActivityPlan Read(EntryReader entry) => new()
    {
        Key = entry.Value("key", Notation.Key),
        Name = entry.Text("name"),
        Body = entry.Value("body", Notation.Code),
        DatedOn = entry.OptionalDay("datedOn"),
        When = entry.When("when"),
        PolicyAreas = entry.Values("policyAreas", Notation.PolicyArea),
        Parts = entry.Entries("parts", ReadPart),
        Source = entry.OptionalEntry("source", SourceForm.Read),
    };

    private static void Write(EntryWriter entry, PlanPart part)
    {
        entry.Value("key", part.Key, Notation.Key);
        entry.Value("kind", part.Kind, KindWord);
        entry.Text("name", part.Name);
        entry.Text("description", part.Description);
        entry.Entries("steeredBy", part.SteeredBy, Write);
        entry.Entries("collaborators", part.Collaborators, CollaboratorForm.Write);
        entry.Texts("messages", part.Messages);
    }

    private static PlanPart ReadPart(EntryReader entry) => new()
    {
        Key = entry.Value("key", Notation.Key),
        Kind = entry.Value("kind", KindWord),
        Name = entry.Text("name"),
        Description = entry.OptionalText("description"),
        SteeredBy = entry.Entries("steeredBy", ReadDocument),
        Collaborators = entry.Entries("collaborators", CollaboratorForm.Read),
        Messages = entry.Texts("messages"),
    };

    private static void Write(EntryWriter entry, SteeringDocument document)
    {
        entry.Text("name", document.Name);
        entry.Text("area", document.Area);
        entry.When("adoption", document.Adoption);
        entry.Text("adopter", document.Adopter);
        entry.Text("emphasis", document.Emphasis);
    }

    private static SteeringDocument ReadDocument(EntryReader entry) => new(
        entry.Text("name"),
        entry.OptionalText("area"),
        entry.When("adoption"),
        entry.OptionalText("adopter"),
        entry.OptionalText("emphasis"));
}
