using System.Buffers;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace DialogEngine.LoadTests.Wire.Peers;

/// <summary>The peers' hub against SignalR's own protocol.</summary>
public class VoteHubDialectTests
{
    private static readonly VoteHubDialect Dialect = new(earlier: 10);
    private static readonly JsonHubProtocol SignalR = new();

    [Fact]
    public void Cast_IsReadBySignalR_AsAVote()
    {
        var bytes = new ArrayBufferWriter<byte>();
        Dialect.Write(bytes, 5, new Call.Cast("vote", 0xAB, 2));
        var rest = new ReadOnlySequence<byte>(bytes.WrittenMemory);

        Assert.True(SignalR.TryParseMessage(ref rest, new Binder(), out var message));
        var vote = Assert.IsType<InvocationMessage>(message);
        Assert.Equal(("5", "Vote"), (vote.InvocationId, vote.Target));
        Assert.Equal(["000000000000000000000000000000ab", 2], vote.Arguments);
    }

    [Fact]
    public void Answer_SaysWhetherItIsTaken()
    {
        Assert.Equal(new Heard.Answer(5, "Recorded"), Read(CompletionMessage.WithResult("5", true)));
        Assert.Equal(new Heard.Answer(5, ""), Read(CompletionMessage.WithResult("5", false)));
        Assert.Equal(new Heard.Answer(5, "", Error: "database is locked"), Read(CompletionMessage.WithError("5", "database is locked")));
    }

    [Fact]
    public void Tally_IsTold_WithoutTheBallotsOfThoseBefore()
    {
        var tally = Assert.IsType<Heard.Tally>(Read(new InvocationMessage("tally", [12L, new long[] { 5, 4, 3 }])));

        Assert.Equal((VoteTally.Poll, 2, 12), (tally.Poll, tally.Version, tally.Ballots));
        Assert.Equal([5, 4, 3], tally.Counts);
    }

    [Fact]
    public void AnythingElse_IsPassedOver() => Assert.Same(Heard.Other.It, Read(new InvocationMessage("news", [12L])));

    private static Heard? Read(HubMessage said) => Dialect.Next(SignalR.GetMessageBytes(said).Span).Heard;

    private sealed class Binder : IInvocationBinder
    {
        public IReadOnlyList<Type> GetParameterTypes(string methodName) => [typeof(string), typeof(int)];

        public Type GetReturnType(string invocationId) => typeof(bool);

        public Type GetStreamItemType(string streamId) => typeof(object);
    }
}
