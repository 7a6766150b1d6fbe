using System.Collections;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.CompilerServices;

namespace DialogEngine;

/// <summary>The domain is made of values: they never change, and nothing in them depends on when or where they are asked.</summary>
public class DomainTests
{
    private static readonly Type[] Types =
        [.. Repository.Domain.GetTypes().Where(type => !type.IsEnum && !IsGenerated(type))];

    /// <summary>Where a clock, chance, the machine or the network would come in.</summary>
    private static readonly string[] Ambient =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        "System.Guid.NewGuid", "System.Guid.CreateVersion7", "System.Random.", "System.Security.Cryptography.RandomNumberGenerator.",
        "System.TimeProvider.", "System.Diagnostics.Stopwatch.", "System.Environment.", "System.Console.", "System.IO.", "System.Net.",
        "System.Threading.", "System.Globalization.CultureInfo.get_CurrentCulture", "System.TimeZoneInfo.", "System.AppContext.",
    ];

    /// <summary>What the compiler writes into every iterator, so that two who go through it do not meet.</summary>
    private const string AskedByIterators = "System.Environment.get_CurrentManagedThreadId";

    [Fact]
    public void Properties_CannotBeSetAfterwards()
    {
        // What notes mistakes while it reads is not a value, and nobody outside sees it.
        foreach (var property in Types.Where(type => type.IsVisible).SelectMany(type => type.GetProperties(Everything)))
            Assert.True(property.SetMethod is not { } set || IsInit(set), $"{property.DeclaringType}.{property.Name} can be set.");
    }

    [Fact]
    public void Fields_AreReadOnly()
    {
        foreach (var field in Types.SelectMany(type => type.GetFields(Everything)).Where(field => field.IsStatic || field.DeclaringType!.IsVisible))
            Assert.True(field.IsInitOnly || field.IsLiteral, $"{field.DeclaringType}.{field.Name} can be assigned.");
    }

    [Fact]
    public void PublicProperties_AreOfTypesThatCannotBeChanged()
    {
        foreach (var property in Types.Where(type => type.IsPublic || type.IsNestedPublic).SelectMany(type => type.GetProperties()))
            Assert.False(IsMutable(property.PropertyType), $"{property.DeclaringType}.{property.Name} hands out {property.PropertyType.Name}, which can be changed.");
    }

    [Fact]
    public void PublicMethods_GiveWhatCannotBeChanged()
    {
        // What is called To… gives a copy, which is the caller's to change.
        foreach (var method in Types.Where(type => type.IsPublic || type.IsNestedPublic).SelectMany(type => type.GetMethods(Everything)).Where(method => method.IsPublic && method.Name != "ToArray"))
            Assert.False(IsMutable(method.ReturnType), $"{method.DeclaringType}.{method.Name} gives {method.ReturnType.Name}, which can be changed.");
    }

    [Fact]
    public void Types_CannotBeInheritedFromUnlessTheyAreAbstract()
    {
        foreach (var type in Types.Where(type => type is { IsClass: true, IsAbstract: false }))
            Assert.True(type.IsSealed, $"{type} is neither sealed nor abstract.");
    }

    [Fact]
    public void Structs_AreReadOnly()
    {
        foreach (var type in Types.Where(type => type.IsValueType))
            Assert.True(type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false), $"{type} is a struct that is not readonly.");
    }

    [Fact]
    public void Code_UsesNoClockNoChanceAndNoMachine() =>
        Assert.DoesNotContain(MembersUsed(Repository.Domain), member =>
            Ambient.Any(prefix => member.StartsWith(prefix, StringComparison.Ordinal)) && member != AskedByIterators);

    [Fact]
    public void MembersUsed_FindsWhatIsUsed() =>
        Assert.Contains("System.Security.Cryptography.HMACSHA256.HashData", MembersUsed(Repository.Domain));

    [Fact]
    public void Namespaces_AreTheConceptsAndTheFolders()
    {
        foreach (var file in Repository.Files("src/DialogEngine.Domain", ".cs"))
            Assert.Contains($"namespace DialogEngine.{file.Split('/')[2]};", Repository.Read(file), StringComparison.Ordinal);
    }

    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static bool IsGenerated(Type? type) =>
        type is not null && (type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
            || type.IsSubclassOf(typeof(System.Text.Json.Serialization.JsonSerializerContext))
            || type.Name.StartsWith('<')
            || IsGenerated(type.DeclaringType));

    private static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    /// <summary>Whether a type holds several things and lets others put something else there.</summary>
    private static bool IsMutable(Type type) =>
        type.IsArray
        || (typeof(IEnumerable).IsAssignableFrom(type)
            && type != typeof(string)
            && type.Namespace != "System.Collections.Immutable"
            && !type.Name.StartsWith("IReadOnly", StringComparison.Ordinal)
            && !(type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(Texts.ValueList<>) || open == typeof(IEnumerable<>))));

    /// <summary>Every member of another assembly that the code of this one names, as <c>Namespace.Type.Member</c>.</summary>
    private static List<string> MembersUsed(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var metadata = file.GetMetadataReader();
        var members = new List<string>();
        foreach (var handle in metadata.MemberReferences)
        {
            var member = metadata.GetMemberReference(handle);
            if (member.Parent.Kind is not HandleKind.TypeReference) continue;
            var type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
            members.Add($"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}.{metadata.GetString(member.Name)}");
        }

        return members;
    }
}
