using System.Net;
using System.Net.Sockets;
using System.Text;
using DialogEngine.LoadTests.Wire;
using DialogEngine.LoadTests.Wire.SignalR;

namespace DialogEngine.LoadTests.Phones;

/// <summary>A connection to a server that does what servers rarely do.</summary>
public sealed class LineTests : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public LineTests() => _listener.Start();

    [Fact]
    public async Task Messages_AreHeard_WhereverTheyAreCut()
    {
        var tally = "{\"type\":1,\"target\":\"Tally\",\"arguments\":[{\"pollId\":\"p\",\"version\":4,\"counts\":[1,3],\"ballots\":4,\"final\":false}]}\u001e"u8.ToArray();
        byte[] large = [.. "{\"type\":1,\"target\":\"Snapshot\",\"arguments\":[{\"protocol\":1,\"version\":9,\"rest\":\""u8, .. Enumerable.Repeat((byte)'x', 50_000), .. "\",\"tallies\":[]}]}\u001e"u8];
        byte[] sent =
        [
            // Two in one message, a message in three frames with a ping between them, a record over two messages, and one larger than any buffer.
            .. FrameTests.FromServer(Opcode.Text, true, [.. tally, .. tally]),
            .. FrameTests.FromServer(Opcode.Text, false, tally[..10]),
            .. FrameTests.FromServer(Opcode.Ping, true, "?"u8.ToArray()),
            .. FrameTests.FromServer(Opcode.Continuation, false, tally[10..20]),
            .. FrameTests.FromServer(Opcode.Continuation, true, tally[20..]),
            .. FrameTests.FromServer(Opcode.Text, true, tally[..30]),
            .. FrameTests.FromServer(Opcode.Text, true, tally[30..]),
            .. FrameTests.FromServer(Opcode.Text, true, large),
            .. FrameTests.FromServer(Opcode.Close, true, []),
        ];
        var end = new Recorder();
        using var line = Connect(end);
        using var server = await Accept();
        var random = new Random(1);
        for (var at = 0; at < sent.Length;)
        {
            var length = Math.Min(random.Next(1, 700), sent.Length - at);
            await server.SendAsync(sent.AsMemory(at, length), TestContext.Current.CancellationToken);
            at += length;
        }

        await end.Closed.Task.OrNever();

        Assert.Equal(["Tally 4", "Tally 4", "Tally 4", "Tally 4", "Snapshot 9"], end.Heard);
        Assert.Equal("The server closed the connection.", end.Why);
    }

    [Fact]
    public async Task ServerThatIsNoWebSocket_IsToldInWords()
    {
        var end = new Recorder();
        using var line = Connect(end);
        using var server = await _listener.AcceptSocketAsync(TestContext.Current.CancellationToken);
        await server.SendAsync("HTTP/1.1 404 Not Found\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);

        await end.Closed.Task.OrNever();

        Assert.Equal("No WebSocket was opened: HTTP/1.1 404 Not Found.", end.Why);
    }

    [Fact]
    public async Task NobodyThere_IsALostConnection_AndNothingElse()
    {
        var end = new Recorder();
        using var line = Connect(end, port: 1);

        await end.Closed.Task.OrNever();

        Assert.Contains("refused", end.Why!, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(end.Heard);
    }

    [Fact]
    public async Task LineThatIsCut_IsLostOnce_WithItsReason()
    {
        var end = new Recorder();
        using var line = Connect(end);
        using var server = await Accept();
        await end.Open.Task.OrNever();

        line.Cut("cut");
        line.Cut("again");
        line.Send(Opcode.Text, "nobody hears this"u8);

        await end.Closed.Task.OrNever();
        Assert.Equal("cut", end.Why);
    }

    public void Dispose() => _listener.Dispose();

    private Line Connect(Recorder end, int? port = null)
    {
        var to = new IPEndPoint(IPAddress.Loopback, port ?? ((IPEndPoint)_listener.LocalEndpoint).Port);
        var line = new Line(new Route(new Uri($"http://{to}"), to, [IPAddress.Loopback]), new JsonDialect(), end);
        line.Open(IPAddress.Parse("127.0.0.1"), "/hub", "token");
        return line;
    }

    /// <summary>Takes a connection up as a hub does.</summary>
    private async Task<Socket> Accept()
    {
        var socket = await _listener.AcceptSocketAsync();
        var request = "";
        var buffer = new byte[4096];
        while (!request.EndsWith("\r\n\r\n", StringComparison.Ordinal)) request += Encoding.ASCII.GetString(buffer, 0, await socket.ReceiveAsync(buffer));
        var key = request.Split("Sec-WebSocket-Key: ")[1].Split("\r\n")[0];
        Assert.Contains("Authorization: Bearer token", request, StringComparison.Ordinal);
        await socket.SendAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 101 Switching Protocols\r\nSec-WebSocket-Accept: {Upgrade.Accept(key)}\r\n\r\n"));
        await socket.ReceiveAsync(buffer);
        await socket.SendAsync(FrameTests.FromServer(Opcode.Text, true, "{}\u001e"u8.ToArray()));
        return socket;
    }

    private sealed class Recorder : ILineEnd
    {
        public List<string> Heard { get; } = [];

        public string? Why { get; private set; }

        public TaskCompletionSource Open { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Closed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Opened(Line line) => Open.TrySetResult();

        public void Hear(Line line, Heard heard) => Heard.Add(heard switch
        {
            Wire.Heard.Tally tally => $"Tally {tally.Version}",
            Wire.Heard.Snapshot snapshot => $"Snapshot {snapshot.Version}",
            _ => heard.ToString(),
        });

        public void Lost(Line line, string why)
        {
            Assert.Null(Why);
            Why = why;
            Closed.TrySetResult();
        }

        public bool MayRead(Line line, int bytes) => true;
    }
}
