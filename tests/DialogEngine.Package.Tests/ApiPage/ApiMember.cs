using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace DialogEngine.ApiPage;

/// <summary>A member of a type, as the page shows it.</summary>
/// <param name="Group">Where it stands among the members.</param>
/// <param name="Written">It in C#.</param>
/// <param name="Docs">What is said of it, or null where nothing is.</param>
internal sealed record ApiMember(ApiGroup Group, string Written, XElement? Docs)
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // Equality is said of the type; these only carry it out.
    private static readonly string[] Silent = ["GetHashCode", "op_Equality", "op_Inequality", "GetEnumerator"];

    public static IEnumerable<ApiMember> Of(Type type, XmlDocs docs) =>
        type.GetMembers(Declared).Where(IsShown).Select(member => Of(member, type, docs)).OfType<ApiMember>();

    private static ApiMember? Of(MemberInfo member, Type type, XmlDocs docs) => member switch
    {
        FieldInfo { IsSpecialName: false } field when type.IsEnum => new(ApiGroup.Value, field.Name, docs.Of(field)),
        FieldInfo { IsSpecialName: false } field => new(ApiGroup.Known, CSharp.Field(field), docs.Of(field)),
        PropertyInfo property when IsStatic(property) => new(ApiGroup.Known, CSharp.Property(property), docs.Of(property)),
        PropertyInfo property when docs.Of(property) is { } said => new(ApiGroup.Property, CSharp.Property(property), said),
        PropertyInfo property when IsStated(property, type) => Stated(property, type, docs),
        PropertyInfo property => new(ApiGroup.Property, CSharp.Property(property), null),
        ConstructorInfo constructor => new(ApiGroup.Making, CSharp.Method(constructor), docs.Of(constructor)),
        MethodInfo { IsSpecialName: true } method => method.Name.StartsWith("op_", StringComparison.Ordinal) ? new(ApiGroup.Operator, CSharp.Method(method), docs.Of(method)) : null,
        MethodInfo { IsStatic: true } method when method.ReturnType == type || method.Name is "Parse" or "TryParse" => new(ApiGroup.Making, CSharp.Method(method), docs.Of(method)),
        MethodInfo method => new(ApiGroup.Method, CSharp.Method(method), docs.Of(method)),
        _ => null,
    };

    private static bool IsStated(PropertyInfo property, Type type) =>
        CSharp.Positional(type)?.GetParameters().Any(parameter => parameter.Name == property.Name) == true;

    // What a record states in its first line is documented there; where nothing is, that line says enough.
    private static ApiMember? Stated(PropertyInfo property, Type type, XmlDocs docs) =>
        docs.Of(type)?.Elements("param").FirstOrDefault(param => param.Attribute("name")!.Value == property.Name) is { } param
            ? new(ApiGroup.Property, CSharp.Property(property), new XElement("member", new XElement("summary", param.Nodes())))
            : null;

    private static bool IsShown(MemberInfo member) =>
        !member.IsDefined(typeof(CompilerGeneratedAttribute)) && !Silent.Contains(member.Name) && member switch
        {
            FieldInfo field => field.IsPublic,
            PropertyInfo property => Reachable(property.GetMethod),
            ConstructorInfo constructor => Reachable(constructor)
                && constructor != CSharp.Positional(constructor.DeclaringType!)
                && (constructor.GetParameters().Length > 0 || !constructor.IsPublic),
            MethodInfo method => Reachable(method) && !IsEqualsOfObject(method),
            _ => false,
        };

    private static bool Reachable(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static bool IsEqualsOfObject(MethodInfo method) =>
        method.Name == nameof(Equals) && method.GetParameters() is [{ } other] && other.ParameterType == typeof(object);

    private static bool IsStatic(PropertyInfo property) => property.GetMethod!.IsStatic;
}

/// <summary>The parts of a type's members, in the order of the page.</summary>
internal enum ApiGroup
{
    Value,
    Known,
    Making,
    Property,
    Method,
    Operator,
}
