using System.Linq.Expressions;

namespace DialogEngine.Specifications;

/// <summary>Lets an expression speak of another parameter, so that two lambdas can become one without either invoking the other.</summary>
internal sealed class Rebound(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
{
    protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
}
