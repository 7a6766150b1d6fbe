using DialogEngine.Commitments;
using DialogEngine.Contributions;
using DialogEngine.Polls;

namespace DialogEngine.Specifications;

/// <summary>Whatever is asked of whatever rows, however it is composed: a database answers as a list does.</summary>
public class AgreementTests
{
    private static readonly Gen<DateTimeOffset> Time =
        Gen.Select(Gen.Int[-2, 2], Gen.Int[-1, 2], (minutes, hours) => Some.Time.AddMinutes(minutes).ToOffset(TimeSpan.FromHours(hours)));

    private static readonly Gen<DateTimeOffset?> MaybeTime =
        Gen.OneOf(Gen.Const((DateTimeOffset?)null), Time.Select(time => (DateTimeOffset?)time));

    private static readonly Gen<Contribution[]> Contributions = Gen.Select(Gen.Enum<ContributionState>(), Time).Array[0, 8]
        .Select(rows => rows.Select((row, i) => Some.Contribution(i + 1, row.Item1, row.Item2)).ToArray());

    private static readonly Gen<Specification<Contribution>> OfContributions = Gen.OneOf(
        Gen.Const(ContributionSpecifications.AwaitingModeration),
        Gen.Const(ContributionSpecifications.Public),
        Time.Select(ContributionSpecifications.ReceivedBefore));

    private static readonly Gen<Poll[]> Polls = Gen.Select(Gen.Enum<PollState>(), MaybeTime).Array[0, 8]
        .Select(rows => rows.Select((row, i) => Some.Poll($"poll-{i}", row.Item1, row.Item2)).ToArray());

    private static readonly Gen<Specification<Poll>> OfPolls = Gen.OneOf(
        Gen.Const(PollSpecifications.AwaitingPublication),
        Time.Select(PollSpecifications.OpenAt));

    public static TheoryData<bool> UseRelationalNulls => [false, true];

    [Theory]
    [MemberData(nameof(UseRelationalNulls))]
    public void NamedOnesOfCommitments_InMemoryAndInSql_Agree(bool useRelationalNulls) =>
        Agree(FollowUpGen.Rows, FollowUpGen.Named, row => row.Key.ToString(), useRelationalNulls);

    [Theory]
    [MemberData(nameof(UseRelationalNulls))]
    public void NamedOnesOfContributions_InMemoryAndInSql_Agree(bool useRelationalNulls) =>
        Agree(Contributions, OfContributions, row => row.Id.ToString(), useRelationalNulls);

    [Theory]
    [MemberData(nameof(UseRelationalNulls))]
    public void NamedOnesOfPolls_InMemoryAndInSql_Agree(bool useRelationalNulls) =>
        Agree(Polls, OfPolls, row => row.Id.ToString(), useRelationalNulls);

    [Fact]
    public void OnesOwn_InMemoryAndInSql_AgreeAsFarAsEfCoreKnowsNull() =>
        Agree(FollowUpGen.Rows, Gen.OneOf(FollowUpGen.Named, FollowUpGen.Strange), row => row.Key.ToString(), useRelationalNulls: false);

    private static void Agree<T>(Gen<T[]> rows, Gen<Specification<T>> named, Func<T, string> name, bool useRelationalNulls) where T : class =>
        Gen.Select(rows, Composed.Of(named).Array[1, 4]).Sample((rows, questions) =>
        {
            using var table = new Table<T>(rows, name, useRelationalNulls);
            foreach (var question in questions) table.Asked(question);
        });
}
