using DialogEngine.Replay.Exports;
using DialogEngine.Replay.Tallies;

namespace DialogEngine.Replay;

public class CommentResultTests
{
    [Theory]
    [InlineData(3, 1, "")]
    [InlineData(5, 1, "2 votes too many: cast again")]
    [InlineData(9, 1, "neither rows nor voters add up to it")]
    public void Note_SaysWhyThePublishedFigureDiffers(int publishedAgrees, int publishedDisagrees, string note)
    {
        var published = Some.Comment(1) with { Agrees = publishedAgrees, Disagrees = publishedDisagrees };
        var result = new CommentResult(1, new(3, 1, 0), new(3, 1, 0), Rows: new(5, 1, 0), published);

        Assert.Equal(note, result.Note);
    }

    [Fact]
    public void EngineIsRight_WhenTheEngineHasOneVoteTooMany_IsFalse() =>
        Assert.False(new CommentResult(1, new(4, 1, 0), new(3, 1, 0), new(4, 1, 0), null).EngineIsRight);

    [Fact]
    public void Note_OfACommentWithoutARow_SaysSo() =>
        Assert.Equal("not in comments.csv", new CommentResult(1, default, default, default, null).Note);
}
