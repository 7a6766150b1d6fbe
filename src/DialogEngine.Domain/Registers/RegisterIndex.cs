using DialogEngine.Activities;
using DialogEngine.Commitments;

namespace DialogEngine.Registers;

/// <summary>The entries of a register, found by the key they have or refer to; what refers to nothing is simply never asked for.</summary>
internal sealed class RegisterIndex
{
    private readonly ILookup<EntryKey, Assessment> _assessments;
    private readonly ILookup<EntryKey, Activity> _activities;
    private readonly ILookup<EntryKey, Milestone> _milestones;

    public RegisterIndex(Register register)
    {
        var programmes = register.Programmes.ToLookup(programme => programme.Key);
        _assessments = register.Assessments.ToLookup(assessment => assessment.Commitment);
        _milestones = register.Milestones.ToLookup(milestone => milestone.Commitment);
        Evidence = register.Evidence.ToLookup(evidence => evidence.Key);
        _activities = (
            from activity in register.Activities
            // An event of a Democracy Week serves what the week serves.
            from key in activity.Serves.Concat(activity.Serves.SelectMany(served => programmes[served]).SelectMany(programme => programme.Serves)).Distinct()
            select (key, activity)).ToLookup(pair => pair.key, pair => pair.activity);
    }

    public ILookup<EntryKey, Evidence> Evidence { get; }

    /// <summary>The activities that serve an entry, themselves or through a programme, in the order of the register.</summary>
    public IEnumerable<Activity> ActivitiesServing(EntryKey key) => _activities[key];

    /// <summary>The latest assessment on or before a day; of two on one day, the last.</summary>
    public Assessment? AssessmentOf(EntryKey commitment, DateOnly asOf) =>
        _assessments[commitment].Reverse().Where(assessment => assessment.On <= asOf).MaxBy(assessment => assessment.On);

    /// <summary>The milestones of a commitment that were not met on a day.</summary>
    public IEnumerable<Milestone> MilestonesLeft(EntryKey commitment, DateOnly asOf) =>
        _milestones[commitment].Where(milestone => milestone.MetOn is not { } met || met > asOf);
}
