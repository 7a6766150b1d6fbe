using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace DialogEngine.ApiPage;

/// <summary>Types and members as a person writes them in C#.</summary>
internal static class CSharp
{
    private const BindingFlags OfInstances = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool", [typeof(byte)] = "byte", [typeof(char)] = "char", [typeof(int)] = "int", [typeof(long)] = "long",
        [typeof(double)] = "double", [typeof(decimal)] = "decimal", [typeof(string)] = "string", [typeof(object)] = "object", [typeof(void)] = "void",
    };

    /// <summary>A type's own name, with the types it is nested in and its parameters: <c>Specification&lt;T&gt;</c>.</summary>
    public static string Name(Type type)
    {
        if (System.Nullable.GetUnderlyingType(type) is { } value) return $"{Name(value)}?";
        if (type.IsByRef) return Name(type.GetElementType()!);
        if (type.IsArray) return $"{Name(type.GetElementType()!)}[]";
        if (type.IsGenericParameter) return type.Name;
        if (Keywords.TryGetValue(type, out var keyword)) return keyword;
        var bare = type.Name.Split('`')[0];
        var own = type.GetGenericArguments().Skip(type.DeclaringType?.GetGenericArguments().Length ?? 0).Select(Name).ToArray();
        var name = own.Length == 0 ? bare : $"{bare}<{string.Join(", ", own)}>";
        return type.DeclaringType is { } outer ? $"{Name(outer)}.{name}" : name;
    }

    public static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => (IsReadOnly(type) ? "readonly " : "") + (IsRecord(type) ? "record struct" : "struct"),
        { IsAbstract: true, IsSealed: true } => "static class",
        _ => (type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "") + (IsRecord(type) ? "record" : "class"),
    };

    public static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", OfInstances | BindingFlags.DeclaredOnly) is not null;

    /// <summary>The constructor that a record states in its first line, or null.</summary>
    public static ConstructorInfo? Positional(Type type) => !IsRecord(type) ? null : type.GetConstructors(OfInstances).FirstOrDefault(constructor =>
        !constructor.IsPrivate && constructor.GetParameters() is { Length: > 0 } parameters
        && parameters.All(parameter => type.GetProperty(parameter.Name!)?.PropertyType == parameter.ParameterType));

    public static string Parameters(MethodBase method) =>
        $"({(method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "")}{string.Join(", ", method.GetParameters().Select(Parameter))})";

    public static string Property(PropertyInfo property)
    {
        var name = property.GetIndexParameters() is { Length: > 0 } places ? $"this[{string.Join(", ", places.Select(Parameter))}]" : property.Name;
        return $"{Modifiers(property, property.GetMethod!)}{Nullable(Nullability.Create(property))} {name}{Settable(property)}";
    }

    public static string Field(FieldInfo field) => field.IsLiteral
        ? $"const {Name(field.FieldType)} {field.Name} = {Literal(field.GetRawConstantValue(), field.FieldType)}"
        : $"{(field.IsStatic ? "static " : "")}{Nullable(Nullability.Create(field))} {field.Name}";

    public static string Method(MethodBase method)
    {
        if (method is not MethodInfo returning) return $"{(method.IsFamily ? "protected " : "")}new {Name(method.DeclaringType!)}{Parameters(method)}";
        var result = Nullable(Nullability.Create(returning.ReturnParameter), returning.ReturnParameter.GetCustomAttribute<TupleElementNamesAttribute>()?.TransformNames);
        var name = method.Name switch
        {
            "op_Implicit" => $"implicit operator {result}",
            "op_Explicit" => $"explicit operator {result}",
            _ when Operators.TryGetValue(method.Name, out var sign) => $"{result} operator {sign}",
            _ => $"{result} {method.Name}{(method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "")}",
        };
        return $"{Modifiers(method, returning)}{name}{Parameters(method)}";
    }

    private static readonly Dictionary<string, string> Operators = new()
    {
        ["op_BitwiseAnd"] = "&", ["op_BitwiseOr"] = "|", ["op_LogicalNot"] = "!", ["op_Addition"] = "+", ["op_Subtraction"] = "-",
        ["op_Equality"] = "==", ["op_Inequality"] = "!=", ["op_LessThan"] = "<", ["op_GreaterThan"] = ">",
        ["op_LessThanOrEqual"] = "<=", ["op_GreaterThanOrEqual"] = ">=",
    };

    private static string Modifiers(MemberInfo member, MethodInfo method) => string.Concat(
        method.IsFamily ? "protected " : "",
        method.IsStatic ? "static " : "",
        method.IsAbstract ? "abstract " : "",
        member.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "");

    private static string Settable(PropertyInfo property) => property.SetMethod switch
    {
        { IsPublic: true } set when set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) => " { get; init; }",
        { IsPublic: true } => " { get; set; }",
        _ => "",
    };

    private static string Parameter(ParameterInfo parameter)
    {
        var how = parameter.IsOut ? "out "
            : parameter.IsIn ? "in "
            : parameter.ParameterType.IsByRef ? "ref "
            : parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params "
            : "";
        var otherwise = parameter.HasDefaultValue ? $" = {Literal(parameter.RawDefaultValue, parameter.ParameterType)}" : "";
        return $"{how}{Nullable(Nullability.Create(parameter))} {parameter.Name}{otherwise}";
    }

    // The names are those of the parts of a tuple, wherever in the type it is.
    private static string Nullable(NullabilityInfo info, IList<string?>? names = null)
    {
        var type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        if (type.IsValueType && System.Nullable.GetUnderlyingType(type) is not null) return Name(type);
        var mark = !type.IsValueType && !type.IsGenericParameter && info.ReadState == NullabilityState.Nullable ? "?" : "";
        if (type.IsArray) return $"{Nullable(info.ElementType!)}[]{mark}";
        if (!type.IsConstructedGenericType || info.GenericTypeArguments.Length == 0) return Name(type) + mark;
        if (names is not null && type.Name.StartsWith("ValueTuple", StringComparison.Ordinal))
            return $"({string.Join(", ", info.GenericTypeArguments.Zip(names, (part, name) => $"{Nullable(part)} {name}"))})";
        var bare = Name(type);
        return $"{bare[..bare.IndexOf('<', StringComparison.Ordinal)]}<{string.Join(", ", info.GenericTypeArguments.Select(part => Nullable(part, names)))}>{mark}";
    }

    private static string Literal(object? value, Type type) => value switch
    {
        null => type.IsValueType && System.Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        bool truth => truth ? "true" : "false",
        string text => $"\"{text}\"",
        _ when type.IsEnum => $"{Name(type)}.{Enum.ToObject(type, value)}",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static bool IsReadOnly(Type type) => type.IsDefined(typeof(IsReadOnlyAttribute));
}
