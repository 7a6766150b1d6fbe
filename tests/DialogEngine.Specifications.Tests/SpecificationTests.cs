using System.Linq.Expressions;
using DialogEngine.Commitments;
using DialogEngine.Texts;
using Microsoft.EntityFrameworkCore;
using static DialogEngine.Specifications.CommitmentSpecifications;

namespace DialogEngine.Specifications;

public class SpecificationTests
{
    private static readonly Specification<int> Even = Specification<int>.Of(number => number % 2 == 0, "even");
    private static readonly Specification<int> Small = Specification<int>.Of(number => number < 10, "small");
    private static readonly Specification<int> Prime = Specification<int>.Of(number => number == 2 || number == 3 || number == 5 || number == 7, "prime");

    [Fact]
    public void Of_WithoutDescription_SaysTheTextOfTheLambda()
    {
        var odd = Specification<int>.Of(number => number % 2 != 0);

        Assert.Equal("number => number % 2 != 0", odd.ToString());
        Assert.Equal("(number => number % 2 != 0) and not small", (odd & !Small).ToString());
        Assert.Equal("not (number => number % 2 != 0)", (!odd).ToString());
    }

    [Fact]
    public void Of_ABlankDescription_IsRefused() => Assert.Throws<ArgumentException>(() => Specification<int>.Of(number => number > 0, " "));

    [Fact]
    public void AClass_MayBeOneLine()
    {
        var late = new LongPast(Some.Day);

        Assert.Equal("due long before 2021-06-15", late.ToString());
        Assert.True(late.IsSatisfiedBy(Some.FollowUp("a") with { Due = Some.Day.AddYears(-2) }));
        Assert.False(late.IsSatisfiedBy(Some.FollowUp("a") with { Due = Some.Day }));
    }

    [Fact]
    public void Words_StandInBrackets_WhereTheyWouldBeReadTogetherWithTheirNeighbors()
    {
        Assert.Equal("even and small and prime", (Even & Small & Prime).ToString());
        Assert.Equal("even and small and prime", (Even & (Small & Prime)).ToString());
        Assert.Equal("even and (small or prime)", (Even & (Small | Prime)).ToString());
        Assert.Equal("(even and small) or prime", ((Even & Small) | Prime).ToString());
        Assert.Equal("not even and not small", (!Even & !Small).ToString());
        Assert.Equal("not (even or small)", (!(Even | Small)).ToString());
    }

    [Fact]
    public void Words_AreSaidInEachLanguageThatThePartsHave()
    {
        var both = Specification<int>.Of(number => number % 2 == 0, LocalizedText.Of("jämna", "even")) & !Specification<int>.Of(number => number < 10, LocalizedText.Of("små", "small"));

        Assert.Equal("jämna och inte små", both.Description.In("sv"));
        Assert.Equal("even and not small", both.Description.In("en"));
    }

    [Fact]
    public void AllAndNone_LeaveNoTraceInWhatTheyDoNotChange()
    {
        Assert.Same(Even, Specification<int>.All & Even);
        Assert.Same(Even, Even & Specification<int>.All);
        Assert.Same(Even, Specification<int>.None | Even);
        Assert.Same(Even, Even | Specification<int>.None);
    }

    [Fact]
    public void Methods_AndOperators_AreTheSame() => Gen.Int[-20, 20].Sample(number =>
    {
        Assert.Equal((Even & Small).IsSatisfiedBy(number), Even.And(Small).IsSatisfiedBy(number));
        Assert.Equal((Even | Small).IsSatisfiedBy(number), Even.Or(Small).IsSatisfiedBy(number));
        Assert.Equal((!Even).IsSatisfiedBy(number), Even.Not().IsSatisfiedBy(number));
    });

    [Fact]
    public void ASpecification_StandsWhereALambdaCan()
    {
        int[] numbers = [1, 2, 3, 12];

        Assert.Equal([2], numbers.Where(Even & Small));
        Assert.Equal([2], numbers.AsQueryable().Where(Even & Small));
        Assert.Equal(2, numbers.Count(Even));
        Assert.True(numbers.AsQueryable().Any(Even & !Small));
        Assert.Equal(12, numbers.AsQueryable().Single(!Small));
    }

    [Fact]
    public void ToExpression_OfAComposition_InvokesNothingAndSpeaksOfOneParameter()
    {
        var seen = new Seen();
        seen.Visit((((Even & Small) | !Prime) & Specification<int>.Of(other => other > 0)).ToExpression());

        Assert.Equal(0, seen.Invocations);
        Assert.Single(seen.Parameters);
    }

    [Fact]
    public void Null_IsRefusedEverywhere()
    {
        Specification<int> nothing = null!;
        Assert.Throws<ArgumentNullException>(() => Even & nothing);
        Assert.Throws<ArgumentNullException>(() => nothing & Even);
        Assert.Throws<ArgumentNullException>(() => Even | nothing);
        Assert.Throws<ArgumentNullException>(() => nothing | Even);
        Assert.Throws<ArgumentNullException>(() => !nothing);
        Assert.Throws<ArgumentNullException>(() => (Func<int, bool>)nothing);
        Assert.Throws<ArgumentNullException>(() => (Expression<Func<int, bool>>)nothing);
        Assert.Throws<ArgumentNullException>(() => Specification<int>.Of(null!));
        Assert.Throws<ArgumentNullException>(() => Specification<int>.Of(number => true, (LocalizedText)null!));
    }

    [Fact]
    public void OneSpecification_MayBeAskedByManyAtOnce()
    {
        var asked = Even & !Small;
        var found = Enumerable.Range(0, 1_000).AsParallel().WithDegreeOfParallelism(8).Where(asked).Count();

        Assert.Equal(495, found);
    }

    [Fact]
    public void CapturedValues_StayParameters_SoThatADatabasePlansTheQueryOnce()
    {
        using var table = new Table<CommitmentFollowUp>([], row => row.Key.ToString());
        using var context = table.Open();

        Assert.Equal(Sql(Some.Day), Sql(Some.Day.AddDays(1)));

        string Sql(DateOnly day)
        {
            using var command = context.FollowUps.Where(DueBefore(day) & !new LongPast(day)).CreateDbCommand();
            Assert.NotEmpty(command.Parameters);
            return command.CommandText;
        }
    }

    [Fact]
    public void AQuery_MayAskWithinAQuery()
    {
        using var table = new Table<CommitmentFollowUp>([Some.FollowUp("due") with { Due = Some.Day }, Some.FollowUp("never")], row => row.Key.ToString());
        using var context = table.Open();
        var due = DueBefore(Some.Day.AddDays(1));

        Assert.Equal(2, context.FollowUps.Count(row => context.FollowUps.Where(due).Any(other => other.Kind == row.Kind)));
        Assert.Equal(0, context.FollowUps.Count(row => context.FollowUps.Where(due & !due).Any(other => other.Kind == row.Kind)));
    }

    [Fact]
    public async Task AsynchronousQueries_TakeASpecification()
    {
        using var table = new Table<CommitmentFollowUp>([Some.FollowUp("due") with { Due = Some.Day }, Some.FollowUp("never")], row => row.Key.ToString());
        await using var context = table.Open();
        var stop = TestContext.Current.CancellationToken;

        Assert.Equal(1, await context.FollowUps.CountAsync(!DueBefore(Some.Day.AddDays(1)), stop));
        Assert.True(await context.FollowUps.AnyAsync(DueBefore(Some.Day.AddDays(1)), stop));
    }

    [Fact]
    public void TheOppositeOfANamedOne_IsPlainSql_SoThatAnIndexHelps()
    {
        using var table = new Table<CommitmentFollowUp>([], row => row.Key.ToString());
        using var context = table.Open();

        Assert.EndsWith("""WHERE "f"."Due" IS NULL OR "f"."Due" >= @day""", context.FollowUps.Where(!DueBefore(Some.Day)).ToQueryString(), StringComparison.Ordinal);
        Assert.EndsWith(
            """WHERE "f"."LastActivityOn" IS NOT NULL AND "f"."LastActivityOn" >= @day""",
            context.FollowUps.Where(!WithoutActivitySince(Some.Day)).ToQueryString(),
            StringComparison.Ordinal);
    }

    private sealed class LongPast(DateOnly day) : Specification<CommitmentFollowUp>(row => row.Due != null && row.Due < day.AddYears(-1), $"due long before {day:O}");

    private sealed class Seen : ExpressionVisitor
    {
        public int Invocations { get; private set; }

        public HashSet<ParameterExpression> Parameters { get; } = [];

        protected override Expression VisitInvocation(InvocationExpression node)
        {
            Invocations++;
            return base.VisitInvocation(node);
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Parameters.Add(node);
            return node;
        }
    }
}
