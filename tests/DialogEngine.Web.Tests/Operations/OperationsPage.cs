namespace DialogEngine.Operations;

/// <summary>The page for whoever runs the engine.</summary>
internal static class OperationsPage
{
    public static string Text { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "operations.md")).ReplaceLineEndings("\n");

    /// <summary>The rows of every table whose first cell names something that begins so: the names in it, and the cells after it.</summary>
    public static IEnumerable<(string Name, string[] Cells)> Rows(string prefix) =>
        from line in Text.Split('\n')
        where line.StartsWith("| `", StringComparison.Ordinal)
        let cells = line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries)
        from name in Protocol.ProtocolPage.Names(cells[0])
        where name.StartsWith(prefix, StringComparison.Ordinal)
        select (name, cells[1..]);
}
