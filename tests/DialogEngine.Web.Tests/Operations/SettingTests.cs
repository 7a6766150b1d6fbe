using System.Globalization;
using System.Text.RegularExpressions;
using DialogEngine.Http;

namespace DialogEngine.Operations;

/// <summary>The page names the settings that the code reads: all of them, and no other.</summary>
public partial class SettingTests
{
    private const string Section = "DialogEngine:";

    [Fact]
    public void EverySetting_StandsOnThePage_AndNoOther() =>
        Assert.Equal(
            Written().Concat(Limits().Keys).Concat(Addresses()).Distinct().Order(StringComparer.Ordinal),
            OperationsPage.Rows(Section).Select(row => row.Name).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void EveryLimit_StandsThereWithItsDefault()
    {
        var named = OperationsPage.Rows($"{Section}Limits:").ToDictionary(row => row.Name, row => row.Cells[^1]);

        Assert.All(Limits(), limit => Assert.Equal($"{limit.Key} {limit.Value}", $"{limit.Key} {named[limit.Key]}"));
    }

    [Fact]
    public void WhatOthersRead_StandsThereToo() => Assert.All(
        ["ConnectionStrings:DialogEngine", "urls", "ASPNETCORE_FORWARDEDHEADERS_ENABLED", "OTEL_EXPORTER_OTLP_ENDPOINT"],
        name => Assert.Single(OperationsPage.Rows(name)));

    /// <summary>The keys that stand in the sources.</summary>
    private static IEnumerable<string> Written()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root(), "src"), "*.cs", SearchOption.AllDirectories))
        {
            if (file.Split(Path.DirectorySeparatorChar) is var folders && (folders.Contains("obj") || folders.Contains("bin"))) continue;
            var text = File.ReadAllText(file);
            var section = SectionConstant().Match(text).Groups[1].Value;
            foreach (Match key in Key().Matches(text))
                if (key.Groups[1].Value is not ($"{Section}Cluster" or $"{Section}Limits")) yield return key.Groups[1].Value;
            foreach (Match key in KeyInSection().Matches(text))
                if (section.Length > 0) yield return $"{section}:{key.Groups[1].Value}";
        }
    }

    /// <summary>What is bound as a whole.</summary>
    private static Dictionary<string, string> Limits() => typeof(WebLimits).GetProperties().ToDictionary(
        property => $"{Section}Limits:{property.Name}",
        property => ((int)property.GetValue(new WebLimits())!).ToString("N0", CultureInfo.InvariantCulture));

    private static IEnumerable<string> Addresses() => typeof(PublicAddress).GetProperties()
        .Select(property => property.PropertyType == typeof(string) ? $"{Section}{property.Name}" : $"{Section}{property.Name}:0");

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props"))) folder = folder.Parent!;
        return folder.FullName;
    }

    [GeneratedRegex("\"(DialogEngine:[A-Za-z:]+)\"")]
    private static partial Regex Key();

    [GeneratedRegex("const string Section = \"(DialogEngine:[A-Za-z:]+)\"")]
    private static partial Regex SectionConstant();

    [GeneratedRegex(@"\{Section\}:([A-Za-z]+)")]
    private static partial Regex KeyInSection();
}
