using DialogEngine.Replay.Exports;

namespace DialogEngine.Replay;

public class CommentsCsvTests
{
    private const string Header = "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n";

    [Fact]
    public void Read_KeepsLinesCommasAndQuotesOfABody()
    {
        var comments = Read(Header + "1,x,7,3,4,5,1,\"They say a \"\"job\"\", and\nmean none.\n\"\n2,x,8,3,0,0,-1,Hello.\n");

        Assert.Equal(
        [
            new Comment(7, 1, 3, 4, 5, Judgment.Approved, "They say a \"job\", and\nmean none.\n"),
            new Comment(8, 2, 3, 0, 0, Judgment.Rejected, "Hello."),
        ], comments);
    }

    [Fact]
    public void Read_AfterABodyOfSeveralLines_StillNamesTheRightLine() =>
        Assert.Equal(
            "comments.csv, line 4: 'moderated' should be 1 (approved), -1 (rejected) or 0 (waiting); found '3'.",
            Refusal(Header + "1,x,7,3,4,5,1,\"two\nlines\"\n2,x,8,3,0,0,3,Hello.\n"));

    [Fact]
    public void Read_WhenACommentIsThereTwice_SaysSo() =>
        Assert.Equal(
            "comments.csv, line 3: 'comment-id' should be a comment of its own; found '7' a second time.",
            Refusal(Header + "1,x,7,3,0,0,0,a\n1,x,7,3,0,0,0,b\n"));

    [Fact]
    public void Read_WhenAQuoteNeverCloses_DoesNotSwallowTheRest() =>
        Assert.Contains("a quote is opened and never closed", Refusal(Header + "1,x,7,3,0,0,1,\"open\n2,x,8,3,0,0,1,b\n"), StringComparison.Ordinal);

    [Fact]
    public void Read_WhenAColumnIsMissing_SaysWhichAndWhatThereIs() =>
        Assert.Equal(
            "comments.csv, line 1: the column 'comment-body' is missing; the file has "
            + "'timestamp', 'comment-id', 'author-id', 'agrees', 'disagrees', 'moderated'.",
            Refusal("timestamp,comment-id,author-id,agrees,disagrees,moderated\n1,2,3,4,5,1\n"));

    private static string Refusal(string csv) => Assert.Throws<UnreadableExportException>(() => Read(csv)).Message;

    private static List<Comment> Read(string csv) => [.. CommentsCsv.Read(new StringReader(csv))];
}
