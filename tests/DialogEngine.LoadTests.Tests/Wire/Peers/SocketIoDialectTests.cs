using System.Buffers;
using System.Text;

namespace DialogEngine.LoadTests.Wire.Peers;

public class SocketIoDialectTests
{
    private static readonly SocketIoDialect Dialect = new(earlier: 100);

    [Fact]
    public void Cast_IsAnEventThatWantsAnAnswer()
    {
        var bytes = new ArrayBufferWriter<byte>();
        Dialect.Write(bytes, 17, new Call.Cast("vote", 0xAB, 2));

        Assert.Equal("4217[\"vote\",\"000000000000000000000000000000ab\",2]", Encoding.UTF8.GetString(bytes.WrittenSpan));
    }

    [Fact]
    public void AnythingButACast_CannotBeAskedOfAPeer() =>
        Assert.Throws<ArgumentException>(() => Dialect.Write(new ArrayBufferWriter<byte>(), 1, Call.Resume.It));

    [Fact]
    public void Greeting_IsAnswered_UntilTheServerTakesTheConversationUp()
    {
        Assert.Equal("40", Reply(Dialect.Greet("0{\"sid\":\"x\",\"pingInterval\":25000}"u8).Heard));
        Assert.Equal("3", Reply(Dialect.Greet("2"u8).Heard));
        Assert.Same(Heard.Ready.It, Dialect.Greet("40{\"sid\":\"y\"}"u8).Heard);
        Assert.Contains("44", Assert.Throws<WireException>(() => Dialect.Greet("44{\"message\":\"no\"}"u8)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ping_IsAnsweredWithAPong() => Assert.Equal("3", Reply(Dialect.Next("2"u8).Heard));

    [Theory]
    [InlineData("4317[true]", 17, "Recorded")]
    [InlineData("431[false]", 1, "")]
    public void Answer_IsAboutTheCallItNames(string packet, int call, string verdict) =>
        Assert.Equal(new Heard.Answer(call, verdict), Dialect.Next(Encoding.UTF8.GetBytes(packet)).Heard);

    [Fact]
    public void Tally_IsTold_WithoutTheBallotsOfThoseBefore()
    {
        var tally = Assert.IsType<Heard.Tally>(Dialect.Next("42[\"tally\",107,[50,40,17]]"u8).Heard);

        Assert.Equal((VoteTally.Poll, 7, 107, false), (tally.Poll, tally.Version, tally.Ballots, tally.IsFinal));
        Assert.Equal([50, 40, 17], tally.Counts);
    }

    [Theory]
    [InlineData("42[\"news\",1]")]
    [InlineData("42[\"tally\",\"many\"]")]
    [InlineData("6")]
    public void AnythingElse_IsPassedOver(string packet) => Assert.Same(Heard.Other.It, Dialect.Next(Encoding.UTF8.GetBytes(packet)).Heard);

    [Theory]
    [InlineData("41")]
    [InlineData("1")]
    public void Disconnect_IsAGoodbye(string packet) => Assert.IsType<Heard.Goodbye>(Dialect.Next(Encoding.UTF8.GetBytes(packet)).Heard);

    [Theory]
    [InlineData("43[true]")]
    [InlineData("42[\"tally\",1,[")]
    public void BrokenPacket_IsAWireException(string packet) => Assert.Throws<WireException>(() => Dialect.Next(Encoding.UTF8.GetBytes(packet)));

    private static string Reply(Heard? heard) => Encoding.UTF8.GetString(Assert.IsType<Heard.Demand>(heard).Reply.Span);
}
