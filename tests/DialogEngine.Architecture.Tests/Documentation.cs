using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace DialogEngine;

/// <summary>What the documentation file of the domain says of its types and members.</summary>
internal static class Documentation
{
    private static readonly Dictionary<string, XElement> Members = XDocument
        .Load(Path.ChangeExtension(Repository.Domain.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value);

    /// <summary>The types that a reference to the package shows, nested ones too.</summary>
    public static Type[] Types { get; } = [.. Repository.Domain.GetExportedTypes()];

    /// <summary>What they show: everything that somebody wrote, and nothing that the compiler adds to a record.</summary>
    public static IEnumerable<MemberInfo> MembersOf(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(member => member is not Type && member is not MethodInfo { IsSpecialName: true, Name: not ['o', 'p', '_', ..] })
        .Where(member => !member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && member.Name != "value__")
        .Where(member => Of(member) is not null || !IsMadeByTheCompiler(member));

    public static IEnumerable<XElement> Examples => Members.Values.Descendants("example");

    public static XElement? Of(MemberInfo member) => Members.GetValueOrDefault(Id(member));

    public static string? Summary(MemberInfo member) => Of(member)?.Element("summary") is { } summary ? Words(summary) : null;

    /// <summary>A text as it reads, with names for what it refers to.</summary>
    public static string Words(XElement element) => string.Join(' ', string.Concat(element.DescendantNodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { FirstNode: null } reference => reference.Attributes().FirstOrDefault()?.Value ?? "",
        _ => "",
    })).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A constructor without parameters is there without anyone having written it, and so are the parts of a record.</summary>
    private static bool IsMadeByTheCompiler(MemberInfo member) =>
        member is ConstructorInfo constructor && (constructor.GetParameters().Length == 0 || member.DeclaringType!.BaseType == typeof(MulticastDelegate))
        || member.DeclaringType!.BaseType == typeof(MulticastDelegate)
        || member is MethodInfo { Name: "Deconstruct" or "<Clone>$" };

    private static string Id(MemberInfo member) => member switch
    {
        Type type => $"T:{Name(type)}",
        ConstructorInfo constructor => $"M:{Name(constructor.DeclaringType!)}.#ctor{Parameters(constructor)}",
        MethodInfo method => $"M:{Name(method.DeclaringType!)}.{method.Name}"
            + (method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "")
            + Parameters(method)
            + (method.Name is "op_Implicit" or "op_Explicit" ? $"~{Reference(method.ReturnType)}" : ""),
        PropertyInfo property => $"P:{Name(property.DeclaringType!)}.{property.Name}{(property.GetMethod is { } get ? Parameters(get) : "")}",
        _ => $"{(member is EventInfo ? 'E' : 'F')}:{Name(member.DeclaringType!)}.{member.Name}",
    };

    private static string Parameters(MethodBase method) =>
        method.GetParameters() is { Length: > 0 } parameters ? $"({string.Join(',', parameters.Select(parameter => Reference(parameter.ParameterType)))})" : "";

    private static string Reference(Type type)
    {
        if (type.IsByRef) return $"{Reference(type.GetElementType()!)}@";
        if (type.IsArray) return $"{Reference(type.GetElementType()!)}[]";
        if (type.IsGenericParameter) return $"{(type.DeclaringMethod is null ? "`" : "``")}{type.GenericParameterPosition}";
        if (!type.IsGenericType) return Name(type);
        return $"{Name(type.GetGenericTypeDefinition()).Split('`')[0]}{{{string.Join(',', type.GetGenericArguments().Select(Reference))}}}";
    }

    private static string Name(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');
}
