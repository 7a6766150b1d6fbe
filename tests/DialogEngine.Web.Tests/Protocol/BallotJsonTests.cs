using System.Text.Json;
using DialogEngine.Polls;
using DialogEngine.Wire;

namespace DialogEngine.Protocol;

/// <summary>Ballots and their answers are read and written as the protocol says, although a part of them is by hand.</summary>
public class BallotJsonTests
{
    [Theory]
    [InlineData("""{"pollId":"tema","ballotId":"5f0c","choice":[2,0,-1]}""", new[] { 2, 0, -1 })]
    [InlineData("""{"PollId":"tema","CHOICE":[ ],"ballotId":"5f0c","more":[[1]]}""", new int[0])]
    [InlineData("""{"pollId":"tema","ballotId":"5f0c","choice":null}""", null)]
    [InlineData("""{"ballotId":"5f0c","pollId":"tema"}""", null)]
    public void ABallot_IsRead(string json, int[]? choice)
    {
        var ballot = JsonSerializer.Deserialize<BallotCall>(json, WireJson.Options)!;

        Assert.Equal(("tema", "5f0c"), (ballot.PollId, ballot.BallotId));
        Assert.Equal(choice, ballot.Choice);
    }

    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(1_000)]
    public void AChoice_HasAsManyOptionsAsWereSent(int many)
    {
        int[] options = [.. Enumerable.Range(0, many)];

        var ballot = JsonSerializer.Deserialize<BallotCall>(JsonSerializer.Serialize(new BallotCall("tema", "5f0c", options), WireJson.Options), WireJson.Options)!;

        Assert.Equal(options, ballot.Choice);
    }

    [Theory]
    [InlineData("\"0\"")]
    [InlineData("{}")]
    [InlineData("0")]
    [InlineData("[\"0\"]")]
    [InlineData("[0.5]")]
    [InlineData("[2147483648]")]
    [InlineData("[[0]]")]
    [InlineData("[null]")]
    [InlineData("[0")]
    public void AChoiceThatIsNoListOfWholeNumbers_IsNotRead(string choice) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<BallotCall>($$"""{"pollId":"tema","choice":{{choice}}}""", WireJson.Options));

    [Fact]
    public void AnAnswer_IsWrittenAsItsPartsAre_AndReadAgain()
    {
        var receipt = new Receipt("tema", "5f0c", [1, 3], 7);

        var json = JsonSerializer.Serialize(new BallotAnswer(BallotVerdict.Recorded, receipt), WireJson.Options);

        Assert.Equal($$"""{"verdict":"Recorded","receipt":{{JsonSerializer.Serialize(receipt, WireJson.Options)}}}""", json);
        Assert.Equivalent(receipt, JsonSerializer.Deserialize<BallotAnswer>(json, WireJson.Options)!.Receipt, strict: true);
    }

    [Fact]
    public void AnAnswerWithoutReceipt_HasNone()
    {
        var json = JsonSerializer.Serialize(new BallotAnswer(BallotVerdict.TooFast, RetryAfterMs: 500), WireJson.Options);

        Assert.Equal("""{"verdict":"TooFast","retryAfterMs":500}""", json);
        Assert.Null(JsonSerializer.Deserialize<BallotAnswer>(json, WireJson.Options)!.Receipt);
    }

    [Fact]
    public void AReceiptWithMoreThanIsKnown_IsRead() =>
        Assert.Equal(3, JsonSerializer.Deserialize<BallotAnswer>("""{"receipt":{"later":{"a":[1]},"revision":3,"PollId":"p","ballotId":"b","choice":[0]}}""", WireJson.Options)!.Receipt!.Revision);
}
