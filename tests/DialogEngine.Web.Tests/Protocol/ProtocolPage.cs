using System.Text.RegularExpressions;

namespace DialogEngine.Protocol;

/// <summary>The page that tells others what the engine says, read as they read it.</summary>
internal static partial class ProtocolPage
{
    public static string Text { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "protocol.md")).ReplaceLineEndings("\n");

    /// <summary>The examples: which record each is of, and what it says.</summary>
    public static IEnumerable<(string Record, string Json)> Examples() =>
        ExampleBlock().Matches(Text).Select(match => (match.Groups["record"].Value, match.Groups["json"].Value));

    /// <summary>The rows of the first table below a heading, without its head.</summary>
    public static string[][] Table(string heading) =>
        [.. Section(heading).Split('\n').SkipWhile(line => !line.StartsWith('|')).TakeWhile(line => line.StartsWith('|')).Skip(2)
            .Select(row => row.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries))];

    /// <summary>The rows of the table whose head begins with this.</summary>
    public static string[][] TableAfter(string head) =>
        [.. Text.Split('\n').SkipWhile(line => !line.StartsWith(head, StringComparison.Ordinal)).TakeWhile(line => line.StartsWith('|')).Skip(2)
            .Select(row => row.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries))];

    /// <summary>The names in backticks of a text, in order.</summary>
    public static string[] Names(string text) => [.. Name().Matches(text).Select(match => match.Groups[1].Value)];

    /// <summary>The paragraph that begins with, or goes on after, these words, up to the next blank line.</summary>
    public static string Paragraph(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, $"The page does not say '{words}'.");
        return Text[start..Text.IndexOf("\n\n", start, StringComparison.Ordinal)];
    }

    private static string Section(string heading)
    {
        var start = Text.IndexOf($" {heading}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"The page has no heading '{heading}'.");
        return Text[start..];
    }

    [GeneratedRegex("```json (?<record>\\w+)\n(?<json>.*?)```", RegexOptions.Singleline)]
    private static partial Regex ExampleBlock();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Name();
}
