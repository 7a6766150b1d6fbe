namespace DialogEngine.Replay.Exports;

/// <summary>A folder with the export of one deliberation: votes.csv, comments.csv and, where there is one, summary.csv.</summary>
internal static class DeliberationFolder
{
    public static Deliberation Read(DirectoryInfo folder)
    {
        using var votes = Open(folder, "votes.csv");
        using var comments = Open(folder, "comments.csv");
        var summary = File.Exists(PathOf(folder, "summary.csv")) ? Open(folder, "summary.csv") : TextReader.Null;
        using (summary)
        {
            var about = Summary.Read(summary);
            return Deliberation.Of(
                about.GetValueOrDefault("topic") is { Length: > 0 } topic ? topic : folder.Name,
                about.GetValueOrDefault("conversation-description", ""),
                [.. CommentsCsv.Read(comments)],
                [.. VotesCsv.Read(votes)]);
        }
    }

    private static StreamReader Open(DirectoryInfo folder, string name) =>
        File.Exists(PathOf(folder, name))
            ? new StreamReader(PathOf(folder, name))
            : throw new UnreadableExportException($"There is no {name} in '{folder.FullName}'; an export has votes.csv and comments.csv.");

    private static string PathOf(DirectoryInfo folder, string name) => Path.Combine(folder.FullName, name);
}
