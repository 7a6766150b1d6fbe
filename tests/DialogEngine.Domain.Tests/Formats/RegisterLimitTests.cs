using System.Text;
using System.Text.Json;

namespace DialogEngine.Formats;

/// <summary>At each limit a file is read; past it, the limit is named.</summary>
public class RegisterLimitTests
{
    [Fact]
    public void Read_AtTheLimits_HasNoMistakes() => Assert.Empty(RegisterJson.Read(Filled(0)).Mistakes);

    [Fact]
    public void Read_PastTheLimits_NamesEach() => Assert.Equal(
        [
            "/bodies: expected at most 20000, found 20001",
            "/counties/0/name/sv: expected at most 10000 characters, found 10001 characters",
            "/counties/0/source/title: expected at most 2000 characters, found '" + new string('t', 40) + "…'",
            "/counties/0/source/address: expected at most 2000 characters, found 'https://example.org/xxxxxxxxxxxxxxxxxxxx…'",
            "/counties/1/name: expected at most 50 languages, found 51",
        ],
        RegisterJsonMistakeTests.Mistakes(Filled(1)));

    [Fact]
    public void Read_TooDeep_SaysWhere()
    {
        var json = "{ \"x\": " + string.Concat(Enumerable.Repeat("[", RegisterLimits.Depth - 1));

        Assert.Equal("JSON", Assert.Single(RegisterJson.Read(json).Mistakes).Expected);
        Assert.Equal(
            ["line 1, column 23: expected at most 16 objects and lists inside one another, found '[1]'"],
            RegisterJsonMistakeTests.Mistakes(json + "[1]"));
    }

    [Fact]
    public void Read_AFileThatIsTooLong_IsRefusedUnread()
    {
        var spaces = new string(' ', RegisterLimits.FileLength + 1);

        Assert.Equal([": expected at most 20000000 characters, found 20000001"], RegisterJsonMistakeTests.Mistakes(spaces));
        Assert.Equal("at most 20000000 bytes", Assert.Single(RegisterJson.Read(Encoding.UTF8.GetBytes(spaces)).Mistakes).Expected);
        Assert.Equal(
            "at most 20000000 characters in all files together",
            Assert.Single(RegisterCsv.Read(new Dictionary<string, string> { ["bodies.csv"] = "", ["x.csv"] = spaces }).Mistakes).Expected);
    }

    [Fact]
    public void Read_MoreMistakesThanAreListed_TellsHowMany()
    {
        var mistakes = RegisterJson.Read($$"""{ "format": "dialogengine-register", "version": 1, "bodies": [ {{string.Join(",", Enumerable.Repeat("1", 1500))}} ] }""").Mistakes;

        Assert.Equal(RegisterLimits.Mistakes + 1, mistakes.Count);
        Assert.Equal(": expected at most 1000 mistakes to list, found 500 more", RegisterJsonMistakeTests.Said(mistakes[^1]));
    }

    /// <summary>A register at every limit, or one past each.</summary>
    private static string Filled(int past)
    {
        const string address = "https://example.org/";
        return JsonSerializer.Serialize(new
        {
            format = "dialogengine-register",
            version = 1,
            bodies = Enumerable.Range(0, RegisterLimits.Entries + past).Select(i => new { code = $"agency-{i:D10}", name = new { sv = "A" } }),
            counties = new object[]
            {
                new
                {
                    code = "17",
                    name = new { sv = new string('x', RegisterLimits.TextLength + past) },
                    source = new
                    {
                        title = new string('t', RegisterLimits.LineLength + past),
                        address = address + new string('x', RegisterLimits.LineLength - address.Length + past),
                        readOn = "2026-11-22",
                    },
                },
                new { code = "18", name = Enumerable.Range(0, RegisterLimits.Languages + past).ToDictionary(i => $"sv-x{i}", _ => "V") },
            },
        });
    }
}
