using DialogEngine.LoadTests.Running;

namespace DialogEngine.LoadTests.Reports;

/// <summary>The folder that a run's reports go to.</summary>
internal static class ReportFolder
{
    /// <exception cref="CannotRunException">It cannot be written.</exception>
    public static void Write(DirectoryInfo folder, string language, RunResult run, Judgement judgement, Capacity? capacity)
    {
        try
        {
            folder.Create();
            Write("report.html", HtmlReport.Of(run, judgement, capacity, Words.In(language)));
            Write("run.csv", CsvReport.Run(run, judgement));
            Write("course.csv", CsvReport.Course(run));
            Write("run.json", JsonReport.Of(run, judgement, capacity));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"The reports cannot be written to {folder}: {e.Message}", e);
        }

        Console.WriteLine($"Report: {Path.Combine(folder.FullName, "report.html")}");

        void Write(string name, string text) => File.WriteAllText(Path.Combine(folder.FullName, name), text);
    }
}
