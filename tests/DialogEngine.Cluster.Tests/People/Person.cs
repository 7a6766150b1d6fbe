using System.Net;
using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;

namespace DialogEngine.People;

/// <summary>
/// Somebody with a page open: connected to one host, and when that goes away to the next. Makes a call with the same
/// ids until it is answered, as the pages do, and takes everything for an error that a person would be shown.
/// </summary>
internal sealed class Person(IReadOnlyList<Uri> hosts, string hub, string? bearer, int first = 0) : IAsyncDisposable
{
    private const int MostRests = 5;

    private static readonly TimeSpan CallTimeout = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(0.3);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, JsonElement> _tallies = [];
    private readonly Dictionary<string, string> _polls = [];
    private TaskCompletionSource _told = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private HubConnection? _connection;
    private int _host = first;

    /// <summary>How often the connection was lost.</summary>
    public int Losses { get; private set; }

    /// <summary>Connects, to whichever host will have us.</summary>
    public async Task Connect() => await Connection();

    /// <summary>Makes a call until there is a verdict on it.</summary>
    public async Task<JsonElement> Ask(string method, params object?[] arguments)
    {
        while (true)
        {
            try
            {
                var answer = await (await Connection()).InvokeCoreAsync<JsonElement>(method, arguments).WaitAsync(CallTimeout);
                if (!answer.TryGetProperty("retryAfterMs", out var wait)) return answer;
                await Task.Delay(wait.GetInt32());
            }
            catch (Exception e) when (IsLost(e))
            {
                await LetGo();
            }
        }
    }

    /// <summary>Waits until a poll is in a state, as this page shows it.</summary>
    public Task Sees(string poll, string state) => Sees($"{poll} to be {state}", () => _polls.GetValueOrDefault(poll) == state);

    /// <summary>Waits until a tally has this many ballots, as this page shows it.</summary>
    public Task SeesBallots(string poll, int ballots) => Sees(
        $"{ballots} ballots in {poll}", () => _tallies.TryGetValue(poll, out var tally) && tally.GetProperty("ballots").GetInt32() == ballots);

    public async ValueTask DisposeAsync()
    {
        if (_connection is { } connection) await connection.DisposeAsync();
    }

    private async Task Sees(string what, Func<bool> condition)
    {
        await Connect();
        while (true)
        {
            Task told;
            lock (_gate)
            {
                if (condition()) return;
                told = _told.Task;
            }

            await Running.Patience.For(told, what);
        }
    }

    private async Task<HubConnection> Connection()
    {
        for (var failures = 0; _connection?.State is not HubConnectionState.Connected; failures++)
        {
            await LetGo();
            // Spread out, ever longer: nobody is to knock without end at a host that is not there.
            if (failures > 0) await Task.Delay(Rest * Math.Min(failures, MostRests) * (0.5 + Random.Shared.NextDouble()));
            _connection = Build(hosts[_host % hosts.Count]);
            try
            {
                await _connection.StartAsync().WaitAsync(CallTimeout);
            }
            catch (Exception e) when (IsLost(e))
            {
                // On to the next host.
            }
        }

        return _connection;
    }

    private async Task LetGo()
    {
        if (_connection is not { } connection) return;
        _connection = null;
        Losses++;
        _host++;
        // A host that is not there cannot hold up whoever leaves it.
        await Task.WhenAny(connection.DisposeAsync().AsTask(), Task.Delay(Rest));
    }

    private HubConnection Build(Uri host)
    {
        var connection = new HubConnectionBuilder().WithUrl(new Uri(host, $"/hubs/{hub}"), http =>
        {
            http.AccessTokenProvider = bearer is null ? null : () => Task.FromResult<string?>(bearer);
            http.Transports = HttpTransportType.WebSockets;
            http.SkipNegotiation = true;
        }).Build();
        connection.On<JsonElement>("Snapshot", Hear);
        connection.On<JsonElement>("Change", Hear);
        connection.On<JsonElement>("Tally", tally => Tell(() => _tallies[tally.GetProperty("pollId").GetString()!] = tally));
        connection.On<JsonElement>("Mine", _ => { });
        connection.On<JsonElement>("Presence", _ => { });
        return connection;
    }

    private void Hear(JsonElement message) => Tell(() =>
    {
        if (message.TryGetProperty("polls", out var polls) && polls.ValueKind is JsonValueKind.Array)
            foreach (var poll in polls.EnumerateArray()) _polls[poll.GetProperty("pollId").GetString()!] = poll.GetProperty("state").GetString()!;
        if (message.TryGetProperty("tallies", out var tallies))
            foreach (var tally in tallies.EnumerateArray()) _tallies[tally.GetProperty("pollId").GetString()!] = tally;
    });

    private void Tell(Action what)
    {
        lock (_gate)
        {
            what();
            var told = _told;
            _told = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            told.SetResult();
        }
    }

    // A host that is not there, does not answer or says that it is going is no error: the next one is asked. Being told
    // that something went wrong, or that one may not or is not known, is.
    private static bool IsLost(Exception e) => e switch
    {
        HttpRequestException http => http.StatusCode is null or HttpStatusCode.ServiceUnavailable,
        WebSocketException socket => !socket.Message.Contains("status code", StringComparison.Ordinal) || socket.Message.Contains("'503'", StringComparison.Ordinal),
        _ => e is IOException or TimeoutException or OperationCanceledException or InvalidOperationException,
    };
}
