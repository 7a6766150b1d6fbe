namespace DialogEngine.LoadTests.Comparing.Reports;

/// <summary>A comparison as a section of a page such as those in <c>load-tests/results</c>.</summary>
internal static class CompareMarkdown
{
    public static string Of(Compared compared)
    {
        var tables = new CompareTables(compared, " · ");
        IEnumerable<string> lines =
        [
            $"### {tables.Title}", "",
            tables.Place, "",
            "```", $"DialogEngine.LoadTests {compared.Command}", "```", "",
            .. Table(CompareTables.WeightHead, tables.WeightRows), "",
            .. Table(tables.ServerHead, tables.ServerRows),
            .. tables.Remarks.SelectMany(remark => (string[])["", remark]),
        ];
        return string.Join('\n', lines) + '\n';
    }

    private static IEnumerable<string> Table(string[] head, IEnumerable<string[]> rows) =>
    [
        Line(head),
        Line([.. head.Select((_, place) => place == 0 ? "---" : "---:")]),
        .. rows.Select(Line),
    ];

    private static string Line(string[] cells) => $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |";
}
