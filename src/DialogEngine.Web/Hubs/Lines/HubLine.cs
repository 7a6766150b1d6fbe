using System.Diagnostics;
using System.IO.Pipelines;
using System.Net.WebSockets;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Connections.Features;
using Microsoft.AspNetCore.Http.Features;

namespace DialogEngine.Hubs.Lines;

/// <summary>
/// A WebSocket that a hub reads and writes itself. SignalR's own way has two buffers and two changes of thread between
/// the two, which is most of what a connection that says little costs.
/// </summary>
internal sealed class HubLine : ConnectionContext, IDuplexPipe, IConnectionUserFeature, ITransferFormatFeature, IHttpContextFeature
{
    /// <summary>How long the other side may take to say that it has heard of the end.</summary>
    private static readonly TimeSpan Parting = TimeSpan.FromSeconds(5);

    private readonly WebSocket _socket;
    private readonly HttpContext _http;
    private readonly DateTimeOffset? _until;
    private readonly TimeProvider _clock;

    private HubLine(HttpContext http, WebSocket socket, TimeProvider clock)
    {
        (_http, _socket, _clock) = (http, socket, clock);
        _until = http.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult?.Properties?.ExpiresUtc;
        Input = new LineReader(socket);
        Output = new LineWriter(this);
        Features.Set<IConnectionUserFeature>(this);
        Features.Set<ITransferFormatFeature>(this);
        Features.Set<IHttpContextFeature>(this);
    }

    public PipeReader Input { get; }

    public PipeWriter Output { get; }

    public override string ConnectionId
    {
        get => _http.TraceIdentifier;
        set => throw new NotSupportedException("A line is known by its request.");
    }

    /// <summary>The request's: whatever else is asked for, such as the heartbeat or the request to close, is there.</summary>
    public override IFeatureCollection Features => _http.Features;

    public override IDictionary<object, object?> Items { get; set; } = new Dictionary<object, object?>(3);

    public override IDuplexPipe Transport
    {
        get => this;
        set => throw new NotSupportedException("A line is what it is.");
    }

    public override CancellationToken ConnectionClosed
    {
        get => _http.RequestAborted;
        set => throw new NotSupportedException("A line ends when its request does.");
    }

    public TransferFormat SupportedFormats => TransferFormat.Text | TransferFormat.Binary;

    public TransferFormat ActiveFormat { get; set; } = TransferFormat.Text;

    /// <summary>Whether nothing can be sent any more.</summary>
    public bool IsGone => _socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived);

    ClaimsPrincipal? IConnectionUserFeature.User
    {
        get => _http.User;
        set => throw new NotSupportedException("Who calls is known from the request.");
    }

    HttpContext? IHttpContextFeature.HttpContext
    {
        get => _http;
        set => throw new NotSupportedException("A line belongs to one request.");
    }

    /// <summary>Whether a request is for a line: one that SignalR has not negotiated anything with before.</summary>
    public static bool Takes(HttpContext http) =>
        http.WebSockets.IsWebSocketRequest && !http.Request.Query.ContainsKey("id") && http.Features.Get<IConnectionHeartbeatFeature>() is not null;

    /// <summary>Accepts the WebSocket and has a hub serve it to its end.</summary>
    /// <param name="http">The request.</param>
    /// <param name="hub">The hub.</param>
    /// <param name="services">The services that outlive the request.</param>
    /// <param name="clock">Says when the caller's token has expired.</param>
    public static async Task Serve(HttpContext http, ConnectionDelegate hub, IServiceProvider services, TimeProvider clock)
    {
        // The hub keeps the connection alive by itself.
        var accept = new WebSocketAcceptContext { KeepAliveInterval = Timeout.InfiniteTimeSpan };
        using var socket = await http.WebSockets.AcceptWebSocketAsync(accept);
        var line = new HubLine(http, socket, clock);
        await http.LetGo(services);
        if (line._until is not null) http.Features.Get<IConnectionHeartbeatFeature>()!.OnHeartbeat(static line => ((HubLine)line).EndIfExpired(), line);
        // SignalR would set the request's activity aside for each call anew; it links its own to it all the same.
        Activity.Current = null;
        await hub(line);
        await line.Part();
        line.Input.Complete();
    }

    /// <summary>Sends one message.</summary>
    public ValueTask Send(ReadOnlyMemory<byte> message) => _socket.SendAsync(
        message, ActiveFormat is TransferFormat.Binary ? WebSocketMessageType.Binary : WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    /// <summary>Ends it without a word.</summary>
    public void Cut() => _http.Abort();

    public override void Abort(ConnectionAbortedException abortReason) => Cut();

    private void EndIfExpired()
    {
        if (_until < _clock.GetUtcNow()) Features.Get<IConnectionLifetimeNotificationFeature>()?.RequestClose();
    }

    private async Task Part()
    {
        try
        {
            if (!IsGone) await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None).WaitAsync(Parting, _clock);
            // Closing with something unread would take back what was sent last.
            using var patience = new CancellationTokenSource(Parting, _clock);
            while (_socket.State is WebSocketState.CloseSent)
            {
                var read = await Input.ReadAsync(patience.Token);
                Input.AdvanceTo(read.Buffer.End);
                if (read.IsCompleted) break;
            }
        }
        catch (Exception e) when (e is WebSocketException or IOException or OperationCanceledException or ObjectDisposedException or TimeoutException)
        {
            Cut();
        }
    }
}
