using DialogEngine.Commitments;
using DialogEngine.Registers;

namespace DialogEngine.Formats;

/// <summary>Milestones, reports, assessments and evidence as entries of a graph.</summary>
internal sealed class FollowUpGraph(GraphWriter graph)
{
    public void Write(Register register)
    {
        foreach (var milestone in register.Milestones) Write(milestone);
        foreach (var report in register.Reports) Write(report);
        foreach (var assessment in register.Assessments) Write(assessment);
        foreach (var evidence in register.Evidence) Write(evidence);
    }

    private void Write(Milestone milestone) => graph.Node(GraphFolder.Milestones, milestone.Key.ToString(), "PlanAction", () =>
    {
        graph.Value("identifier", milestone.Key.ToString());
        graph.Text("name", milestone.Title);
        graph.Reference("object", GraphFolder.Commitments, milestone.Commitment.ToString());
        graph.Day("scheduledTime", milestone.Due);
        graph.Day("endTime", milestone.MetOn);
        graph.References("subjectOf", GraphFolder.Evidence, milestone.Evidence);
    });

    private void Write(ProgressReport report) => graph.Node(GraphFolder.Reports, report.Key.ToString(), "Report", () =>
    {
        graph.Value("identifier", report.Key.ToString());
        graph.Reference("about", GraphFolder.Commitments, report.Commitment.ToString());
        graph.Day("datePublished", report.On);
        graph.Text("text", report.Text);
        graph.References("citation", GraphFolder.Evidence, report.Evidence);
    });

    private void Write(Assessment assessment) => graph.Node(GraphFolder.Assessments, assessment.Key.ToString(), "Review", () =>
    {
        graph.Value("identifier", assessment.Key.ToString());
        graph.Reference("itemReviewed", GraphFolder.Commitments, assessment.Commitment.ToString());
        graph.Day("datePublished", assessment.On);
        graph.Term("finding", GraphFolder.Findings, Words<AssessmentFinding>.Of(assessment.Finding));
        graph.Text("reviewBody", assessment.Reason);
        graph.References("citation", GraphFolder.Evidence, assessment.Evidence);
    });

    private void Write(Evidence evidence) => graph.Node(GraphFolder.Evidence, evidence.Key.ToString(), "CreativeWork", () =>
    {
        graph.Value("identifier", evidence.Key.ToString());
        graph.Text("description", evidence.Description);
        graph.Day("datePublished", evidence.On);
        graph.Citation(evidence.Source);
    });
}
