using System.Globalization;
using System.Text;
using DialogEngine.Replay.Engine;
using DialogEngine.Replay.Exports;

namespace DialogEngine.Replay.Run;

/// <summary>The plan of a dialogue that carries a deliberation: each comment a poll of agree, disagree and pass.</summary>
internal static class DialogueDraft
{
    public const int MostPolls = 200;
    private const int LongestTitle = 300;
    private const int LongestContribution = 500;

    // In the order of VoteChoice.
    private static readonly Dictionary<string, string>[] Options =
    [
        new() { ["en"] = "Agree", ["sv"] = "Håller med" },
        new() { ["en"] = "Disagree", ["sv"] = "Håller inte med" },
        new() { ["en"] = "Pass", ["sv"] = "Avstår" },
    ];

    public static DialoguePlan Of(Deliberation deliberation) => new(
        English(deliberation.Topic),
        string.IsNullOrWhiteSpace(deliberation.Description) ? null : English(deliberation.Description),
        [.. deliberation.CommentIds.Select(id => Poll(id, deliberation.Comments.GetValueOrDefault(id)))]);

    public static string PollId(long commentId) => $"comment-{commentId}";

    public static string Text(Comment comment) =>
        Cut(comment.Body, LongestContribution) is { Length: > 0 } text ? text : Neutral(comment.Id);

    // What the moderators did not approve must not reach everyone's phone as the title of a poll instead.
    private static PollPlan Poll(long id, Comment? comment) => new(
        PollId(id),
        "SingleChoice",
        English(comment is { Judgment: Judgment.Approved } ? Text(comment) : Neutral(id)),
        Options,
        "Live");

    private static string Neutral(long commentId) => $"Comment {commentId}";

    private static Dictionary<string, string> English(string text) => new() { ["en"] = Cut(text, LongestTitle) };

    /// <summary>One line of at most so many characters, never cut inside one that a reader sees as one.</summary>
    internal static string Cut(string text, int longest)
    {
        var line = string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= longest) return line;

        var cut = new StringBuilder(longest);
        var elements = StringInfo.GetTextElementEnumerator(line);
        while (elements.MoveNext() && cut.Length + elements.GetTextElement().Length < longest) cut.Append(elements.Current);
        return cut.Append('…').ToString();
    }
}
