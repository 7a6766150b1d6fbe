using DialogEngine.Activities;
using DialogEngine.Commitments;
using DialogEngine.PublicBodies;
using DialogEngine.Texts;

namespace DialogEngine.Registers;

public sealed partial record Register
{
    /// <summary>The part of the register that concerns one public body, complete in itself.</summary>
    /// <remarks>
    /// It holds the body's signings and plans; the networks and programmes that it calls together, belongs to or
    /// organizes, or whose events serve its commitments; the activities that serve any of these or that it takes part
    /// in; what is due, told and judged of its commitments; and the evidence for all that. The declarations it signed
    /// come with it whole, as do the public bodies and the counties that what is left still names. A reference to
    /// something that is left out is left out too, so that a part of a register without mistakes has none.
    /// How it stands with each commitment is the same as in the whole.
    /// </remarks>
    /// <param name="body">The public body. Where nothing concerns it, the part is <see cref="Empty"/>.</param>
    public Register Concerning(PublicBodyCode body)
    {
        ArgumentNullException.ThrowIfNull(body);
        var part = new Register
        {
            Signings = [.. Signings.Where(signing => signing.Signatory == body)],
            Plans = [.. Plans.Where(plan => plan.Body == body)],
        };
        var commitments = part.Commitments().Select(commitment => commitment.Key).ToHashSet();
        return part
            .WithActivitiesOf(this, body, commitments)
            .WithFollowUpOf(this, commitments)
            .WithNamesOf(this, body);
    }

    private Register WithActivitiesOf(Register whole, PublicBodyCode body, HashSet<EntryKey> commitments)
    {
        var networks = whole.Networks.Where(network => network.Convener == body || Name(network.Members, body)).Select(network => network.Key).ToHashSet();
        var programmes = whole.Programmes
            .Where(programme => programme.Serves.Any(commitments.Contains) || Name(programme.Organizers, body))
            .Select(programme => programme.Key).ToHashSet();
        HashSet<EntryKey> served = [.. commitments, .. networks, .. programmes, .. Plans.SelectMany(plan => plan.Parts).Select(one => one.Key)];
        ValueList<Activity> activities =
            [.. whole.Activities.Where(activity => activity.Serves.Any(served.Contains) || Name(activity.Collaborators, body))];

        // What such an activity serves beside this comes along, so that the activity can still say so.
        var named = activities.SelectMany(activity => activity.Serves).ToHashSet();
        networks.UnionWith(whole.Networks.Select(network => network.Key).Where(named.Contains));
        programmes.UnionWith(whole.Programmes.Select(programme => programme.Key).Where(named.Contains));
        served.UnionWith(networks);
        served.UnionWith(programmes);
        return this with
        {
            Networks = [.. whole.Networks.Where(network => networks.Contains(network.Key))],
            Programmes =
            [
                .. from programme in whole.Programmes
                   where programmes.Contains(programme.Key)
                   select programme with { Serves = [.. programme.Serves.Where(commitments.Contains)] },
            ],
            Activities = [.. activities.Select(activity => activity with { Serves = [.. activity.Serves.Where(served.Contains)] })],
        };
    }

    private Register WithFollowUpOf(Register whole, HashSet<EntryKey> commitments)
    {
        var part = this with
        {
            Milestones = [.. whole.Milestones.Where(milestone => commitments.Contains(milestone.Commitment))],
            Reports = [.. whole.Reports.Where(report => commitments.Contains(report.Commitment))],
            Assessments = [.. whole.Assessments.Where(assessment => commitments.Contains(assessment.Commitment))],
        };
        HashSet<EntryKey> shown =
        [
            .. part.Activities.SelectMany(activity => activity.Evidence),
            .. part.Milestones.SelectMany(milestone => milestone.Evidence),
            .. part.Reports.SelectMany(report => report.Evidence),
            .. part.Assessments.SelectMany(assessment => assessment.Evidence),
        ];
        return part with { Evidence = [.. whole.Evidence.Where(evidence => shown.Contains(evidence.Key))] };
    }

    private Register WithNamesOf(Register whole, PublicBodyCode body)
    {
        if (this == Empty) return this;
        var signed = Signings.Select(signing => signing.Declaration).ToHashSet();
        var part = this with { Declarations = [.. whole.Declarations.Where(declaration => signed.Contains(declaration.Key))] };
        ValueList<Collaborator> collaborators =
        [
            .. part.Commitments().SelectMany(commitment => commitment.Collaborators),
            .. part.Networks.SelectMany(network => network.Members),
            .. part.Programmes.SelectMany(programme => programme.Organizers),
            .. part.Plans.SelectMany(plan => plan.Parts).SelectMany(one => one.Collaborators),
            .. part.Activities.SelectMany(activity => activity.Collaborators),
        ];
        HashSet<PublicBodyCode> codes =
        [
            body,
            .. part.Networks.Select(network => network.Convener).OfType<PublicBodyCode>(),
            .. part.Declarations.SelectMany(declaration => declaration.JointAims).SelectMany(aims => aims.Signatories),
        ];
        ValueList<PublicBody> bodies = [.. whole.Bodies.Where(one => codes.Contains(one.Code) || Name(collaborators, one.Code))];
        HashSet<CountyCode> counties =
        [
            .. bodies.Select(one => one.Code.County).OfType<CountyCode>(),
            .. collaborators.OfType<Collaborator.Bodies>().Select(all => all.County),
            .. part.Declarations.SelectMany(declaration => declaration.Ceremonies).Select(ceremony => ceremony.County),
        ];
        return part with { Bodies = bodies, Counties = [.. whole.Counties.Where(county => counties.Contains(county.Code))] };
    }

    private static bool Name(ValueList<Collaborator> collaborators, PublicBodyCode body) =>
        collaborators.Any(collaborator => collaborator.Includes(body));
}
