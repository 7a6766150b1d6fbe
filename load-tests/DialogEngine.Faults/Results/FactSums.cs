using System.Globalization;
using System.Text.RegularExpressions;

namespace DialogEngine.Faults.Results;

/// <summary>
/// What many runs of one fault have found out besides, run by run put together: times and sizes by their middle and
/// their highest, counts by their sum, so many of so many by both sums.
/// </summary>
internal sealed partial class FactSums(IReadOnlyList<RunResult> runs)
{
    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal) { ["ms"] = " ms", ["mb"] = " MB", ["minutes"] = " min", ["per"] = "" };

    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <summary>A number of phones, of all that there were.</summary>
    public string OfPhones(string name)
    {
        _told.Add(name);
        var known = runs.Where(run => run.Facts.ContainsKey(name)).ToList();
        return known.Count == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{known.Sum(run => Number(run.Facts[name])):N0} of {known.Sum(run => run.Phones):N0}");
    }

    /// <summary>All that was not asked for by name.</summary>
    public string Others()
    {
        var facts = runs.SelectMany(run => run.Facts).Where(fact => !_told.Contains(fact.Key)).GroupBy(fact => fact.Key, fact => fact.Value).OrderBy(fact => fact.Key, StringComparer.Ordinal);
        var text = string.Join("; ", facts.Select(fact => Text(fact.Key, [.. fact])));
        return text.Length > 0 ? text : "–";
    }

    private static string Text(string name, object[] values)
    {
        var label = name.Replace('-', ' ');
        if (values.Select(value => Parts().Match(Plain(value))).ToArray() is var parts && parts.All(part => part.Success))
            return $"{label} {Format(parts.Sum(part => Number(part.Groups[1].Value)))} of {Format(parts.Sum(part => Number(part.Groups[2].Value)))}";
        if (!values.All(value => double.TryParse(Plain(value), CultureInfo.InvariantCulture, out _))) return $"{label}: in {values.Length} runs";
        double[] numbers = [.. values.Select(Number)];
        var words = name.Split('-');
        if (Array.Find(words, Units.ContainsKey) is not { } measure) return $"{label} {Format(numbers.Sum())}";
        var highest = numbers.Length > 1 ? $" ({Format(numbers.Max())})" : "";
        return $"{string.Join(' ', words.Where(word => Units.GetValueOrDefault(word) is null or ""))} {Format(Percentiles.Of(numbers, 50))}{highest}{Units[measure]}";
    }

    private static double Number(object value) => double.Parse(Plain(value), CultureInfo.InvariantCulture);

    private static string Format(double number) => number.ToString("#,0.#", CultureInfo.InvariantCulture);

    // A value that was read from a file says itself as it stands there.
    private static string Plain(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    [GeneratedRegex(@"^(\d+) of (\d+)$")]
    private static partial Regex Parts();
}
