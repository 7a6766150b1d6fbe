using DialogEngine.Checking.Runs;
using DialogEngine.Checking.Verdicts;

namespace DialogEngine.Checking;

/// <summary>Reads a run, judges it, and says what was found.</summary>
internal static class Judgment
{
    public const int Good = 0;
    public const int Violated = 1;
    public const int Unreadable = 2;

    /// <returns>How the program ends.</returns>
    public static int Pass(Question question, TextWriter to)
    {
        try
        {
            var file = Path.Combine(question.Folder.FullName, "verdict.json");
            // Whoever finds one there must not take it for this one's.
            File.Delete(file);
            var verdict = Verdict.Of(Run.Read(question), question.Required);
            VerdictTable.Write(to, verdict);
            VerdictFile.Write(file, verdict);
            return verdict.IsGood ? Good : Violated;
        }
        catch (Exception e) when (e is UnreadableRunException or IOException or UnauthorizedAccessException)
        {
            to.WriteLine($"The run cannot be judged. {e.Message}");
            return Unreadable;
        }
    }
}
