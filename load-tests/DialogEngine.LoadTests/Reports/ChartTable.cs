using System.Globalization;

namespace DialogEngine.LoadTests.Reports;

/// <summary>The figures of a chart. A long run has more seconds than anybody reads: every so many stand here, and all in course.csv.</summary>
internal static class ChartTable
{
    private const int MostRows = 30;

    public static string Of(string title, Words words, IReadOnlyList<Line> lines)
    {
        var count = lines.Max(line => line.Values.Count);
        var step = Math.Max(1, (count + MostRows - 1) / MostRows);
        var rows = Enumerable.Range(0, (count + step - 1) / step).Select(row => row * step).Select(second => (IReadOnlyList<string>)
        [
            second.ToString(CultureInfo.InvariantCulture),
            .. lines.Select(line => line.Values.ElementAtOrDefault(second) is { } value ? words.Figure(value) : "–"),
        ]);
        return $"<details><summary>{Markup.Text(words["Som tabell", "As a table"])}</summary>"
            + Markup.Table(title, [words["Sekund", "Second"], .. lines.Select(line => line.Name)], rows) + "</details>\n";
    }
}
