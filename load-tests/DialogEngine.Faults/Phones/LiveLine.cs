using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Phones;

/// <summary>A connection that is made again whenever it is lost, for ever, to any of the hosts: first after up to a second, then ever more seldom, never in step with others.</summary>
internal sealed class LiveLine(IReadOnlyList<EngineProcess> hosts, string hub, string dialogue, string? bearer, string userAgent, Random random)
{
    private const double FirstDelaySeconds = 1;
    private const double LongestDelaySeconds = 10;

    private readonly Lock _gate = new();
    private TaskCompletionSource<LiveConnection> _online = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private LiveConnection? _connection;
    private int _connections;

    /// <summary>How often it has been connected.</summary>
    public int Connections => Volatile.Read(ref _connections);

    /// <summary>Is given what is pushed: the connection, the method and the message. One at a time for each connection.</summary>
    public Action<LiveConnection, string, ReadOnlyMemory<byte>> Pushed { get; init; } = (_, _, _) => { };

    /// <summary>Keeps the line until it is told to stop.</summary>
    public async Task Keep(CancellationToken stop)
    {
        for (var attempt = 0; !stop.IsCancellationRequested; attempt++)
        {
            try
            {
                using var connection = await LiveConnection.Open(Choose(), _connections + 1, hub, dialogue, bearer, userAgent, stop);
                attempt = -1;
                Take(connection);
                await using (stop.Register(connection.Cut)) await connection.Receive((method, message) => Pushed(connection, method, message));
            }
            catch (Exception) when (!stop.IsCancellationRequested)
            {
                // Not reached, or refused for now: there is nothing to do but to try again.
            }
            catch (OperationCanceledException)
            {
                return;
            }
            finally
            {
                Lose();
            }

            if (!await Wait(Math.Max(attempt, 0), stop)) return;
        }
    }

    /// <summary>The connection, as soon as there is one.</summary>
    public Task<LiveConnection> Online(CancellationToken stop)
    {
        lock (_gate) return _online.Task.WaitAsync(stop);
    }

    /// <summary>Cuts the connection, if there is one.</summary>
    public void Cut()
    {
        lock (_gate) _connection?.Cut();
    }

    private Uri Choose()
    {
        lock (random) return hosts[random.Next(hosts.Count)].Url;
    }

    private void Take(LiveConnection connection)
    {
        lock (_gate)
        {
            _connection = connection;
            _connections++;
            _online.TrySetResult(connection);
        }
    }

    private void Lose()
    {
        lock (_gate)
        {
            _connection = null;
            if (_online.Task.IsCompleted) _online = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    private async Task<bool> Wait(int attempt, CancellationToken stop)
    {
        double chance;
        lock (random) chance = random.NextDouble();
        var seconds = attempt == 0 ? FirstDelaySeconds * chance : Math.Min(LongestDelaySeconds, 0.5 * Math.Pow(2, attempt)) * (0.5 + chance);
        try
        {
            await Task.Delay(TimeSpan.FromSeconds(seconds), stop);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
