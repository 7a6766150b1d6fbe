using System.Net;
using System.Text;

namespace DialogEngine.LoadTests.Reports;

/// <summary>Pieces of a page. Whatever is text is written as text.</summary>
internal static class Markup
{
    public static string Text(string text) => WebUtility.HtmlEncode(text);

    public static string Section(string id, string heading, params IEnumerable<string> content) =>
        $"<section aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{Text(heading)}</h2>\n{string.Concat(content)}</section>\n";

    public static string Paragraph(string text, string? kind = null) => $"<p{(kind is null ? "" : $" class=\"{kind}\"")}>{Text(text)}</p>\n";

    /// <summary>A table whose first column names its rows. Where it is too wide for a phone it scrolls by itself.</summary>
    public static string Table(string caption, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var html = new StringBuilder($"<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"{Text(caption)}\"><table>\n");
        if (columns.Count > 0) html.Append($"<thead><tr>{string.Concat(columns.Select(column => $"<th scope=\"col\">{Text(column)}</th>"))}</tr></thead>\n");
        html.Append("<tbody>\n");
        foreach (var row in rows)
        {
            html.Append($"<tr><th scope=\"row\">{Text(row[0])}</th>");
            foreach (var cell in row.Skip(1)) html.Append($"<td>{Text(cell)}</td>");
            html.Append("</tr>\n");
        }

        return html.Append("</tbody></table></div>\n").ToString();
    }

    /// <summary>The figures that one wants first.</summary>
    public static string Figures(IEnumerable<(string Name, string Figure, string Note)> figures) =>
        $"<dl class=\"figures\">\n{string.Concat(figures.Select(one => $"<div><dt>{Text(one.Name)}</dt><dd><strong>{Text(one.Figure)}</strong> {Text(one.Note)}</dd></div>\n"))}</dl>\n";
}
