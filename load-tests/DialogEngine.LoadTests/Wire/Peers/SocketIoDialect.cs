using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;
using System.Text.Unicode;
using DialogEngine.LoadTests.Wire.SignalR;

namespace DialogEngine.LoadTests.Wire.Peers;

/// <summary>socket.io over a WebSocket: engine.io's packets, one to a message, with socket.io's in them. All of it is text.</summary>
/// <param name="earlier">Ballots that the server had before this audience came: tallies are told without them.</param>
/// <seealso href="https://socket.io/docs/v4/engine-io-protocol/"/>
/// <seealso href="https://socket.io/docs/v4/socket-io-protocol/"/>
internal sealed class SocketIoDialect(long earlier) : IDialect
{
    private const int LongestVote = 80;

    private static readonly byte[] Connect = "40"u8.ToArray();
    private static readonly byte[] Pong = "3"u8.ToArray();

    private readonly LastHeard _last = new();

    public string Name => "socket.io";

    public Opcode Opcode => Opcode.Text;

    public ReadOnlyMemory<byte> Greeting => default;

    public ReadOnlyMemory<byte> KeepAlive => default;

    public bool BeginsWithSnapshot => false;

    public void Write(IBufferWriter<byte> to, int number, Call call)
    {
        var cast = VoteTally.Only(call);
        Utf8.TryWrite(to.GetSpan(LongestVote), $"42{number}[\"vote\",\"{cast.Ballot:x32}\",{cast.Option}]", out var written);
        to.Advance(written);
    }

    public (int Read, Heard? Heard) Greet(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) return (0, null);
        if (bytes[0] == (byte)'0') return (bytes.Length, new Heard.Demand(Connect));
        if (bytes[0] == (byte)'2') return (bytes.Length, new Heard.Demand(Pong));
        if (bytes.StartsWith("40"u8)) return (bytes.Length, Heard.Ready.It);
        throw new WireException($"The server does not take the conversation up: {System.Text.Encoding.UTF8.GetString(bytes)}");
    }

    public (int Read, Heard? Heard) Next(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) return (0, null);
        try
        {
            return (bytes.Length, _last.Find(bytes) ?? _last.Keep(bytes, Packet(bytes)));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            throw new WireException($"A packet came that cannot be read: {e.Message}");
        }
    }

    private Heard Packet(ReadOnlySpan<byte> packet) => packet switch
    {
        [(byte)'2', ..] => new Heard.Demand(Pong),
        [(byte)'4', (byte)'2', .. var said] => Event(said),
        [(byte)'4', (byte)'3', .. var answer] => Answer(answer),
        [(byte)'4', (byte)'1', ..] or [(byte)'1', ..] => new Heard.Goodbye(null),
        _ => Heard.Other.It,
    };

    private Heard Event(ReadOnlySpan<byte> said)
    {
        var json = new Utf8JsonReader(said);
        return json.Read() && json.Read() && json.TokenType is JsonTokenType.String && json.ValueTextEquals("tally"u8)
            ? VoteTally.Read(ref json, earlier) ?? (Heard)Heard.Other.It
            : Heard.Other.It;
    }

    private static Heard.Answer Answer(ReadOnlySpan<byte> answer) => Utf8Parser.TryParse(answer, out int call, out var digits)
        ? new Heard.Answer(call, answer[digits..].SequenceEqual("[true]"u8) ? "Recorded" : "")
        : throw new FormatException("An answer names the call it is about.");
}
