using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace DialogEngine;

/// <summary>What holds of every value of the domain: when two are equal is said, its default can be used, and its text reads back.</summary>
public class DomainValueTests
{
    private static readonly Type[] Types = [.. Documentation.Types.Where(type => !type.IsEnum && !type.IsInterface)];

    /// <summary>Types that are not values, and what they are instead.</summary>
    private static readonly Dictionary<string, string> NoValues = new()
    {
        ["DialogEngine.Specifications.Specification`1"] = "a question: two that ask the same in other words cannot be told apart",
        ["DialogEngine.Rights.ReviewRule"] = "a rule, of which there is one each, with the function that applies it",
    };

    /// <summary>Records with a list whose items do not decide whether they are equal, and why that is right.</summary>
    private static readonly Dictionary<string, string> Unequal = new()
    {
        ["DialogEngine.Commitments.CommitmentFollowUp"] = "a row, whose lists are of the kind that its store reads; Register.FollowUp makes them values",
        ["DialogEngine.Dialogues.Dialogue"] = "a state that is folded from events, and told apart by its version",
        ["DialogEngine.Dialogues.Decision`1"] = "what follows from one call; nobody keeps it",
        ["DialogEngine.Dialogues.DialogueCommand"] = "what one call asks for; nobody keeps it",
        ["DialogEngine.Dialogues.DialogueEvent"] = "told apart by its place in the journal",
        ["DialogEngine.Dialogues.DialoguePlan"] = "stored in events, whose arrays it has",
        ["DialogEngine.Polls.PollPlan"] = "stored in events, whose arrays it has",
        ["DialogEngine.Polls.CastBallot"] = "told apart by its ballot ids",
        ["DialogEngine.Contributions.Contribution"] = "told apart by its id",
    };

    [Fact]
    public void EveryType_StatesWhenTwoAreEqual()
    {
        foreach (var type in Types.Where(type => !NoValues.ContainsKey(Name(type))))
            Assert.True(
                IsStatic(type) || StatesEquality(type) || IsFamilyOfValues(type) || type.IsSubclassOf(typeof(Delegate)),
                $"{type} is neither a record nor an IEquatable of itself, and nothing says why.");
    }

    [Fact]
    public void NoValues_AreTypesThatAreThereAndNeedTheReason()
    {
        foreach (var name in NoValues.Keys)
            Assert.False(StatesEquality(Repository.Domain.GetType(name, throwOnError: true)!), $"{name} states when two are equal.");
    }

    [Fact]
    public void Unequal_AreRecordsThatAreThereAndNeedTheReason()
    {
        foreach (var name in Unequal.Keys)
            Assert.Contains(Types, type => Outermost(type) == name && type.GetProperties().Any(property => IsListByReference(property.PropertyType)));
    }

    [Fact]
    public void Equality_ThatIsStated_IsStatedWhole()
    {
        foreach (var type in Types.Where(type => StatesEquality(type) && !type.IsAbstract))
        {
            var equals = type.GetMethod(nameof(Equals), [typeof(object)])!.DeclaringType!;
            var hash = type.GetMethod(nameof(GetHashCode), [])!.DeclaringType!;
            Assert.True(equals != typeof(object) && equals != typeof(ValueType), $"{type} leaves Equals(object) as it is.");
            Assert.True(hash != typeof(object) && hash != typeof(ValueType), $"{type} leaves GetHashCode as it is.");
            Assert.True(
                type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy).Any(method => method.Name == "op_Equality"),
                $"{type} has no operator ==, so that == compares references.");
        }
    }

    [Fact]
    public void Records_HoldListsThatAreEqualByTheirItems()
    {
        foreach (var property in Types.Where(type => IsRecord(type) && !Unequal.ContainsKey(Outermost(type))).SelectMany(type => type.GetProperties()))
            Assert.False(
                property.GetMethod!.IsDefined(typeof(CompilerGeneratedAttribute)) && IsListByReference(property.PropertyType),
                $"{property.DeclaringType}.{property.Name} is a list that is equal to itself alone; a ValueList is equal by its items.");
    }

    [Fact]
    public void Default_OfEveryStruct_CanBeUsed()
    {
        foreach (var type in Types.Where(type => type.IsValueType).Select(Closed))
        {
            var value = RuntimeHelpers.GetUninitializedObject(type);

            Assert.NotNull(value.ToString());
            Assert.Equal(value, RuntimeHelpers.GetUninitializedObject(type));
            Assert.Equal(value.GetHashCode(), RuntimeHelpers.GetUninitializedObject(type).GetHashCode());
            foreach (var property in type.GetProperties().Where(property => property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike))
                Assert.Null(Record.Exception(() => property.GetValue(property.GetMethod!.IsStatic ? null : value)));
        }
    }

    [Fact]
    public void EveryTextThatIsRead_IsReadWrittenAndStoredInOneWay()
    {
        var parsable = Types.Where(type => type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IParsable<>))).ToArray();
        Assert.NotEmpty(parsable);
        foreach (var type in parsable.Where(type => !type.IsAbstract))
        {
            var parse = type.GetMethod("Parse", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy, [typeof(string), typeof(IFormatProvider)]);
            Assert.True(parse?.ReturnType == type && parse.GetParameters()[1].HasDefaultValue, $"{type} has no Parse(string) that everyone can call.");
            var tryParse = type.GetMethod("TryParse", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy,
                [typeof(string), typeof(IFormatProvider), type.MakeByRefType()]);
            Assert.True(tryParse is not null, $"{type} has no TryParse that everyone can call.");
            Assert.True(type.GetMethod(nameof(ToString), [])!.GetBaseDefinition() != type.GetMethod(nameof(ToString), []), $"{type} has no ToString.");
            Assert.True(type.IsDefined(typeof(JsonConverterAttribute), inherit: false), $"{type} is not written as its text in JSON.");
            Assert.True(Documentation.Of(type.GetMethod(nameof(ToString), [])!) is not null, $"{type}.ToString does not say what it gives.");

            Assert.Throws<FormatException>(() => Invoke(parse, "\0"));
            Assert.Throws<FormatException>(() => Invoke(parse, null));
            Assert.Equal(false, Invoke(tryParse, null));
        }
    }

    private static object? Invoke(MethodInfo method, string? text)
    {
        object?[] arguments = [text, null, .. new object?[method.GetParameters().Length - 2]];
        try
        {
            return method.Invoke(null, arguments);
        }
        catch (TargetInvocationException e)
        {
            throw e.InnerException!;
        }
    }

    private static bool StatesEquality(Type type) =>
        type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IEquatable<>)
            && (one.GetGenericArguments()[0] == type || one.GetGenericArguments()[0].IsGenericParameter || one.GetGenericArguments()[0] == type.BaseType));

    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly) is not null;

    private static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    private static bool IsFamilyOfValues(Type type) => type.IsAbstract && type.GetNestedTypes().Length > 0 && type.GetNestedTypes().All(StatesEquality);

    private static bool IsListByReference(Type type) =>
        type != typeof(string)
        && typeof(IEnumerable).IsAssignableFrom(type)
        && !type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IEquatable<>) && type.Namespace!.StartsWith("DialogEngine", StringComparison.Ordinal));

    private static Type Closed(Type type) => type.IsGenericTypeDefinition ? type.MakeGenericType([.. type.GetGenericArguments().Select(_ => typeof(string))]) : type;

    private static string Name(Type type) => type.FullName!;

    private static string Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : Name(type);
}
