using System.Globalization;
using DialogEngine.LoadTests.Running;

namespace DialogEngine.LoadTests.Reports;

/// <summary>A run as one page that needs nothing beside it, for whoever answers for a municipality's computers.</summary>
internal static class HtmlReport
{
    public static string Of(RunResult run, Judgement judgement, Capacity? capacity, Words words)
    {
        var title = words[run.Scenario.Title];
        return $"""
            <!DOCTYPE html>
            <html lang="{words.Language}">
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta name="color-scheme" content="light dark"/>
            <title>{Markup.Text($"{title} – {words.Number(run.Scenario.Phones)} {words["telefoner", "phones"]}")}</title>
            <style>
            {PageStyle.Css}
            </style>
            </head>
            <body>
            <header>
            <p class="product">{Markup.Text(run.ServerKind)}</p>
            <h1>{Markup.Text(title)}</h1>
            {Markup.Paragraph(words[run.Scenario.About], "about")}</header>
            <main>
            {TheVerdict(run, judgement, capacity, words)}{KeyFigures.Of(run, words)}{ReportTables.Required(run, judgement, words)}{Charts.Of(run, words)}{ReportTables.Times(run, words)}{ReportTables.Counted(run, words)}{ReportTables.HowMeasured(run, words)}</main>
            <footer>{Markup.Paragraph(string.Create(CultureInfo.InvariantCulture, $"{run.At:yyyy-MM-dd HH:mm} UTC"))}</footer>
            </body>
            </html>

            """;
    }

    private static string TheVerdict(RunResult run, Judgement judgement, Capacity? capacity, Words words)
    {
        var word = judgement.Kept ? words["Klarar", "Carries"] : words["Klarar inte", "Does not carry"];
        var found = capacity is null ? "" : Markup.Paragraph(Verdict.Of(capacity, words));
        return $"<section class=\"verdict {(judgement.Kept ? "kept" : "broken")}\" aria-labelledby=\"verdict\">\n"
            + $"<h2 id=\"verdict\">{Markup.Text(word)} {Markup.Text(words.Number(run.Scenario.Phones))} {Markup.Text(words["telefoner", "phones"])}</h2>\n"
            + $"{Markup.Paragraph(Verdict.Of(run, judgement, words))}{found}</section>\n";
    }
}
