using DialogEngine.Registers;

namespace DialogEngine.Formats;

/// <summary>A register as it is written.</summary>
internal static class RegisterForm
{
    public static void Write(EntryWriter entry, Register register)
    {
        entry.Entries("bodies", register.Bodies, PublicBodyForm.Write);
        entry.Entries("counties", register.Counties, CountyForm.Write);
        entry.Entries("declarations", register.Declarations, DeclarationForm.Write);
        entry.Entries("signings", register.Signings, SigningForm.Write);
        entry.Entries("networks", register.Networks, NetworkForm.Write);
        entry.Entries("programmes", register.Programmes, ProgrammeForm.Write);
        entry.Entries("plans", register.Plans, ActivityPlanForm.Write);
        entry.Entries("activities", register.Activities, ActivityForm.Write);
        entry.Entries("milestones", register.Milestones, MilestoneForm.Write);
        entry.Entries("reports", register.Reports, ProgressReportForm.Write);
        entry.Entries("assessments", register.Assessments, AssessmentForm.Write);
        entry.Entries("evidence", register.Evidence, EvidenceForm.Write);
    }

    public static Register Read(EntryReader entry) => new()
    {
        Bodies = entry.Entries("bodies", PublicBodyForm.Read),
        Counties = entry.Entries("counties", CountyForm.Read),
        Declarations = entry.Entries("declarations", DeclarationForm.Read),
        Signings = entry.Entries("signings", SigningForm.Read),
        Networks = entry.Entries("networks", NetworkForm.Read),
        Programmes = entry.Entries("programmes", ProgrammeForm.Read),
        Plans = entry.Entries("plans", ActivityPlanForm.Read),
        Activities = entry.Entries("activities", ActivityForm.Read),
        Milestones = entry.Entries("milestones", MilestoneForm.Read),
        Reports = entry.Entries("reports", ProgressReportForm.Read),
        Assessments = entry.Entries("assessments", AssessmentForm.Read),
        Evidence = entry.Entries("evidence", EvidenceForm.Read),
    };
}
