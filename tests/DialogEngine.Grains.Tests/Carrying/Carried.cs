using System.Reflection;
using DialogEngine.Texts;

namespace DialogEngine.Carrying;

/// <summary>Every type that a grain's method takes or gives, found by what the interfaces say; a word of an enum crosses inside of these.</summary>
internal static class Carried
{
    public static IReadOnlyList<Type> Types { get; } = [.. Find().OrderBy(type => type.FullName)];

    private static HashSet<Type> Find()
    {
        HashSet<Type> found = [];
        foreach (var method in typeof(DomainSerialization).Assembly.GetExportedTypes().Where(type => type.IsInterface && typeof(IGrain).IsAssignableFrom(type)).SelectMany(type => type.GetMethods()))
            foreach (var type in method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)) Add(type, found);
        return found;
    }

    private static void Add(Type type, HashSet<Type> found)
    {
        if (Nullable.GetUnderlyingType(type) is { } value) Add(value, found);
        else if (type.IsArray) Add(type.GetElementType()!, found);
        else if (type.IsGenericType && (IsValueList(type) || type.Namespace!.StartsWith("System", StringComparison.Ordinal))) Array.ForEach(type.GetGenericArguments(), t => Add(t, found));
        else if (type.IsAbstract) Array.ForEach(Kinds(type), t => Add(t, found));
        else if (IsOurs(type) && !type.IsEnum && found.Add(type))
            foreach (var property in Properties(type)) Add(property.PropertyType, found);
    }

    public static bool IsOurs(Type type) => type.Namespace?.StartsWith(nameof(DialogEngine), StringComparison.Ordinal) is true;

    /// <summary>Whether it is a list that crosses inside of what holds it.</summary>
    public static bool IsValueList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>);

    /// <summary>The kinds of a closed family.</summary>
    public static Type[] Kinds(Type type) => [.. type.Assembly.GetExportedTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(type))];

    /// <summary>What a value consists of: what can be given to it, and not what follows from that.</summary>
    public static IEnumerable<PropertyInfo> Properties(Type type)
    {
        var given = Constructor(type)?.GetParameters().Select(parameter => parameter.Name).ToHashSet(StringComparer.OrdinalIgnoreCase) ?? [];
        return type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && (given.Contains(property.Name) || property.SetMethod is { IsPublic: true }));
    }

    public static ConstructorInfo? Constructor(Type type) => type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).FirstOrDefault();
}
