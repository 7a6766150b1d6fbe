using System.Net.WebSockets;
using System.Text;

namespace DialogEngine;

/// <summary>A WebSocket to a hub that speaks the protocol by hand, and keeps every byte it receives as text.</summary>
internal sealed class RawClient : IAsyncDisposable
{
    private const char End = '\u001e';

    private readonly ClientWebSocket _socket;
    private readonly StringBuilder _received = new();
    private readonly List<(string Text, TaskCompletionSource Met)> _waiting = [];
    private readonly Task _listening;

    private RawClient(ClientWebSocket socket)
    {
        _socket = socket;
        _listening = Listen();
    }

    /// <summary>All that was received.</summary>
    public string Received
    {
        get
        {
            lock (_waiting) return _received.ToString();
        }
    }

    public WebSocketCloseStatus? CloseStatus => _socket.CloseStatus;

    public static Task<RawClient> Connect(RunningEngine engine, string hub, string? bearer, params (string Name, string Value)[] headers) =>
        Connect(engine, hub, bearer, greets: true, headers);

    /// <param name="engine">Where to.</param>
    /// <param name="hub">Which hub, and what follows its name.</param>
    /// <param name="bearer">A token or key, or null.</param>
    /// <param name="greets">Whether it shakes hands, so that the hub listens.</param>
    /// <param name="headers">What else it says.</param>
    public static async Task<RawClient> Connect(RunningEngine engine, string hub, string? bearer, bool greets, params (string Name, string Value)[] headers)
    {
        var socket = new ClientWebSocket();
        if (bearer is not null) socket.Options.SetRequestHeader("Authorization", $"Bearer {bearer}");
        foreach (var (name, value) in headers) socket.Options.SetRequestHeader(name, value);
        await Patience.For(socket.ConnectAsync(new UriBuilder(new Uri(engine.Url, $"/hubs/{hub}")) { Scheme = "ws" }.Uri, CancellationToken.None), "a WebSocket");
        var client = new RawClient(socket);
        if (greets) await client.Send($$"""{"protocol":"json","version":1}{{End}}""");
        return client;
    }

    public Task Send(string text, bool isWhole = true) =>
        _socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: isWhole, CancellationToken.None);

    public Task Close() => _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);

    /// <summary>Waits until a text has been received, anywhere.</summary>
    public Task Receives(string text)
    {
        var met = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_waiting)
        {
            if (_received.ToString().Contains(text, StringComparison.Ordinal)) return Task.CompletedTask;
            _waiting.Add((text, met));
        }

        return Patience.For(met.Task, $"'{text}' to be received");
    }

    public Task Closes(string why) => Patience.For(_listening, $"the engine to close the connection: {why}");

    public async ValueTask DisposeAsync()
    {
        _socket.Abort();
        await _listening;
        _socket.Dispose();
    }

    private async Task Listen()
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (true)
            {
                var read = await _socket.ReceiveAsync(buffer, CancellationToken.None);
                if (read.MessageType is WebSocketMessageType.Close) return;
                Take(Encoding.UTF8.GetString(buffer, 0, read.Count));
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            // Closed without a farewell is closed too.
        }
    }

    private void Take(string text)
    {
        lock (_waiting)
        {
            _received.Append(text);
            var all = _received.ToString();
            foreach (var one in _waiting.Where(w => all.Contains(w.Text, StringComparison.Ordinal)).ToArray())
            {
                _waiting.Remove(one);
                one.Met.SetResult();
            }
        }
    }
}
