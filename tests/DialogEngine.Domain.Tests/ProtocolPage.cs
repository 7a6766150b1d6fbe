using System.Text.Json;
using System.Text.RegularExpressions;

namespace DialogEngine;

/// <summary>The page that tells others what the engine says, read as they read it.</summary>
internal static partial class ProtocolPage
{
    private static readonly string Text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "protocol.md"));

    public static JsonElement Example(string record) =>
        JsonDocument.Parse(Regex.Match(Text, $"```json {record}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value).RootElement;

    /// <summary>The names in backticks, in order, from the first to the last of a list that runs between two of them.</summary>
    public static string[] NamesFrom(string first, string last)
    {
        var names = Names().Matches(Text).Select(match => match.Groups[1].Value).ToList();
        var end = Enumerable.Range(0, names.Count).First(i => names[i] == last && names.LastIndexOf(first, i) >= 0);
        var start = names.LastIndexOf(first, end);
        return [.. names[start..(end + 1)]];
    }

    [GeneratedRegex("`([A-Za-z]+)`")]
    private static partial Regex Names();
}
