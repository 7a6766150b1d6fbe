using System.Reflection;

namespace DialogEngine;

/// <summary>What crosses between silos keeps its name for ever, whatever the code comes to call it.</summary>
public class GrainContractTests
{
    private static readonly Type[] Carried =
        [.. Repository.All.SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsDefined(typeof(GenerateSerializerAttribute), inherit: false))];

    private static readonly Type[] Interfaces =
        [.. Repository.All.SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsInterface && typeof(IGrain).IsAssignableFrom(type))];

    [Fact]
    public void CarriedTypes_HaveAnAliasOfTheirOwn()
    {
        Assert.NotEmpty(Carried);
        Assert.All(Carried.Concat(Interfaces), type => Assert.True(Alias(type) is { Length: > 0 }, $"{type} has no alias."));
        Assert.Equal(Carried.Length, Carried.Select(Alias).Distinct().Count());
        Assert.Equal(Interfaces.Length, Interfaces.Select(Alias).Distinct().Count());
    }

    [Fact]
    public void Aliases_AreShortAndLowerCase() =>
        Assert.All(
            Carried.Concat(Interfaces).Cast<MemberInfo>().Concat(Interfaces.SelectMany(type => type.GetMethods())).Select(Alias),
            alias => Assert.Matches("^[a-z][a-z-]{0,30}$", alias));

    [Fact]
    public void GrainMethods_HaveAnAliasOfTheirOwn()
    {
        foreach (var type in Interfaces)
        {
            Assert.All(type.GetMethods(), method => Assert.True(Alias(method) is { Length: > 0 }, $"{type.Name}.{method.Name} has no alias."));
            Assert.Equal(type.GetMethods().Length, type.GetMethods().Select(Alias).Distinct().Count());
        }
    }

    [Fact]
    public void CarriedMembers_AreNumberedFromZeroWithoutAGap()
    {
        foreach (var type in Carried.Where(type => !type.IsEnum))
        {
            var ids = type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Select(member => member.GetCustomAttribute<IdAttribute>()?.Id).OfType<uint>().Order();
            Assert.Equal(Enumerable.Range(0, ids.Count()).Select(i => (uint)i), ids);
            Assert.Equal(
                type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Count(IsStored), ids.Count());
        }
    }

    [Fact]
    public void GrainMethods_HaveNoAsyncSuffix() =>
        Assert.All(Interfaces.SelectMany(type => type.GetMethods()), method => Assert.False(method.Name.EndsWith("Async", StringComparison.Ordinal), method.Name));

    [Fact]
    public void Grains_AreInternal_AndNobodyButTheirInterfaceIsPublic() =>
        Assert.All(Repository.Grains.GetTypes().Where(type => typeof(Grain).IsAssignableFrom(type)), grain => Assert.False(grain.IsPublic, $"{grain} is public."));

    private static bool IsStored(PropertyInfo property) =>
        property.DeclaringType!.GetFields(BindingFlags.NonPublic | BindingFlags.Instance).Any(field => field.Name == $"<{property.Name}>k__BackingField");

    private static string? Alias(MemberInfo member) => member.GetCustomAttribute<AliasAttribute>()?.Alias;
}
