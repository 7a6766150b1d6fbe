using System.Globalization;
using System.Text;

namespace DialogEngine.LoadTests.Reports;

/// <summary>One line of a chart: a value for each second, null where there is none.</summary>
internal sealed record Line(string Name, IReadOnlyList<double?> Values);

/// <summary>
/// A chart over the seconds of a run, as SVG in the page. The lines differ in colour and in how they are drawn, and what
/// they show stands in a table below for those who do not see them.
/// </summary>
internal sealed class LineChart(string id, string title, string unit, Words words, params Line[] lines)
{
    private const double Width = 720;
    private const double Height = 250;
    private const double Left = 74;
    private const double Right = 24;
    private const double Top = 12;
    private const double Bottom = 34;
    private const int TableRows = 30;

    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    public string Html
    {
        get
        {
            var seconds = Math.Max(1, lines.Max(line => line.Values.Count) - 1);
            var top = NiceTop(lines.SelectMany(line => line.Values).Max() ?? 0);
            var html = new StringBuilder();
            html.Append(Plain, $"<figure><figcaption id=\"{id}\">{Markup.Text(title)} <span class=\"unit\">{Markup.Text(unit)}</span></figcaption>\n");
            html.Append(Plain, $"<svg viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-labelledby=\"{id}\" aria-describedby=\"{id}-legend\">\n");
            Grid(html, seconds, top);
            foreach (var (i, line) in lines.Index()) Draw(html, line, i, seconds, top);
            html.Append("</svg>\n");
            Legend(html);
            Table(html);
            return html.Append("</figure>\n").ToString();
        }
    }

    /// <summary>The end of an axis that leaves little room and is easily read.</summary>
    internal static double NiceTop(double most)
    {
        if (most <= 0) return 1;
        var size = Math.Pow(10, Math.Floor(Math.Log10(most)));
        return size * new[] { 1, 2, 2.5, 5, 10 }.First(step => step * size >= most * 0.9999);
    }

    private void Grid(StringBuilder svg, int seconds, double top)
    {
        for (var i = 0; i <= 4; i++)
        {
            var y = Y(top * i / 4, top);
            svg.Append(Plain, $"<line class=\"grid\" x1=\"{Left}\" x2=\"{Width - Right}\" y1=\"{y:0.#}\" y2=\"{y:0.#}\"/>");
            svg.Append(Plain, $"<text x=\"{Left - 8}\" y=\"{y + 4:0.#}\" text-anchor=\"end\">{Markup.Text(words.Tick(top * i / 4))}</text>\n");
        }

        var step = Math.Max(1, (int)NiceTop(seconds / 8.0));
        for (var second = 0; second <= seconds; second += step)
            svg.Append(Plain, $"<text x=\"{X(second, seconds):0.#}\" y=\"{Height - 12}\" text-anchor=\"middle\">{second} s</text>");
        svg.Append('\n');
    }

    private static void Draw(StringBuilder svg, Line line, int number, int seconds, double top)
    {
        var path = new StringBuilder();
        var isDrawing = false;
        foreach (var (second, value) in line.Values.Index())
        {
            if (value is { } y) path.Append(Plain, $"{(isDrawing ? 'L' : 'M')}{X(second, seconds):0.#} {Y(y, top):0.#}");
            isDrawing = value is not null;
        }

        if (path.Length > 0) svg.Append(Plain, $"<path class=\"line line-{number}\" d=\"{path}\"/>\n");
    }

    private void Legend(StringBuilder html)
    {
        html.Append(Plain, $"<ul class=\"legend\" id=\"{id}-legend\">");
        foreach (var (i, line) in lines.Index())
            html.Append(Plain, $"<li><svg viewBox=\"0 0 36 8\" aria-hidden=\"true\"><path class=\"line line-{i}\" d=\"M0 4H36\"/></svg>{Markup.Text(line.Name)}</li>");
        html.Append("</ul>\n");
    }

    // A long run has more seconds than anybody reads: every so many of them stand here, and all in course.csv.
    private void Table(StringBuilder html)
    {
        var count = lines.Max(line => line.Values.Count);
        var step = Math.Max(1, (count + TableRows - 1) / TableRows);
        html.Append(Plain, $"<details><summary>{Markup.Text(words["Som tabell", "As a table"])}</summary><div class=\"wide\"><table><thead><tr><th scope=\"col\">s</th>");
        foreach (var line in lines) html.Append(Plain, $"<th scope=\"col\">{Markup.Text(line.Name)}</th>");
        html.Append("</tr></thead><tbody>\n");
        for (var second = 0; second < count; second += step)
        {
            html.Append(Plain, $"<tr><th scope=\"row\">{second}</th>");
            foreach (var line in lines) html.Append(Plain, $"<td>{(second < line.Values.Count && line.Values[second] is { } value ? Markup.Text(words.Figure(value)) : "–")}</td>");
            html.Append("</tr>\n");
        }

        html.Append("</tbody></table></div></details>\n");
    }

    private static double X(double second, int seconds) => Left + ((Width - Left - Right) * second / seconds);

    private static double Y(double value, double top) => Height - Bottom - ((Height - Top - Bottom) * Math.Clamp(value / top, 0, 1));
}
