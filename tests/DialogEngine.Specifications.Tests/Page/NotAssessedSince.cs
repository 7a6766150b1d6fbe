using DialogEngine.Commitments;
using DialogEngine.Specifications;

namespace Municipality.Commitments;

public sealed class NotAssessedSince(DateOnly day) : Specification<CommitmentFollowUp>(
    row => row.AssessedOn == null || row.AssessedOn < day, $"not assessed since {day:O}");
