using System.Text.RegularExpressions;

namespace DialogEngine.Readme;

/// <summary>What the pages show is code of the tests, word for word: it compiles, it runs, and its result is asserted.</summary>
public partial class ReadmeTests
{
    // Where the examples are tests; what is used beside another package is one of the specifications' own.
    private static readonly string[] Sources = ["tests/DialogEngine.Package.Tests/Readme", "tests/DialogEngine.Specifications.Tests/Page"];

    [Theory]
    [InlineData("src/DialogEngine.Domain/README.md")]
    [InlineData("README.md")]
    public void EveryExample_IsTheCodeOfATest(string page)
    {
        var sources = Sources.SelectMany(folder => Directory.EnumerateFiles(Repository.At(folder), "*.cs")).Select(file => Lines(File.ReadAllText(file))).ToArray();
        foreach (Match block in Blocks().Matches(Repository.Read(page)))
            Assert.True(
                sources.Any(source => source.Contains(Lines(block.Groups[1].Value), StringComparison.Ordinal)),
                $"This example of {page} is not the code of a test below {string.Join(" or ", Sources)}:\n{block.Groups[1].Value}");
    }

    [Fact]
    public void PackagePage_ShowsWhatItSpeaksOf() => Assert.True(Blocks().Count(Repository.Read("src/DialogEngine.Domain/README.md")) >= 7);

    [Fact]
    public void PackagePage_IsReadAwayFromTheRepository_SoThatEveryLinkIsWhole() =>
        Assert.All(Links().Matches(Repository.Read("src/DialogEngine.Domain/README.md")), link => Assert.Matches("^(https://|#)", link.Groups[1].Value));

    // How far a line is indented, and where it is empty, does not matter.
    private static string Lines(string text) => string.Join('\n', text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Links();
}
