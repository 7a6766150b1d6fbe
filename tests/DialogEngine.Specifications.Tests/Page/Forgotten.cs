using Ardalis.Specification;
using DialogEngine.Commitments;
using static DialogEngine.Specifications.CommitmentSpecifications;

namespace Municipality.Commitments;

public sealed class Forgotten : Specification<CommitmentFollowUp>
{
    public Forgotten(DateOnly day) => Query.Where(DueBefore(day) & WithoutActivitySince(day.AddMonths(-6)));
}
