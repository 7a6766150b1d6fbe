using System.Text.Json;
using DialogEngine.Dialogues;
using DialogEngine.Wire;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine;

/// <summary>A real connection to a hub over a WebSocket. It keeps all it received, and shows what the protocol says.</summary>
internal sealed class LiveClient : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly HubConnection _hub;
    private readonly List<string> _received = [];
    private readonly List<(Func<View, bool> Condition, TaskCompletionSource<View> Met)> _waiting = [];
    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private View? _view;
    private Exception? _fault;

    private LiveClient(Uri address, string? bearer, View? shown)
    {
        _view = shown;
        _hub = new HubConnectionBuilder()
            .WithUrl(address, http =>
            {
                http.AccessTokenProvider = bearer is null ? null : () => Task.FromResult<string?>(bearer);
                http.Transports = HttpTransportType.WebSockets;
                // In one step, as the pages do.
                http.SkipNegotiation = true;
            })
            .AddJsonProtocol(json => WireJson.Apply(json.PayloadSerializerOptions))
            .Build();
        Hear<Snapshot>();
        Hear<Change>();
        Hear<Wire.Tally>();
        Hear<Mine>();
        Hear<Presence>();
        _hub.Closed += _ =>
        {
            _closed.TrySetResult();
            return Task.CompletedTask;
        };
    }

    /// <summary>What it shows now.</summary>
    public View View
    {
        get
        {
            lock (_gate) return Sound() ?? throw new InvalidOperationException("Nothing has been received yet.");
        }
    }

    /// <summary>Everything received, as it was written.</summary>
    public IReadOnlyList<string> Received
    {
        get
        {
            lock (_gate) return [.. _received];
        }
    }

    /// <summary>Connects, and waits for the first snapshot.</summary>
    /// <param name="engine">Where to.</param>
    /// <param name="hub">Which hub, and what follows its name: <c>audience?dialogue=…</c>.</param>
    /// <param name="bearer">A token or key, or null.</param>
    /// <param name="shown">What the same client showed before it lost its last connection.</param>
    public static async Task<LiveClient> Connect(RunningEngine engine, string hub, string? bearer, View? shown = null)
    {
        var client = new LiveClient(new Uri(engine.Url, $"/hubs/{hub}"), bearer, shown);
        await client._hub.StartAsync();
        await Patience.For(client.Shows("the first Snapshot", _ => client.Count(nameof(Snapshot)) > 0), "the first Snapshot");
        return client;
    }

    /// <summary>Calls a hub method.</summary>
    public Task<T> Call<T>(string method, params object?[] arguments) =>
        Patience.For(_hub.InvokeCoreAsync<T>(method, arguments), $"the answer to {method}");

    /// <summary>Waits until the client shows what is awaited; it may be showing it already.</summary>
    public Task<View> Shows(string what, Func<View, bool> condition)
    {
        var met = new TaskCompletionSource<View>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            if (Sound() is { } view && condition(view)) return Task.FromResult(view);
            _waiting.Add((condition, met));
        }

        return Patience.For(met.Task, what, LastReceived);
    }

    /// <summary>Waits for one more message of a kind.</summary>
    public Task<View> Next(string what, string message)
    {
        var before = Count(message);
        return Shows(what, _ => Count(message) > before);
    }

    /// <summary>Waits until the engine has closed the connection.</summary>
    public Task Closes(string why) => Patience.For(_closed.Task, $"the engine to close the connection: {why}");

    public async ValueTask DisposeAsync()
    {
        await _hub.DisposeAsync();
        lock (_gate) Sound();
    }

    private int Count(string message)
    {
        lock (_gate) return _received.Count(r => r.StartsWith($"{message} ", StringComparison.Ordinal));
    }

    private string LastReceived()
    {
        lock (_gate) return $"The last messages were:\n{string.Join('\n', _received.TakeLast(5))}";
    }

    private void Hear<T>() where T : notnull => _hub.On<JsonElement>(typeof(T).Name, message =>
    {
        lock (_gate)
        {
            _received.Add($"{typeof(T).Name} {message.GetRawText()}");
            try
            {
                _view = View.After(_view, message.Deserialize<T>(WireJson.Options)!);
            }
            catch (Exception e)
            {
                _fault ??= e;
            }

            foreach (var one in _waiting.Where(w => _fault is not null || w.Condition(_view!)).ToArray())
            {
                _waiting.Remove(one);
                if (_fault is null) one.Met.SetResult(_view!);
                else one.Met.SetException(_fault);
            }
        }
    });

    private View? Sound() => _fault is null ? _view : throw new InvalidOperationException($"The client was sent what must not be: {_fault.Message}", _fault);
}
