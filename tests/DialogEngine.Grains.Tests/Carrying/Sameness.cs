using System.Collections;

namespace DialogEngine.Carrying;

/// <summary>Whether two values say the same, down to the items of their arrays, which records compare by reference.</summary>
internal static class Sameness
{
    public static bool Same(object? left, object? right)
    {
        if (left is null || right is null) return left is null && right is null;
        if (left.GetType() != right.GetType()) return false;
        if (left is string || !Carried.IsOurs(left.GetType()) && left is not IEnumerable) return left.Equals(right);
        if (left is IEnumerable some && right is IEnumerable others) return SameItems([.. some.Cast<object?>()], [.. others.Cast<object?>()]);
        var properties = Carried.Properties(left.GetType()).ToArray();
        return properties.Length == 0
            ? left.Equals(right)
            : properties.All(property => Same(property.GetValue(left), property.GetValue(right)));
    }

    private static bool SameItems(List<object?> left, List<object?> right) =>
        left.Count == right.Count && left.Zip(right).All(pair => pair.First is not null && IsPair(pair.First)
            ? Same(Part(pair.First, "Key"), Part(pair.Second!, "Key")) && Same(Part(pair.First, "Value"), Part(pair.Second!, "Value"))
            : Same(pair.First, pair.Second));

    private static bool IsPair(object item) => item.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);

    private static object? Part(object pair, string name) => pair.GetType().GetProperty(name)!.GetValue(pair);
}
