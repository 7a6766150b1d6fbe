using System.Linq.Expressions;

// Ardalis.Specification is not needed to build this repository. These are the members of it that the page speaks
// of, with the signatures that version 9 has, so that what the page shows is known to compile beside it.
namespace Ardalis.Specification;

public class Specification<T>
{
    private readonly List<Expression<Func<T, bool>>> _where = [];

    public ISpecificationBuilder<T> Query => new Builder(this);

    public IEnumerable<T> Evaluate(IEnumerable<T> entities) => _where.Aggregate(entities, (rest, asked) => rest.Where(asked.Compile()));

    internal void Add(Expression<Func<T, bool>> predicate) => _where.Add(predicate);

    private sealed class Builder(Specification<T> specification) : ISpecificationBuilder<T>
    {
        public Specification<T> Specification { get; } = specification;
    }
}

public interface ISpecificationBuilder<T>
{
    Specification<T> Specification { get; }
}

public interface ISpecificationBuilder<T, TResult> : ISpecificationBuilder<T>;

public static class SpecificationBuilderExtensions
{
    public static ISpecificationBuilder<T, TResult> Where<T, TResult>(this ISpecificationBuilder<T, TResult> builder, Expression<Func<T, bool>> predicate)
    {
        builder.Specification.Add(predicate);
        return builder;
    }

    public static ISpecificationBuilder<T> Where<T>(this ISpecificationBuilder<T> builder, Expression<Func<T, bool>> predicate)
    {
        builder.Specification.Add(predicate);
        return builder;
    }
}
