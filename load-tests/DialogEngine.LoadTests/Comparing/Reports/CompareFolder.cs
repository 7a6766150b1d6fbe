namespace DialogEngine.LoadTests.Comparing.Reports;

/// <summary>The folder that a comparison's reports go to.</summary>
internal static class CompareFolder
{
    /// <exception cref="CannotRunException">It cannot be written.</exception>
    public static void Write(DirectoryInfo folder, Compared compared)
    {
        try
        {
            folder.Create();
            Write("compare.md", CompareMarkdown.Of(compared));
            Write("compare.csv", CompareCsv.Of(compared));
            Write("compare.json", CompareJson.Of(compared));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"The reports cannot be written to {folder}: {e.Message}", e);
        }

        Console.WriteLine($"Report: {Path.Combine(folder.FullName, "compare.md")}");

        void Write(string name, string text) => File.WriteAllText(Path.Combine(folder.FullName, name), text);
    }
}
