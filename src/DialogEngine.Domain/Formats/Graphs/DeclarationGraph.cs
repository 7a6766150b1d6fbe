using DialogEngine.Activities;
using DialogEngine.Commitments;
using DialogEngine.Declarations;
using DialogEngine.PublicBodies;
using DialogEngine.Registers;

namespace DialogEngine.Formats;

/// <summary>Bodies, declarations and what was signed, as entries of a graph.</summary>
internal sealed class DeclarationGraph(GraphWriter graph)
{
    public void Write(Register register)
    {
        foreach (var body in register.Bodies) Write(body);
        foreach (var county in register.Counties) Write(county);
        foreach (var declaration in register.Declarations) Write(declaration);
        foreach (var signing in register.Signings)
        {
            Write(signing);
            foreach (var commitment in signing.Commitments) Write(commitment, signing);
        }
    }

    private void Write(PublicBody body)
    {
        var type = body.Code.Kind is PublicBodyKind.Organization ? "Organization" : "GovernmentOrganization";
        graph.Node(GraphFolder.Bodies, body.Code.ToString(), type, "PopoloOrganization", () =>
        {
            graph.Text("name", body.Name);
            graph.Text("prefLabel", body.Name);
            graph.Value("identifier", body.Code.ToString());
            graph.Value("officialCode", body.Code.Official);
            graph.Term("classification", GraphFolder.BodyKinds, Words<PublicBodyKind>.Of(body.Code.Kind));
            if (body.Code.County is { } county) graph.County("areaServed", county);
            graph.Citation(body.Source);
        });
    }

    private void Write(County county) => graph.Node(GraphFolder.Counties, county.Code.ToString(), "AdministrativeArea", () =>
    {
        graph.Text("name", county.Name);
        graph.Value("identifier", county.Code.ToString());
        graph.Citation(county.Source);
    });

    private void Write(Declaration declaration) => graph.Node(GraphFolder.Declarations, declaration.Key.ToString(), "CreativeWork", () =>
    {
        graph.Value("identifier", declaration.Key.ToString());
        graph.Text("name", declaration.Name);
        if (declaration.DrawnUpBy is { } committee) graph.Within("creator", "Organization", () => graph.Text("name", committee));
        if (declaration.PartOf is { } effort) graph.Within("isPartOf", "CreativeWork", () => graph.Text("name", effort));
        graph.Text("occasion", declaration.Occasion);
        graph.Texts("standsFor", declaration.StandsFor);
        graph.Texts("distancesItselfFrom", declaration.DistancesItselfFrom);
        graph.Text("openTo", declaration.OpenTo);
        graph.Text("notOpenTo", declaration.NotOpenTo);
        graph.When(declaration.Covers);
        graph.Day("closedOn", declaration.ClosedOn);
        Count(declaration.Signatories);
        graph.Each("subjectOf", declaration.Ceremonies, ceremony => Write(ceremony, declaration));
        graph.Each("hasPart", declaration.JointAims, Write);
        if (declaration.Preservation is { } kept) graph.Within("archivedAt", "WebPage", () =>
        {
            graph.Text("name", kept.Place);
            graph.Day("expires", kept.Until);
        });
        graph.Citations(declaration.Sources);
    });

    private void Count(SignatoryCount? signatories)
    {
        if (signatories is null) return;
        graph.Within("interactionStatistic", "InteractionCounter", () =>
        {
            graph.SchemaWord("interactionType", "AgreeAction");
            graph.Number("userInteractionCount", signatories.Count);
            graph.Day("endTime", signatories.On);
        });
    }

    private void Write(SigningCeremony ceremony, Declaration declaration) => graph.Within("Event", () =>
    {
        graph.Text("name", declaration.Name);
        graph.Day("startDate", ceremony.On);
        graph.County("location", ceremony.County);
    });

    private void Write(JointAims joint) => graph.Within("CreativeWork", () =>
    {
        graph.Day("datePublished", joint.AgreedOn);
        graph.References("creator", GraphFolder.Bodies, joint.Signatories);
        graph.Each("hasPart", joint.Aims, aim => graph.Within("CreativeWork", () =>
        {
            graph.Text("text", aim.Text);
            graph.Audience(aim.FocusGroups);
        }));
        graph.Citation(joint.Source);
    });

    private void Write(Signing signing) => graph.Node(GraphFolder.Signings, signing.Key.ToString(), "AgreeAction", () =>
    {
        graph.Value("identifier", signing.Key.ToString());
        graph.Body("agent", signing.Signatory);
        graph.Reference("object", GraphFolder.Declarations, signing.Declaration.ToString());
        graph.Day("endTime", signing.SignedOn);
        graph.Each("result", signing.Commitments, commitment => graph.Item(GraphFolder.Commitments, commitment.Key.ToString()));
        graph.Citation(signing.Source);
    });

    private void Write(Commitment commitment, Signing signing) => graph.Node(GraphFolder.Commitments, commitment.Key.ToString(), "CreativeWork", () =>
    {
        graph.Value("identifier", commitment.Key.ToString());
        graph.Term("additionalType", GraphFolder.CommitmentKinds, commitment.Kind.Key, commitment.Kind.Name);
        graph.Text("text", commitment.Statement);
        graph.Body("creator", signing.Signatory);
        graph.Reference("isPartOf", GraphFolder.Declarations, signing.Declaration.ToString());
        graph.When(commitment.When);
        graph.Text("occasion", commitment.Occasion);
        graph.Collaborators("contributor", commitment.Collaborators);
        graph.Audience(commitment.FocusGroups);
        graph.Terms("channel", GraphFolder.Channels, commitment.Channels);
        graph.AttendanceModes(commitment.Arenas);
        graph.Perspectives(commitment.Perspectives);
        graph.Citation(commitment.Source);
    });
}
