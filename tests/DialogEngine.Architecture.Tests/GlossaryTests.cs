using System.Text.RegularExpressions;

namespace DialogEngine;

/// <summary>One word per idea: the glossary names every type and state of the domain, and none that is not there.</summary>
public class GlossaryTests
{
    private static readonly Type[] Types = [.. Repository.Domain.GetExportedTypes().Where(type => !type.IsNested)];

    private static readonly string Page = Repository.Read("docs/glossary.md");

    /// <summary>The code names of the page: what stands in backticks in the second column of its tables.</summary>
    private static readonly string[] Listed =
    [
        .. from line in Page.Split('\n')
           let cells = line.Split('|')
           where cells.Length >= 4
           from Match name in Regex.Matches(cells[2], "`([^`]+)`")
           select name.Groups[1].Value,
    ];

    [Fact]
    public void EveryTypeOfTheDomain_IsInTheGlossary()
    {
        foreach (var type in Types)
            Assert.True(Listed.Contains(Name(type)), $"docs/glossary.md does not say what {Name(type)} is.");
    }

    [Fact]
    public void EveryStateOfTheDomain_IsInTheGlossary()
    {
        // A verdict is explained on the protocol page, where those who get one will look.
        foreach (var type in Types.Where(type => type.IsEnum && !type.Name.EndsWith("Verdict", StringComparison.Ordinal)))
            foreach (var name in Enum.GetNames(type))
                Assert.True(Listed.Contains($"{type.Name}.{name}"), $"docs/glossary.md does not say what {type.Name}.{name} means.");
    }

    [Fact]
    public void EveryCodeNameOfTheGlossary_IsInTheCode()
    {
        var known = Repository.All.SelectMany(assembly => assembly.GetTypes()).Select(Name).ToHashSet();
        foreach (var type in Types)
            known.UnionWith(type.GetMembers().Select(member => $"{type.Name}.{member.Name}"));

        foreach (var name in Listed)
            Assert.True(known.Contains(name), $"docs/glossary.md speaks of {name}, which is not in the code.");
    }

    private static string Name(Type type) => type.Name.Split('`')[0];
}
