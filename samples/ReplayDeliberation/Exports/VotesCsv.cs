namespace DialogEngine.Replay.Exports;

/// <summary>Reads votes.csv: one row for each time somebody voted, in no promised order.</summary>
internal static class VotesCsv
{
    public static IEnumerable<Vote> Read(TextReader text)
    {
        using var table = new CsvTable("votes.csv", text, "timestamp", "comment-id", "voter-id", "vote");
        for (var row = 0; table.Next(); row++)
        {
            yield return new Vote(
                row, table.Number("timestamp"), table.Number("comment-id"), table.Number("voter-id"), Choice(table));
        }
    }

    private static VoteChoice Choice(CsvTable table) => table.Number("vote") switch
    {
        1 => VoteChoice.Agree,
        -1 => VoteChoice.Disagree,
        0 => VoteChoice.Pass,
        var other => throw table.Wrong("vote", "1 (agree), -1 (disagree) or 0 (pass)", $"'{other}'"),
    };
}
