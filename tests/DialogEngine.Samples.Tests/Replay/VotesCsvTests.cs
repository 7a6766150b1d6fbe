using DialogEngine.Replay.Exports;

namespace DialogEngine.Replay;

public class VotesCsvTests
{
    private const string Header = "timestamp,datetime,comment-id,voter-id,vote\n";

    [Fact]
    public void Read_GivesEachRowItsPlaceAndChoice()
    {
        var votes = Read(Header + "1403054214196,Wed Jun 18 08:16:54 WIB 2014,4,7,1\n1403054214197,x,5,8,-1\r\n1403054214198,x,6,9,0");

        Assert.Equal(
        [
            new Vote(0, 1403054214196, 4, 7, VoteChoice.Agree),
            new Vote(1, 1403054214197, 5, 8, VoteChoice.Disagree),
            new Vote(2, 1403054214198, 6, 9, VoteChoice.Pass),
        ], votes);
    }

    [Fact]
    public void Read_FindsColumnsByNameInAnyOrder() =>
        Assert.Equal([new Vote(0, 5, 2, 3, VoteChoice.Pass)], Read("vote,voter-id,comment-id,extra,timestamp\n0,3,2,?,5\n"));

    [Theory]
    [InlineData("timestamp,datetime,voter-id,vote\n1,x,2,1\n", "votes.csv, line 1: the column 'comment-id' is missing; the file has 'timestamp', 'datetime', 'voter-id', 'vote'.")]
    [InlineData("vote\n1\n", "votes.csv, line 1: the columns 'timestamp', 'comment-id', 'voter-id' are missing; the file has 'vote'.")]
    [InlineData("", "votes.csv, line 1: the columns 'timestamp', 'comment-id', 'voter-id', 'vote' are missing; the file is empty.")]
    [InlineData(Header + "1,x,2,3,1\n1,x,2,3,2\n", "votes.csv, line 3: 'vote' should be 1 (agree), -1 (disagree) or 0 (pass); found '2'.")]
    [InlineData(Header + "1,x,two,3,1\n", "votes.csv, line 2: 'comment-id' should be a whole number; found 'two'.")]
    [InlineData(Header + "1,x,2\n", "votes.csv, line 2: 'voter-id' should be there; found a row of 3 fields.")]
    public void Read_WhenSomethingIsWrong_SaysWhatAndWhere(string csv, string message) =>
        Assert.Equal(message, Assert.Throws<UnreadableExportException>(() => Read(csv)).Message);

    private static List<Vote> Read(string csv) => [.. VotesCsv.Read(new StringReader(csv))];
}
