using BenchmarkDotNet.Attributes;
using DialogEngine.Catalogue;
using DialogEngine.Commitments;
using DialogEngine.Registers;
using DialogEngine.Rights;
using DialogEngine.Specifications;

namespace DialogEngine.Benchmarking;

/// <summary>Asking a register's commitments.</summary>
[MemoryDiagnoser]
public class SpecificationBenchmarks
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private readonly DateOnly _today = Today;
    private readonly Specification<CommitmentFollowUp> _asked = Asked(Today);
    private readonly CommitmentFollowUp[] _rows = [.. StrongDemocracy.Register.FollowUp(Today)];

    /// <summary>All commitments of the catalogue, by a specification of three parts.</summary>
    [Benchmark]
    public int Evaluate() => _rows.Count(_asked.IsSatisfiedBy);

    /// <summary>Putting the three parts together.</summary>
    [Benchmark]
    public Specification<CommitmentFollowUp> Compose() => Asked(_today);

    private static Specification<CommitmentFollowUp> Asked(DateOnly today) =>
        CommitmentSpecifications.WithPerspective(RightsPerspectives.HumanRights.Key).And(CommitmentSpecifications.Ongoing.Or(CommitmentSpecifications.DueBefore(today)));
}
