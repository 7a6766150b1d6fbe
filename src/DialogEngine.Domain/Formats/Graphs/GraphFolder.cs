namespace DialogEngine.Formats;

/// <summary>Where the entries of each sort are, under the address of a graph: <c>#commitments/RV-2</c>.</summary>
internal static class GraphFolder
{
    public const string Bodies = "bodies";
    public const string Counties = "counties";
    public const string Declarations = "declarations";
    public const string Signings = "signings";
    public const string Commitments = "commitments";
    public const string Networks = "networks";
    public const string Programmes = "programmes";
    public const string Plans = "plans";
    public const string PlanParts = "plan-parts";
    public const string Activities = "activities";
    public const string Milestones = "milestones";
    public const string Reports = "reports";
    public const string Assessments = "assessments";
    public const string Evidence = "evidence";

    public const string BodyKinds = "body-kinds";
    public const string CommitmentKinds = "commitment-kinds";
    public const string ActivityKinds = "activity-kinds";
    public const string PlanPartKinds = "plan-part-kinds";
    public const string Findings = "findings";
    public const string FocusGroups = "focus-groups";
    public const string Channels = "channels";
    public const string PolicyAreas = "policy-areas";
    public const string Perspectives = "perspectives";
}
