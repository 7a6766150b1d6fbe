using System.Collections.Immutable;
using DialogEngine.Activities;
using DialogEngine.Commitments;
using DialogEngine.Declarations;
using DialogEngine.PublicBodies;
using DialogEngine.Texts;

namespace DialogEngine.Registers;

/// <summary>Goes through a register from its first entry to its last and notes what is wrong in each.</summary>
internal sealed partial class RegisterWalk(Register register)
{
    private readonly KnownNames _names = new(register);
    private readonly List<Mistake> _mistakes = [];

    public ImmutableArray<Mistake> All()
    {
        Each(register.Bodies, "/bodies", Body);
        Each(register.Counties, "/counties", County);
        Each(register.Declarations, "/declarations", Declaration);
        Each(register.Signings, "/signings", Signing);
        Each(register.Networks, "/networks", Network);
        Each(register.Programmes, "/programmes", Programme);
        Each(register.Plans, "/plans", Plan);
        Each(register.Activities, "/activities", Activity);
        Each(register.Milestones, "/milestones", Milestone);
        Each(register.Reports, "/reports", Report);
        Each(register.Assessments, "/assessments", Assessment);
        Each(register.Evidence, "/evidence", Evidence);
        return [.. _mistakes];
    }

    private void Body(PublicBody body, string place)
    {
        var first = _names[body.Code]!;
        if (first != place) Add($"{place}/code", "a body that is not listed yet", $"'{body.Code}', which is listed already: {first}");
        Source(body.Source, place);
    }

    private void County(County county, string place)
    {
        var first = _names[county.Code]!;
        if (first != place) Add($"{place}/code", "a county that is not listed yet", $"'{county.Code}', which is listed already: {first}");
        Source(county.Source, place);
    }

    private void Declaration(Declaration declaration, string place)
    {
        Key(declaration.Key, place);
        if (declaration.Signatories is { Count: < 0 and var count }) Add($"{place}/signatories/count", "0 or more", $"{count}");
        Each(declaration.JointAims, $"{place}/jointAims", (aims, here) =>
        {
            Each(aims.Signatories, $"{here}/signatories", Code);
            Source(aims.Source, here);
        });
        Each(declaration.Sources, $"{place}/sources", Address);
    }

    private void Signing(Signing signing, string place)
    {
        Key(signing.Key, place);
        Refers(signing.Declaration, $"{place}/declaration", EntrySort.Declaration);
        Code(signing.Signatory, $"{place}/signatory");
        var first = _names.FirstSigning(signing);
        if (first != place) Add($"{place}/signatory", "a body that has not signed this declaration yet", $"'{signing.Signatory}', which has: {first}");
        if (_names.ClosedOn(signing.Declaration) is { } closed && signing.SignedOn >= closed)
            Add($"{place}/signedOn", $"a day before {Day(closed)}, when '{signing.Declaration}' was closed for signing", Day(signing.SignedOn));
        Each(signing.Commitments, $"{place}/commitments", (commitment, here) => Commitment(commitment, signing, here));
        Source(signing.Source, place);
    }

    private void Commitment(Commitment commitment, Signing signing, string place)
    {
        Key(commitment.Key, place);
        Collaborators(commitment.Collaborators, $"{place}/collaborators");
        foreach (var (i, one) in commitment.Collaborators.Index())
            if (one is Collaborator.Body body && body.Code == signing.Signatory)
                Add($"{place}/collaborators/{i}", "another body than the one that signed", $"'{body.Code}'");
        Each(commitment.Arenas, $"{place}/arenas", Kind);
        Source(commitment.Source, place);
    }

    private void Network(DemocracyNetwork network, string place)
    {
        Key(network.Key, place);
        if (network.Convener is { } convener) Code(convener, $"{place}/convener");
        Collaborators(network.Members, $"{place}/members");
        Source(network.Source, place);
    }

    private void Programme(Programme programme, string place)
    {
        Key(programme.Key, place);
        Collaborators(programme.Organizers, $"{place}/organizers");
        Each(programme.Serves, $"{place}/serves", (key, here) => Refers(key, here, EntrySort.Commitment));
        Source(programme.Source, place);
    }

    private void Plan(ActivityPlan plan, string place)
    {
        Key(plan.Key, place);
        Code(plan.Body, $"{place}/body");
        Each(plan.Parts, $"{place}/parts", (part, here) =>
        {
            Key(part.Key, here);
            Kind(part.Kind, $"{here}/kind");
            Collaborators(part.Collaborators, $"{here}/collaborators");
        });
        Source(plan.Source, place);
    }

    private void Activity(Activity activity, string place)
    {
        Key(activity.Key, place);
        Kind(activity.Kind, $"{place}/kind");
        Each(activity.Serves, $"{place}/serves", (key, here) =>
            Refers(key, here, EntrySort.Commitment, EntrySort.PlanPart, EntrySort.Network, EntrySort.Programme));
        if (activity is { IsCalledOff: true, CarriedOutOn: { } done })
            Add($"{place}/isCalledOff", "either called off or carried out", $"both: called off, and carried out on {Day(done)}");
        Each(activity.Arenas, $"{place}/arenas", (arena, here) =>
        {
            Kind(arena.Kind, $"{here}/kind");
            Each(arena.Access, $"{here}/access", Kind);
        });
        Collaborators(activity.Collaborators, $"{place}/collaborators");
        Shown(activity.Evidence, place);
        Source(activity.Source, place);
    }

    private void Milestone(Milestone milestone, string place)
    {
        Key(milestone.Key, place);
        Refers(milestone.Commitment, $"{place}/commitment", EntrySort.Commitment);
        After(milestone.Commitment, milestone.Due, $"{place}/due");
        if (milestone.MetOn is { } met) After(milestone.Commitment, met, $"{place}/metOn");
        Shown(milestone.Evidence, place);
    }

    private void Report(ProgressReport report, string place)
    {
        Key(report.Key, place);
        Refers(report.Commitment, $"{place}/commitment", EntrySort.Commitment);
        After(report.Commitment, report.On, $"{place}/on");
        Shown(report.Evidence, place);
    }

    private void Assessment(Assessment assessment, string place)
    {
        Key(assessment.Key, place);
        Refers(assessment.Commitment, $"{place}/commitment", EntrySort.Commitment);
        After(assessment.Commitment, assessment.On, $"{place}/on");
        Kind(assessment.Finding, $"{place}/finding");
        Shown(assessment.Evidence, place);
    }

    private void Evidence(Evidence evidence, string place)
    {
        Key(evidence.Key, place);
        Source(evidence.Source, place);
    }
}
