using System.Text.Json;
using System.Text.RegularExpressions;
using DialogEngine.Registers;

namespace DialogEngine.Formats;

/// <summary>What the page about the formats shows is what the library does.</summary>
public partial class FormatsPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "formats.md"));

    private static readonly Register Example = RegisterJson.Read(Block("json register")).Register!;

    [Fact]
    public void Example_IsReadWithoutMistakes_AndIsAsTheSchemaSays()
    {
        Assert.Empty(RegisterJson.Read(Block("json register")).Mistakes);
        Assert.Empty(new JsonSchema(RegisterJson.Schema).Errors(Block("json register")));
        Assert.Equal(2, Example.Commitments().Count());
    }

    [Fact]
    public void Table_IsThatOfTheExample() =>
        Assert.Equal(Block("csv commitments.csv"), RegisterCsv.Write(Example)["commitments.csv"].ReplaceLineEndings("\n"));

    [Fact]
    public void Mistakes_AreSaidAsOnThePage()
    {
        var wrong = RegisterJson.Read(Block("json register")
            .Replace("\"2021-23\"", "\"2021/2020\"", StringComparison.Ordinal)
            .Replace("\"statement\": { \"sv\": \"Ta ett rättighetsperspektiv i alla verksamheter\", \"en\": \"Take a rights perspective in all operations\" },", "", StringComparison.Ordinal));

        Assert.Equal(Block("text mistakes"), string.Concat(wrong.Mistakes.Select(mistake => $"{mistake.Place}: expected {mistake.Expected}; found {mistake.Found}.\n")));
    }

    [Fact]
    public void Files_AreThoseOfThePage_WithTheirColumns()
    {
        var rows = FileRow().Matches(Page);

        Assert.Equal(RegisterCsv.Files, rows.Select(row => row.Groups[1].Value));
        foreach (Match row in rows)
        {
            string[] columns = [.. Names().Matches(row.Groups[2].Value).Select(name => name.Groups[1].Value)];
            var mistake = RegisterCsv.Read(new Dictionary<string, string> { [row.Groups[1].Value] = "x,y\n" }).Mistakes[0];
            Assert.Equal($"one of {string.Join(", ", columns)}", mistake.Expected);
        }
    }

    [Fact]
    public void OwnWords_AreThoseOfTheGraph()
    {
        using var graph = JsonDocument.Parse(RegisterJsonLd.Write(Example, new Uri("https://example.org/register")));
        var own = graph.RootElement.GetProperty("@context").EnumerateObject()
            .Where(term => term.Value.GetRawText().Contains("\"register:", StringComparison.Ordinal))
            .Select(term => term.Name);

        Assert.Equal(own, OwnWord().Matches(Page).Select(word => word.Groups[1].Value));
        Assert.Equal(
            "https://github.com/DialogEngine/DialogEngine/blob/main/docs/formats.md#",
            graph.RootElement.GetProperty("@context").GetProperty("register").GetString());
    }

    [Fact]
    public void Limits_AreThoseOfTheCode()
    {
        var said = LimitRow().Matches(Page).ToDictionary(row => row.Groups[1].Value, row => int.Parse(row.Groups[2].Value.Replace(",", "", StringComparison.Ordinal), null));

        Assert.Equal(
            new Dictionary<string, int>
            {
                [nameof(RegisterLimits.FileLength)] = RegisterLimits.FileLength,
                [nameof(RegisterLimits.Entries)] = RegisterLimits.Entries,
                [nameof(RegisterLimits.TextLength)] = RegisterLimits.TextLength,
                [nameof(RegisterLimits.LineLength)] = RegisterLimits.LineLength,
                [nameof(RegisterLimits.Languages)] = RegisterLimits.Languages,
                [nameof(RegisterLimits.Depth)] = RegisterLimits.Depth,
                [nameof(RegisterLimits.Mistakes)] = RegisterLimits.Mistakes,
            },
            said);
    }

    private static string Block(string name) => Regex.Match(Page, $"```{name}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    [GeneratedRegex(@"^\| `([a-z-]+\.csv)` \|(.*)\|$", RegexOptions.Multiline)]
    private static partial Regex FileRow();

    [GeneratedRegex("`([A-Za-z.]+)`")]
    private static partial Regex Names();

    [GeneratedRegex(@"<a id=""\w+""></a>`(\w+)`")]
    private static partial Regex OwnWord();

    [GeneratedRegex(@"`RegisterLimits\.(\w+)` \| ([0-9,]+)")]
    private static partial Regex LimitRow();
}
