using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using DialogEngine.Texts;

namespace DialogEngine.Specifications;

/// <summary>A question that each thing of a kind answers with yes or no, asked the same way of a list in memory and of a database.</summary>
/// <remarks>
/// Immutable and safe to share between threads. Two are equal when they are the same object.
/// <para>
/// Specifications combine with <c>&amp;</c>, <c>|</c> and <c>!</c>, and obey the laws of a boolean algebra. Where a method
/// takes a lambda to choose by, a specification can stand: <c>list.Count(asked)</c>, <c>table.Where(asked)</c>,
/// <c>table.AnyAsync(asked)</c>. A combination is one lambda in which nothing is invoked and each captured value stays a
/// parameter, so that whatever can translate the parts can translate the whole.
/// </para>
/// <para>
/// In one's own lambda, a comparison with what may be null begins with the test for it: <c>row.Due != null &amp;&amp;
/// row.Due &lt; day</c>. C# would not need it, but in SQL a comparison with null is neither true nor false, and its opposite likewise.
/// </para>
/// </remarks>
/// <example>
/// Named specifications combine with one of your own, written as a lambda:
/// <code>
/// var day = new DateOnly(2022, 1, 1);
/// var noEvidence = Specification&lt;CommitmentFollowUp&gt;.Of(row => row.Evidence.Count == 0, "without evidence");
///
/// var asked = CommitmentSpecifications.DueBefore(day) &amp; (noEvidence | CommitmentSpecifications.WithoutActivitySince(day.AddMonths(-6)));
///
/// Console.WriteLine($"Commitments {asked}:");
/// foreach (var row in register.FollowUp(day).Where(asked)) Console.WriteLine(row.Statement.In("en"));
/// </code>
/// </example>
/// <typeparam name="T">What is asked.</typeparam>
/// <seealso href="https://martinfowler.com/apsupp/spec.pdf">Eric Evans and Martin Fowler, Specifications</seealso>
public abstract class Specification<T>
{
    private readonly Expression<Func<T, bool>> _expression;
    private readonly Lazy<Func<T, bool>> _predicate;
    private readonly Phrase _phrase;

    /// <summary>A question in words of one's own.</summary>
    /// <param name="expression">Whether a thing satisfies it.</param>
    /// <param name="description">What it asks, as a phrase that can follow <c>not</c>; the text of the lambda, where it is left out.</param>
    /// <exception cref="ArgumentException"><paramref name="description"/> is blank.</exception>
    protected Specification(Expression<Func<T, bool>> expression, [CallerArgumentExpression(nameof(expression))] string description = "")
        : this(expression, LocalizedText.Of(description))
    {
    }

    /// <summary>A question in words of several languages.</summary>
    /// <param name="expression">Whether a thing satisfies it.</param>
    /// <param name="description">What it asks, as a phrase that can follow <c>not</c>, such as <c>due before 2022-01-01</c>.</param>
    protected Specification(Expression<Func<T, bool>> expression, LocalizedText description)
        : this(expression, Phrase.Of(description))
    {
    }

    private Specification(Expression<Func<T, bool>> expression, Phrase phrase)
    {
        ArgumentNullException.ThrowIfNull(expression);
        _expression = expression;
        _predicate = new(expression.Compile);
        _phrase = phrase;
    }

    /// <summary>What everything satisfies. With <c>&amp;</c> it changes nothing, which makes it a place to start from.</summary>
    public static Specification<T> All { get; } = Of(_ => true, LocalizedText.Of("vad som helst", "anything"));

    /// <summary>What nothing satisfies. With <c>|</c> it changes nothing.</summary>
    public static Specification<T> None { get; } = Of(_ => false, LocalizedText.Of("ingenting", "nothing"));

    /// <summary>What it asks, in Swedish and English where its parts say so.</summary>
    public LocalizedText Description => _phrase.Text;

    /// <summary>A question of one's own.</summary>
    /// <param name="expression">Whether a thing satisfies it.</param>
    /// <param name="description">What it asks, as a phrase that can follow <c>not</c>; the text of the lambda, where it is left out.</param>
    /// <exception cref="ArgumentException"><paramref name="description"/> is blank.</exception>
    public static Specification<T> Of(Expression<Func<T, bool>> expression, [CallerArgumentExpression(nameof(expression))] string description = "") =>
        Of(expression, LocalizedText.Of(description));

    /// <summary>A question of one's own, in words of several languages.</summary>
    /// <param name="expression">Whether a thing satisfies it.</param>
    /// <param name="description">What it asks, as a phrase that can follow <c>not</c>.</param>
    public static Specification<T> Of(Expression<Func<T, bool>> expression, LocalizedText description) =>
        new Unnamed(expression, Phrase.Of(description));

    /// <summary>Whether a thing satisfies it.</summary>
    /// <remarks>The first time, the expression is compiled; where nothing can be, as under Native AOT, it is interpreted.</remarks>
    public bool IsSatisfiedBy(T candidate) => _predicate.Value(candidate);

    /// <summary>It as a lambda of one parameter, for a query.</summary>
    public Expression<Func<T, bool>> ToExpression() => _expression;

    /// <summary>What satisfies both.</summary>
    public Specification<T> And(Specification<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (this == All) return other;
        return other == All ? this : Combine(Expression.AndAlso, other, _phrase.And(other._phrase));
    }

    /// <summary>What satisfies this one, the other, or both.</summary>
    public Specification<T> Or(Specification<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (this == None) return other;
        return other == None ? this : Combine(Expression.OrElse, other, _phrase.Or(other._phrase));
    }

    /// <summary>What does not satisfy it.</summary>
    public Specification<T> Not() =>
        new Unnamed(Expression.Lambda<Func<T, bool>>(Expression.Not(_expression.Body), _expression.Parameters), _phrase.Not());

    /// <summary>What it asks, in English where its parts say so: <c>due before 2022-01-01 and not ongoing</c>.</summary>
    public sealed override string ToString() => Description.In("en");

    /// <summary>What satisfies both.</summary>
    public static Specification<T> operator &(Specification<T> left, Specification<T> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return left.And(right);
    }

    /// <summary>What satisfies the one, the other, or both.</summary>
    public static Specification<T> operator |(Specification<T> left, Specification<T> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return left.Or(right);
    }

    /// <summary>What does not satisfy it.</summary>
    public static Specification<T> operator !(Specification<T> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        return specification.Not();
    }

    /// <summary>Lets it stand where a lambda chooses from a list.</summary>
    public static implicit operator Func<T, bool>(Specification<T> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        return specification.IsSatisfiedBy;
    }

    /// <summary>Lets it stand where a lambda chooses from a query.</summary>
    public static implicit operator Expression<Func<T, bool>>(Specification<T> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        return specification.ToExpression();
    }

    private Unnamed Combine(Func<Expression, Expression, Expression> operation, Specification<T> other, Phrase phrase)
    {
        var parameter = _expression.Parameters[0];
        var theirs = new Rebound(other._expression.Parameters[0], parameter).Visit(other._expression.Body);
        return new(Expression.Lambda<Func<T, bool>>(operation(_expression.Body, theirs), parameter), phrase);
    }

    private sealed class Unnamed(Expression<Func<T, bool>> expression, Phrase phrase) : Specification<T>(expression, phrase);
}
