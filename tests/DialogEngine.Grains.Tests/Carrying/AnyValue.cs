using System.Collections.Immutable;
using System.Reflection;
using DialogEngine.Commitments;
using DialogEngine.Dialogues;
using DialogEngine.Moderators;
using DialogEngine.Polls;
using DialogEngine.Texts;

namespace DialogEngine.Carrying;

/// <summary>Any value of a type, put together from what its constructor and its members ask for.</summary>
internal static class AnyValue
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Gen<string> Word = Gen.OneOf("a", "ö", " ", "\"", "\\", "<", "😀", "\n", "\u202e").Array[1, 12].Select(letters => $"x{string.Concat(letters)}");

    private static readonly Dictionary<Type, Gen<object>> Known = new()
    {
        [typeof(string)] = Boxed(Word),
        [typeof(bool)] = Boxed(Gen.Bool),
        [typeof(byte)] = Boxed(Gen.Byte),
        [typeof(int)] = Boxed(Gen.Int),
        [typeof(long)] = Boxed(Gen.Long),
        [typeof(UInt128)] = Boxed(Gen.Select(Gen.ULong, Gen.ULong, (high, low) => new UInt128(high, low | 1))),
        [typeof(TimeSpan)] = Boxed(Gen.Long.Select(ticks => new TimeSpan(ticks))),
        [typeof(DateTimeOffset)] = Boxed(Gen.DateTimeOffset.Select(time => time.ToUniversalTime())),
        [typeof(DialogueId)] = Boxed(Gen.ULong.Select(DialogueId.From)),
        [typeof(ModeratorId)] = Boxed(Gen.ULong.Select(ModeratorId.From)),
        [typeof(PollId)] = Boxed(Gen.UInt.Select(number => PollId.Parse($"poll-{number}"))),
        [typeof(AgendaItemId)] = Boxed(Gen.UInt.Select(number => AgendaItemId.Parse($"item-{number}"))),
        [typeof(DateOnly)] = Boxed(Gen.Int[0, 3_000_000].Select(DateOnly.FromDayNumber)),
        [typeof(FocusGroup)] = Boxed(Gen.UInt.Select(number => FocusGroup.Parse($"group-{number}"))),
        [typeof(LocalizedText)] = Boxed(Gen.Select(Word, Word.Null(), LocalizedText.Of)),
    };

    public static Gen<object> Of(Type type)
    {
        if (Known.TryGetValue(type, out var known)) return known;
        if (Nullable.GetUnderlyingType(type) is { } value) return Of(value);
        if (type.IsEnum) return Gen.OneOf([.. Enum.GetValues(type).Cast<object>()]);
        if (type.IsArray) return Many(type.GetElementType()!).Select(items => (object)items);
        if (Carried.IsValueList(type)) return ListOf(type.GetGenericArguments()[0]);
        if (type.IsGenericType && type.Namespace == typeof(ImmutableArray).Namespace) return Collection(type);
        return type.IsAbstract ? Gen.OneOf([.. Carried.Kinds(type).Select(Of)]) : Composed(type);
    }

    private static Gen<object> Boxed<T>(Gen<T> gen) => gen.Select(value => (object)value!);

    private static Gen<Array> Many(Type type) => Of(type).Array[0, 4].Select(items =>
    {
        var array = Array.CreateInstance(type, items.Length);
        items.CopyTo(array, 0);
        return array;
    });

    private static Gen<object> ListOf(Type type)
    {
        var make = typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(type);
        return Many(type).Select(items => make.Invoke(null, [items])!);
    }

    private static Gen<object> Collection(Type type)
    {
        var arguments = type.GetGenericArguments();
        var factory = Type.GetType($"{type.Namespace}.{type.Name.Split('`')[0]}, {type.Assembly.FullName}")!;
        var element = arguments.Length == 1 ? arguments[0] : typeof(KeyValuePair<,>).MakeGenericType(arguments);
        var create = factory.GetMethods().Single(method => method.Name == "CreateRange"
            && method.GetParameters() is [{ ParameterType.Name: "IEnumerable`1" }]).MakeGenericMethod(arguments);
        return arguments.Length == 1
            ? Many(element).Select(items => create.Invoke(null, [items])!)
            : Many(arguments[0]).Select(keys => keys.Cast<object>().Distinct().ToArray())
                .SelectMany(keys => Of(arguments[1]).Array[keys.Length].Select(values =>
                {
                    var pairs = Array.CreateInstance(element, keys.Length);
                    for (var i = 0; i < keys.Length; i++) pairs.SetValue(Activator.CreateInstance(element, keys[i], values[i]), i);
                    return create.Invoke(null, [pairs])!;
                }));
    }

    private static Gen<object> Composed(Type type)
    {
        var constructor = Carried.Constructor(type) ?? throw new NotSupportedException($"{type} can be made by nobody: name values of it here.");
        var parameters = constructor.GetParameters();
        var given = parameters.Select(parameter => parameter.Name!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var rest = Carried.Properties(type).Where(property => !given.Contains(property.Name)).ToArray();
        return All([.. parameters.Select(p => Maybe(p.ParameterType, Nullability.Create(p))), .. rest.Select(p => Maybe(p.PropertyType, Nullability.Create(p)))])
            .Select(values =>
            {
                var made = constructor.Invoke(values[..parameters.Length]);
                for (var i = 0; i < rest.Length; i++) rest[i].SetValue(made, values[parameters.Length + i]);
                return made;
            });
    }

    private static Gen<object?> Maybe(Type type, NullabilityInfo nullability) => nullability.WriteState is NullabilityState.Nullable
        ? Gen.Frequency((1, Gen.Const((object?)null)), (3, Of(type).Select(value => (object?)value)))
        : Of(type).Select(value => (object?)value);

    private static Gen<object?[]> All(Gen<object?>[] gens) => gens.Aggregate(
        Gen.Const(Array.Empty<object?>()), (all, next) => Gen.Select(all, next, (values, value) => (object?[])[.. values, value]));
}
