using System.Buffers;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace DialogEngine.Faults.Phones;

/// <summary>One connection to a hub: SignalR's JSON protocol on a WebSocket, written out, so that nothing of the engine is between it and the wire.</summary>
internal sealed class LiveConnection : IDisposable
{
    private const byte EndOfMessage = 0x1e;
    private static readonly TimeSpan OpenLimit = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan PingInterval = TimeSpan.FromSeconds(10);
    // The engine pings every 15 s, also where there is nothing to say.
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(30);
    private static readonly byte[] Handshake = Encoding.UTF8.GetBytes("""{"protocol":"json","version":1}""" + "\u001e");
    private static readonly byte[] Ping = Encoding.UTF8.GetBytes("""{"type":6}""" + "\u001e");

    private readonly ClientWebSocket _socket;
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement?>> _calls = new();
    private readonly CancellationTokenSource _cut = new();
    private int _lastCall;
    private long _lastHeard = Stopwatch.GetTimestamp();

    private LiveConnection(ClientWebSocket socket, Uri host, int number) => (_socket, Host, Number) = (socket, host, number);

    /// <summary>The host that is spoken to.</summary>
    public Uri Host { get; }

    /// <summary>Grows with each connection of one client.</summary>
    public int Number { get; }

    /// <summary>How long nothing at all has come from the other side.</summary>
    public TimeSpan Quiet => Stopwatch.GetElapsedTime(Volatile.Read(ref _lastHeard));

    /// <summary>Opens a connection; it receives nothing until <see cref="Receive"/> is called.</summary>
    /// <exception cref="Exception">Whatever keeps it from being opened within five seconds.</exception>
    public static async Task<LiveConnection> Open(Uri host, int number, string hub, string dialogue, string? bearer, string userAgent, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(OpenLimit);
        var socket = new ClientWebSocket();
        try
        {
            socket.Options.KeepAliveInterval = Timeout.InfiniteTimeSpan;
            socket.Options.SetRequestHeader("User-Agent", userAgent);
            if (bearer is not null) socket.Options.SetRequestHeader("Authorization", "Bearer " + bearer);
            var address = new UriBuilder(host) { Scheme = "ws", Path = "/hubs/" + hub, Query = "dialogue=" + dialogue };
            await socket.ConnectAsync(address.Uri, limit.Token);
            await socket.SendAsync(Handshake, WebSocketMessageType.Text, true, limit.Token);
            return new LiveConnection(socket, host, number);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Receives until the connection is lost or cut.</summary>
    /// <param name="pushed">Is given what the engine pushes: the method's name, and the message in whose <c>arguments</c> it lies.</param>
    public async Task Receive(Action<string, ReadOnlyMemory<byte>> pushed)
    {
        using var pinging = new Timer(_ => _ = SendPing(), null, PingInterval, PingInterval);
        var buffer = new ArrayBufferWriter<byte>(4096);
        try
        {
            while (true)
            {
                using var silence = CancellationTokenSource.CreateLinkedTokenSource(_cut.Token);
                silence.CancelAfter(Silence);
                var received = await _socket.ReceiveAsync(buffer.GetMemory(4096), silence.Token);
                if (received.MessageType is WebSocketMessageType.Close) return;
                buffer.Advance(received.Count);
                Volatile.Write(ref _lastHeard, Stopwatch.GetTimestamp());
                if (received.EndOfMessage) TakeMessages(buffer, pushed);
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            // Lost: whoever keeps the line connects again.
        }
        finally
        {
            Cut();
        }
    }

    /// <summary>Calls a method.</summary>
    /// <param name="method">Its name.</param>
    /// <param name="argument">Its argument as JSON; null for none.</param>
    /// <param name="limit">How long an answer is waited for.</param>
    /// <returns>What it answered; null when that is not known.</returns>
    public async Task<JsonElement?> Call(string method, string? argument, TimeSpan limit)
    {
        var id = Interlocked.Increment(ref _lastCall);
        var answer = new TaskCompletionSource<JsonElement?>(TaskCreationOptions.RunContinuationsAsynchronously);
        _calls[id] = answer;
        try
        {
            var message = string.Create(CultureInfo.InvariantCulture, $$"""{"type":1,"invocationId":"{{id}}","target":"{{method}}","arguments":[{{argument}}]}{{'\u001e'}}""");
            await Send(Encoding.UTF8.GetBytes(message));
            return await answer.Task.WaitAsync(limit, _cut.Token);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException or InvalidOperationException or TimeoutException)
        {
            return null;
        }
        finally
        {
            _calls.TryRemove(id, out _);
        }
    }

    /// <summary>Ends the connection without a word to the other side.</summary>
    public void Cut()
    {
        if (_cut.IsCancellationRequested) return;
        _cut.Cancel();
        _socket.Abort();
    }

    public void Dispose()
    {
        Cut();
        _socket.Dispose();
    }

    private async Task SendPing()
    {
        try
        {
            await Send(Ping);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            Cut();
        }
    }

    private async Task Send(ReadOnlyMemory<byte> message)
    {
        await _sending.WaitAsync(_cut.Token);
        try
        {
            await _socket.SendAsync(message, WebSocketMessageType.Text, true, _cut.Token);
        }
        finally
        {
            _sending.Release();
        }
    }

    private void TakeMessages(ArrayBufferWriter<byte> buffer, Action<string, ReadOnlyMemory<byte>> pushed)
    {
        var rest = buffer.WrittenMemory;
        for (int end; (end = rest.Span.IndexOf(EndOfMessage)) >= 0; rest = rest[(end + 1)..]) Take(rest[..end], pushed);
        if (rest.IsEmpty)
        {
            buffer.ResetWrittenCount();
            return;
        }

        var kept = rest.ToArray();
        buffer.ResetWrittenCount();
        buffer.Write(kept);
    }

    private void Take(ReadOnlyMemory<byte> message, Action<string, ReadOnlyMemory<byte>> pushed)
    {
        const int Push = 1, Completion = 3, Close = 7;
        var (type, target, id) = MessageHead.Read(message.Span);
        if (type is Push) pushed(target!, message);
        else if (type is Completion && _calls.TryRemove(id, out var call))
        {
            using var answer = JsonDocument.Parse(message);
            call.TrySetResult(answer.RootElement.TryGetProperty("result", out var result) ? result.Clone() : null);
        }
        else if (type is Close) Cut();
    }
}
