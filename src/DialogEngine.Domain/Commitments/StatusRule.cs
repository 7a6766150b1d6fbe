using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Commitments;

/// <summary>The rule that <see cref="AssessedStatus"/> states, step by step.</summary>
internal sealed class StatusRule(Commitment commitment, DateOnly asOf, RegisterIndex entries)
{
    private readonly DateOnly? _passed = commitment.When.Due < asOf ? commitment.When.Due : null;

    public AssessedStatus Apply() =>
        entries.AssessmentOf(commitment.Key, asOf) is { } assessment
            ? From(assessment, Existing(assessment.Evidence))
            : FromActivities(after: null) ?? NotKnown(_passed is null ? StatusReason.NotAssessed : StatusReason.NotAssessedSinceDue);

    private AssessedStatus From(Assessment assessment, ValueList<Evidence> evidence)
    {
        if (evidence.IsEmpty) return NotKnown(StatusReason.EvidenceMissing, assessment);
        return assessment.Finding switch
        {
            AssessmentFinding.Fulfilled => Found(CommitmentStatus.Fulfilled),
            AssessmentFinding.Lapsed => Found(CommitmentStatus.Lapsed),
            _ when _passed is { } last => SinceDue(assessment, [.. evidence.Where(one => one.On > last)], last),
            AssessmentFinding.UnderWay => Found(CommitmentStatus.UnderWay),
            _ => FromActivities(assessment) ?? Found(CommitmentStatus.NotStarted),
        };

        AssessedStatus Found(CommitmentStatus status) => Known(status, StatusReason.Assessed, assessment, evidence);
    }

    private AssessedStatus SinceDue(Assessment assessment, ValueList<Evidence> evidence, DateOnly last) =>
        assessment.On > last && !evidence.IsEmpty
            ? Known(CommitmentStatus.Overdue, StatusReason.AssessedSinceDue, assessment, evidence)
            : NotKnown(StatusReason.NotAssessedSinceDue, assessment);

    private AssessedStatus? FromActivities(Assessment? after)
    {
        if (_passed is not null) return null;
        var evidence = Existing(
            from activity in entries.ActivitiesServing(commitment.Key)
            where activity.WasCarriedOutBy(asOf) && !(activity.CarriedOutOn <= after?.On)
            from key in activity.Evidence
            select key);
        return evidence.IsEmpty ? null : Known(CommitmentStatus.UnderWay, StatusReason.ActivityCarriedOut, after, evidence);
    }

    private ValueList<Evidence> Existing(IEnumerable<EntryKey> keys) =>
        [.. keys.Distinct().SelectMany(key => entries.Evidence[key]).Where(one => one.On <= asOf)];

    private AssessedStatus Known(CommitmentStatus status, StatusReason reason, Assessment? assessment, ValueList<Evidence> evidence) =>
        new(commitment.Key, asOf, status, reason, assessment, evidence);

    private AssessedStatus NotKnown(StatusReason reason, Assessment? assessment = null) =>
        new(commitment.Key, asOf, CommitmentStatus.NotKnown, reason, assessment, []);
}
