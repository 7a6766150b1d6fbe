using System.Text.Json;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine.TownHall.Engine;

/// <summary>One connection to a hub. It comes back by itself, without limit, however often the engine goes away.</summary>
internal sealed class LiveConnection : IAsyncDisposable
{
    private static readonly string[] Messages = ["Snapshot", "Change", "Tally", "Mine", "Presence"];
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    private readonly HubConnection _hub;
    private readonly SemaphoreSlim _starting = new(1, 1);

    /// <param name="hub">The hub's address, with the dialogue in it.</param>
    /// <param name="bearer">A participant's token or a moderator's key; null for the projector.</param>
    /// <param name="receivers">What is done with a message; one without a receiver is passed over.</param>
    public LiveConnection(Uri hub, string? bearer, IReadOnlyDictionary<string, Action<JsonElement>>? receivers = null)
    {
        _hub = new HubConnectionBuilder()
            .WithUrl(hub, options =>
            {
                if (bearer is not null) options.AccessTokenProvider = () => Task.FromResult<string?>(bearer);
                options.Transports = HttpTransportType.WebSockets;
                options.SkipNegotiation = true;
            })
            .WithAutomaticReconnect(new WithoutLimit())
            .AddJsonProtocol(json => Wire.Configure(json.PayloadSerializerOptions))
            .Build();

        foreach (var message in Messages) _hub.On(message, receivers?.GetValueOrDefault(message) ?? (_ => { }));
    }

    public bool IsConnected => _hub.State is HubConnectionState.Connected;

    /// <summary>Calls a hub method once, connecting first where need be.</summary>
    public async Task<T> Call<T>(string method, object?[] arguments, CancellationToken stop)
    {
        await Connect(stop);
        return await _hub.InvokeCoreAsync<T>(method, arguments, stop);
    }

    public async Task Connect(CancellationToken stop)
    {
        while (_hub.State is HubConnectionState.Reconnecting) await Task.Delay(BetweenLooks, stop);
        if (_hub.State is HubConnectionState.Connected) return;
        await _starting.WaitAsync(stop);
        try
        {
            if (_hub.State is HubConnectionState.Disconnected) await _hub.StartAsync(stop);
        }
        finally
        {
            _starting.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _hub.DisposeAsync();
        _starting.Dispose();
    }

    private sealed class WithoutLimit : IRetryPolicy
    {
        public TimeSpan? NextRetryDelay(RetryContext retryContext) => Patience.Backoff((int)retryContext.PreviousRetryCount);
    }
}
