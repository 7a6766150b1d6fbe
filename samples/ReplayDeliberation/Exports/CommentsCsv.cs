namespace DialogEngine.Replay.Exports;

/// <summary>Reads comments.csv: one row for each comment, its text quoted where it has commas or lines of its own.</summary>
internal static class CommentsCsv
{
    public static IEnumerable<Comment> Read(TextReader text)
    {
        using var table = new CsvTable(
            "comments.csv", text, "timestamp", "comment-id", "author-id", "agrees", "disagrees", "moderated", "comment-body");
        var seen = new HashSet<long>();
        while (table.Next())
        {
            var comment = new Comment(
                table.Number("comment-id"),
                table.Number("timestamp"),
                table.Number("author-id"),
                table.Count("agrees"),
                table.Count("disagrees"),
                JudgmentIn(table),
                table.Text("comment-body"));
            if (!seen.Add(comment.Id)) throw table.Wrong("comment-id", "a comment of its own", $"'{comment.Id}' a second time");
            yield return comment;
        }
    }

    private static Judgment JudgmentIn(CsvTable table) => table.Number("moderated") switch
    {
        1 => Judgment.Approved,
        0 => Judgment.Waiting,
        -1 => Judgment.Rejected,
        var other => throw table.Wrong("moderated", "1 (approved), -1 (rejected) or 0 (waiting)", $"'{other}'"),
    };
}
