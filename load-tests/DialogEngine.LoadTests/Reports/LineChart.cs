using System.Globalization;
using System.Text;

namespace DialogEngine.LoadTests.Reports;

/// <summary>One line of a chart: a value for each second, null where there is none.</summary>
internal sealed record Line(string Name, IReadOnlyList<double?> Values);

/// <summary>A moment of the run that a chart points out.</summary>
internal sealed record Moment(double Second, string Name);

/// <summary>
/// A chart over the seconds of a run, as SVG in the page. The lines differ in colour and in how they are drawn; how far
/// each went stands below in words, and every figure in a table, for those who do not see them.
/// </summary>
internal sealed class LineChart(string id, string title, string unit, bool isCounted, Words words, IReadOnlyList<Moment> moments, params Line[] lines)
{
    private const double Width = 720;
    private const double PlotHeight = 210;
    private const double Right = 38;
    private const double Bottom = 36;
    // Room for figures and for the name of a moment at the largest size that the page writes them in.
    private const double DigitWidth = 15;
    private const double RowHeight = 28;
    private const int MostSecondSteps = 7;

    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    private readonly int _seconds = Math.Max(1, lines.Max(line => line.Values.Count) - 1);
    private readonly Axis _axis = Axis.Of(lines.SelectMany(line => line.Values).Max() ?? 0, isCounted);

    public string Html
    {
        get
        {
            var html = new StringBuilder();
            html.Append(Plain, $"<figure><figcaption id=\"{id}\">{Markup.Text(title)} <span class=\"unit\">{Markup.Text(unit)}</span></figcaption>\n");
            html.Append(Plain, $"<svg viewBox=\"0 0 {Width} {Height:0.#}\" role=\"img\" aria-labelledby=\"{id}\" aria-describedby=\"{id}-legend\">\n");
            Grid(html);
            foreach (var (row, moment) in Shown.Index()) Point(html, moment, row);
            foreach (var (i, line) in lines.Index()) Draw(html, line, i);
            html.Append("</svg>\n");
            Legend(html);
            html.Append(ChartTable.Of(title, words, lines));
            return html.Append("</figure>\n").ToString();
        }
    }

    private Moment[] Shown => [.. moments.Where(moment => moment.Second > 0 && moment.Second <= _seconds)];

    private double Left => 16 + (DigitWidth * Math.Max(2, _axis.Ticks.Max(tick => words.Tick(tick).Length)));

    private double Top => 18 + (RowHeight * Shown.Length);

    private double Height => Top + PlotHeight + Bottom;

    private void Grid(StringBuilder svg)
    {
        foreach (var tick in _axis.Ticks)
        {
            svg.Append(Plain, $"<line class=\"grid\" x1=\"{Left}\" x2=\"{Width - Right}\" y1=\"{Y(tick):0.#}\" y2=\"{Y(tick):0.#}\"/>");
            svg.Append(Plain, $"<text x=\"{Left - 10}\" y=\"{Y(tick):0.#}\" text-anchor=\"end\" dominant-baseline=\"central\">{Markup.Text(words.Tick(tick))}</text>\n");
        }

        foreach (var second in Axis.Of(_seconds, isCounted: true, MostSecondSteps).Ticks.Where(second => second <= _seconds))
            svg.Append(Plain, $"<text x=\"{X(second):0.#}\" y=\"{Height - 8:0.#}\" text-anchor=\"middle\">{Markup.Text(words.Tick(second))} s</text>");
        svg.Append('\n');
    }

    private void Point(StringBuilder svg, Moment moment, int row)
    {
        var (x, y) = (X(moment.Second), 6 + (RowHeight * (row + 0.5)));
        var isLate = x + 8 + (DigitWidth * moment.Name.Length) > Width;
        svg.Append(Plain, $"<line class=\"moment\" x1=\"{x:0.#}\" x2=\"{x:0.#}\" y1=\"{y - 10:0.#}\" y2=\"{Y(0):0.#}\"/>");
        svg.Append(Plain, $"<text x=\"{x + (isLate ? -8 : 8):0.#}\" y=\"{y:0.#}\" text-anchor=\"{(isLate ? "end" : "start")}\" dominant-baseline=\"central\">{Markup.Text(moment.Name)}</text>\n");
    }

    private void Draw(StringBuilder svg, Line line, int number)
    {
        var path = new StringBuilder();
        var isDrawing = false;
        foreach (var (second, value) in line.Values.Index())
        {
            if (value is { } y) path.Append(Plain, $"{(isDrawing ? 'L' : 'M')}{X(second):0.#} {Y(y):0.#}{(IsAlone(line, second) ? "h0" : "")}");
            isDrawing = value is not null;
        }

        if (path.Length > 0) svg.Append(Plain, $"<path class=\"line line-{number}\" d=\"{path}\"/>\n");
    }

    // A value with none beside it is a dot: a line from it would lead nowhere.
    private static bool IsAlone(Line line, int second) =>
        line.Values.ElementAtOrDefault(second - 1) is null && line.Values.ElementAtOrDefault(second + 1) is null;

    private void Legend(StringBuilder html)
    {
        html.Append(Plain, $"<ul class=\"legend\" id=\"{id}-legend\">");
        foreach (var (i, line) in lines.Index())
            html.Append(Plain, $"<li><svg viewBox=\"0 0 36 8\" aria-hidden=\"true\"><path class=\"line line-{i}\" d=\"M2 4H34\"/></svg>{Markup.Text(line.Name)}{Markup.Text(Most(line))}</li>");
        foreach (var moment in Shown)
            html.Append(Plain, $"<li class=\"unseen\">{Markup.Text($"{moment.Name}: {words.Tick(moment.Second)} s")}</li>");
        html.Append("</ul>\n");
    }

    private string Most(Line line) => line.Values.Max() is { } most
        ? words[$" (som mest {(isCounted ? words.Number(most) : words.Figure(most))})", $" (at most {(isCounted ? words.Number(most) : words.Figure(most))})"]
        : words[" (inget att visa)", " (nothing to show)"];

    private double X(double second) => Left + ((Width - Left - Right) * second / _seconds);

    private double Y(double value) => Top + (PlotHeight * (1 - Math.Clamp(value / _axis.Top, 0, 1)));
}
