using DialogEngine.Activities;
using DialogEngine.Commitments;
using DialogEngine.Declarations;
using DialogEngine.PublicBodies;
using DialogEngine.Texts;

namespace DialogEngine.Registers;

// An entry takes the place of the one of its sort that has its key; where there is none it is put last.
public sealed partial record Register
{
    /// <summary>The register with a public body: in the place of the one with its code, or last.</summary>
    public Register With(PublicBody body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return this with { Bodies = Put(Bodies, body, one => one.Code == body.Code) };
    }

    /// <summary>The register with a county: in the place of the one with its code, or last.</summary>
    public Register With(County county)
    {
        ArgumentNullException.ThrowIfNull(county);
        return this with { Counties = Put(Counties, county, one => one.Code == county.Code) };
    }

    /// <summary>The register with a declaration: in the place of the one with its key, or last.</summary>
    public Register With(Declaration declaration)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        return this with { Declarations = Put(Declarations, declaration, one => one.Key == declaration.Key) };
    }

    /// <summary>The register with a signing and its commitments: in the place of the one with its key, or last.</summary>
    public Register With(Signing signing)
    {
        ArgumentNullException.ThrowIfNull(signing);
        return this with { Signings = Put(Signings, signing, one => one.Key == signing.Key) };
    }

    /// <summary>The register with a network: in the place of the one with its key, or last.</summary>
    public Register With(DemocracyNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return this with { Networks = Put(Networks, network, one => one.Key == network.Key) };
    }

    /// <summary>The register with a programme: in the place of the one with its key, or last.</summary>
    public Register With(Programme programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        return this with { Programmes = Put(Programmes, programme, one => one.Key == programme.Key) };
    }

    /// <summary>The register with a plan and its parts: in the place of the one with its key, or last.</summary>
    public Register With(ActivityPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return this with { Plans = Put(Plans, plan, one => one.Key == plan.Key) };
    }

    /// <summary>The register with an activity: in the place of the one with its key, or last.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="evidence">What shows that it was carried out: put into the register too, and named by the activity.</param>
    public Register With(Activity activity, params IEnumerable<Evidence> evidence)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var (register, keys) = WithAll(evidence, activity.Evidence);
        return register with { Activities = Put(Activities, activity with { Evidence = keys }, one => one.Key == activity.Key) };
    }

    /// <summary>The register with a milestone: in the place of the one with its key, or last.</summary>
    /// <param name="milestone">The milestone.</param>
    /// <param name="evidence">What shows that it was met: put into the register too, and named by the milestone.</param>
    public Register With(Milestone milestone, params IEnumerable<Evidence> evidence)
    {
        ArgumentNullException.ThrowIfNull(milestone);
        var (register, keys) = WithAll(evidence, milestone.Evidence);
        return register with { Milestones = Put(Milestones, milestone with { Evidence = keys }, one => one.Key == milestone.Key) };
    }

    /// <summary>The register with a progress report: in the place of the one with its key, or last.</summary>
    /// <param name="report">The report.</param>
    /// <param name="evidence">What it refers to: put into the register too, and named by the report.</param>
    public Register With(ProgressReport report, params IEnumerable<Evidence> evidence)
    {
        ArgumentNullException.ThrowIfNull(report);
        var (register, keys) = WithAll(evidence, report.Evidence);
        return register with { Reports = Put(Reports, report with { Evidence = keys }, one => one.Key == report.Key) };
    }

    /// <summary>The register with an assessment: in the place of the one with its key, or last.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="evidence">What it rests on: put into the register too, and named by the assessment.</param>
    public Register With(Assessment assessment, params IEnumerable<Evidence> evidence)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var (register, keys) = WithAll(evidence, assessment.Evidence);
        return register with { Assessments = Put(Assessments, assessment with { Evidence = keys }, one => one.Key == assessment.Key) };
    }

    /// <summary>The register with evidence: in the place of the one with its key, or last.</summary>
    public Register With(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return this with { Evidence = Put(Evidence, evidence, one => one.Key == evidence.Key) };
    }

    /// <summary>The register without the entry that has a key, whatever its sort: a signing goes with its commitments, a plan with its parts.</summary>
    /// <remarks>What refers to it stays as it is, and <see cref="RegisterCheck"/> finds it. Where no entry has the key, the register is the same.</remarks>
    public Register Without(EntryKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return this with
        {
            Declarations = [.. Declarations.Where(one => one.Key != key)],
            Signings = [.. Signings.Where(one => one.Key != key).Select(one => one with { Commitments = [.. one.Commitments.Where(its => its.Key != key)] })],
            Networks = [.. Networks.Where(one => one.Key != key)],
            Programmes = [.. Programmes.Where(one => one.Key != key)],
            Plans = [.. Plans.Where(one => one.Key != key).Select(one => one with { Parts = [.. one.Parts.Where(its => its.Key != key)] })],
            Activities = [.. Activities.Where(one => one.Key != key)],
            Milestones = [.. Milestones.Where(one => one.Key != key)],
            Reports = [.. Reports.Where(one => one.Key != key)],
            Assessments = [.. Assessments.Where(one => one.Key != key)],
            Evidence = [.. Evidence.Where(one => one.Key != key)],
        };
    }

    private (Register Register, ValueList<EntryKey> Keys) WithAll(IEnumerable<Evidence> evidence, ValueList<EntryKey> named)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var register = this;
        foreach (var one in evidence)
        {
            register = register.With(one);
            if (!named.Contains(one.Key)) named = named.Add(one.Key);
        }

        return (register, named);
    }

    private static ValueList<T> Put<T>(ValueList<T> entries, T entry, Func<T, bool> isIt)
    {
        T[] before = [.. entries.TakeWhile(one => !isIt(one))];
        return [.. before, entry, .. entries.Skip(before.Length).Where(one => !isIt(one))];
    }
}
