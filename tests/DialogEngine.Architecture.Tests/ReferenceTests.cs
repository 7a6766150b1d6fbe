using System.Reflection;
using System.Xml.Linq;

namespace DialogEngine;

/// <summary>Who may know whom, as the architecture has it: by the projects as they are written and the assemblies as they are compiled.</summary>
public class ReferenceTests
{
    private static readonly Dictionary<string, string[]> MayKnow = new()
    {
        ["DialogEngine.Domain"] = [],
        ["DialogEngine.Storage"] = ["DialogEngine.Domain"],
        ["DialogEngine.Grains.Abstractions"] = ["DialogEngine.Domain"],
        ["DialogEngine.Grains"] = ["DialogEngine.Grains.Abstractions", "DialogEngine.Storage"],
        ["DialogEngine.Web"] = ["DialogEngine.Grains.Abstractions"],
        ["DialogEngine.Host"] = ["DialogEngine.Grains", "DialogEngine.Storage", "DialogEngine.Web"],
    };

    public static TheoryData<string> Projects { get; } = [.. Repository.Files("src", ".csproj")];

    [Fact]
    public void EveryProjectOfTheEngine_HasItsPlace() =>
        Assert.Equal(MayKnow.Keys.Order(StringComparer.Ordinal), Repository.Files("src", ".csproj").Select(Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Projects))]
    public void AProject_ReferencesWhatItMayKnowAndNoOther(string project) =>
        Assert.Subset(MayKnow[Name(project)].ToHashSet(), References(project, "ProjectReference").Select(Name).ToHashSet());

    [Fact]
    public void Domain_ReferencesNoPackageAndNothingButTheFramework()
    {
        Assert.Empty(References("src/DialogEngine.Domain/DialogEngine.Domain.csproj", "PackageReference"));
        Assert.All(Repository.Domain.GetReferencedAssemblies(), name => Assert.StartsWith("System.", name.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void Storage_KnowsNeitherOrleansNorAspNet() => KnowsNone(Repository.Storage, "Orleans", "Microsoft.AspNetCore", "DialogEngine.Grains", "DialogEngine.Web");

    [Fact]
    public void Abstractions_KnowNeitherAspNetNorStorage() => KnowsNone(Repository.Abstractions, "Microsoft.AspNetCore", "DialogEngine.Storage", "Microsoft.Data");

    [Fact]
    public void Grains_NeverKnowAspNet() => KnowsNone(Repository.Grains, "Microsoft.AspNetCore", "DialogEngine.Web", "Microsoft.Data");

    [Fact]
    public void Web_NeverKnowsGrainsOrStorage()
    {
        Assert.DoesNotContain("DialogEngine.Grains", Repository.Web.GetReferencedAssemblies().Select(name => name.Name));
        KnowsNone(Repository.Web, "DialogEngine.Storage", "Microsoft.Data", "Orleans.Runtime,");
    }

    [Fact]
    public void Host_WiresAndDecidesNothing()
    {
        foreach (var file in Repository.Files("src/DialogEngine.Host", ".cs"))
            Assert.DoesNotMatch(@"class \w+.*: (Grain|Hub|LiveHub)\b", Repository.Read(file));
    }

    // These have the engine's own parts in their hands: to run them under a seed, to put faults in their place, to
    // measure each by itself. All others see the engine from outside.
    [Theory]
    [InlineData("samples")]
    [InlineData("load-tests", "DialogEngine.Simulation", "DialogEngine.Faults.Host", "DialogEngine.Benchmarks")]
    public void WhatAStrangerCouldWrite_HasOnlyWhatAStrangerHas(string folder, params string[] except)
    {
        foreach (var project in Repository.Files(folder, ".csproj").Where(project => !except.Contains(Name(project))))
            Assert.DoesNotContain(References(project, "ProjectReference"), reference => reference.Contains("src/", StringComparison.Ordinal));
    }

    [Fact]
    public void Checker_SharesNoCodeWithWhatItJudges() =>
        Assert.Empty(References("load-tests/DialogEngine.Checker/DialogEngine.Checker.csproj", "ProjectReference"));

    [Fact]
    public void NoTestIsKnownToTheEngine()
    {
        foreach (var project in Repository.Files("src", ".csproj"))
            Assert.DoesNotContain(References(project, "ProjectReference"), reference => reference.Contains("tests/", StringComparison.Ordinal));
    }

    private static void KnowsNone(Assembly assembly, params string[] forbidden) =>
        Assert.DoesNotContain(assembly.GetReferencedAssemblies(), name => forbidden.Any(prefix => name.FullName.StartsWith(prefix, StringComparison.Ordinal)));

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Parse(Repository.Read(project)).Descendants(kind).Select(reference => reference.Attribute("Include")!.Value.Replace('\\', '/'));

    private static string Name(string project) => Path.GetFileNameWithoutExtension(project);
}
