using System.Globalization;
using System.Reflection;

namespace DialogEngine.ApiPage;

/// <summary>What the compiler calls a type or a member in the file of documentation comments.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/csharp/language-reference/xmldoc/#id-strings">ID strings</seealso>
internal static class DocId
{
    public static string Of(MemberInfo member) => member switch
    {
        Type type => $"T:{Bare(type)}",
        PropertyInfo property => $"P:{Bare(property.DeclaringType!)}.{property.Name}{Parameters(property.GetIndexParameters())}",
        FieldInfo field => $"F:{Bare(field.DeclaringType!)}.{field.Name}",
        MethodBase method => $"M:{Bare(method.DeclaringType!)}.{Name(method)}{Parameters(method.GetParameters())}{Result(method)}",
        _ => throw new ArgumentException($"{member.MemberType} {member} has no place in the page.", nameof(member)),
    };

    private static string Name(MethodBase method) => method switch
    {
        ConstructorInfo => "#ctor",
        { IsGenericMethod: true } => $"{method.Name}``{method.GetGenericArguments().Length}",
        _ => method.Name.Replace('.', '#'),
    };

    private static string Result(MethodBase method) =>
        method is MethodInfo { Name: "op_Implicit" or "op_Explicit" } conversion ? $"~{Name(conversion.ReturnType)}" : "";

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(parameter => Name(parameter.ParameterType)))})";

    private static string Bare(Type type) => (type.IsConstructedGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string Name(Type type)
    {
        if (type.IsByRef) return $"{Name(type.GetElementType()!)}@";
        if (type.IsArray) return $"{Name(type.GetElementType()!)}[]";
        if (type.IsGenericMethodParameter) return string.Create(CultureInfo.InvariantCulture, $"``{type.GenericParameterPosition}");
        if (type.IsGenericParameter) return string.Create(CultureInfo.InvariantCulture, $"`{type.GenericParameterPosition}");
        return type.IsGenericType ? Filled(Bare(type), new Queue<Type>(type.GetGenericArguments())) : Bare(type);
    }

    // Each part of a nested name has its own count of arguments: A`1.B`2 takes one, then two.
    private static string Filled(string name, Queue<Type> arguments) => string.Join('.', name.Split('.').Select(part =>
    {
        if (part.Split('`') is not [var bare, var count]) return part;
        var own = Enumerable.Range(0, int.Parse(count, CultureInfo.InvariantCulture)).Select(_ => Name(arguments.Dequeue()));
        return $"{bare}{{{string.Join(',', own)}}}";
    }));
}
