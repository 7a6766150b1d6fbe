using System.Text.RegularExpressions;

namespace DialogEngine;

/// <summary>What holds of every file that people write.</summary>
public partial class SourceTests
{
    private const int MostLines = 400;

    private static readonly string[] Code = [".cs", ".ts", ".tsx", ".css", ".sql", ".mjs", ".sh"];

    private static readonly string[] Written = [.. Code, ".md", ".csproj", ".props", ".targets", ".html", ".json", ".yml", ".config", ".editorconfig"];

    [Fact]
    public void Files_AreShortEnoughToRead()
    {
        foreach (var file in Repository.Files("", Code))
        {
            var lines = Repository.Read(file).Split('\n').Length;
            Assert.True(lines <= MostLines, $"{file} has {lines} lines; at most {MostLines} can be taken in.");
        }
    }

    [Fact]
    public void Files_PromiseNothingForLater()
    {
        foreach (var file in Sources())
            Assert.DoesNotMatch(Later(), Repository.Read(file));
    }

    [Fact]
    public void Files_NameNoPlaceOnSomebodysMachine()
    {
        foreach (var file in Sources())
            if (MachinePath().Match(Repository.Read(file)) is { Success: true } found)
                Assert.Fail($"{file} names {found.Value.Trim()}.");
    }

    [Fact]
    public void MachinePath_FindsPlacesAndSparesAddresses()
    {
        Assert.Matches(MachinePath(), "cd " + "/ro" + "ot/x");
        Assert.Matches(MachinePath(), "\"/wo" + "rk/main\"");
        Assert.DoesNotMatch(MachinePath(), "https://example.org/wo" + "rk/main and src/wo" + "rk/");
    }

    [Fact]
    public void Code_HasNoRegions()
    {
        foreach (var file in Repository.Files("", ".cs"))
            Assert.DoesNotMatch(new Regex(@"^\s*#(end)?region", RegexOptions.Multiline), Repository.Read(file));
    }

    private static IEnumerable<string> Sources() =>
        Repository.Files("", Written).Where(file => !file.EndsWith("packages.lock.json", StringComparison.Ordinal)
            && !file.EndsWith("package-lock.json", StringComparison.Ordinal));

    [GeneratedRegex(@"\b(TO[D]O|FIX[M]E|XX[X])\b")]
    private static partial Regex Later();

    [GeneratedRegex(@"(?<![\w.:/-])/(wor[k]|roo[t]|hom[e])/\w")]
    private static partial Regex MachinePath();
}
