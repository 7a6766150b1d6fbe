using System.Globalization;

namespace DialogEngine.LoadTests.Goals;

/// <summary>What the command line asks to have measured.</summary>
/// <param name="Lines">The lines, by their keys.</param>
/// <param name="Rounds">How often each.</param>
/// <param name="Engine">The engine to start.</param>
/// <param name="Report">The folder that the page is written to.</param>
internal sealed record GoalRequest(IReadOnlyList<GoalLine> Lines, int Rounds, FileInfo? Engine, DirectoryInfo Report)
{
    /// <summary>The lines that are run where none are named.</summary>
    public static IEnumerable<GoalLine> Usual => GoalLine.All.Where(line => !line.NeedsPostgres);

    /// <summary>The same as somebody would write it to have it again.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"goals{(Lines.SequenceEqual(Usual) ? "" : $" --only {string.Join(',', Lines.Select(line => line.Key))}")} --rounds {Rounds}");
}
