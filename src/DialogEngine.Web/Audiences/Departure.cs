using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DialogEngine.Audiences;

/// <summary>
/// How this host leaves people to the others before it stops: it says that it is not ready, serves on until whoever
/// sends people here has noticed, and then lets go of each connection when what was asked on it has been answered.
/// </summary>
public sealed class Departure
{
    /// <summary>In so long everybody is let go of: they come back in as long, and not all in one moment.</summary>
    private static readonly TimeSpan Spread = TimeSpan.FromSeconds(2);

    /// <summary>For an answer that is still to come; whoever waits longer asks again elsewhere, with the same ids.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Audiences _audiences;
    private readonly TimeProvider _clock;
    private volatile bool _isLeaving;
    private volatile bool _isClosed;

    internal Departure(Audiences audiences, TimeProvider clock) => (_audiences, _clock) = (audiences, clock);

    /// <summary>Whether this host is to stop, and nobody should be sent to it any more.</summary>
    public bool IsLeaving => _isLeaving;

    /// <summary>Whether no further connection is taken.</summary>
    public bool IsClosed => _isClosed;

    /// <summary>Leaves. Returns when everybody has been let go of.</summary>
    /// <param name="notice">How long to serve on, so that whoever sends people here notices.</param>
    /// <param name="hurry">Has it return at once.</param>
    public async Task Leave(TimeSpan notice, CancellationToken hurry)
    {
        _isLeaving = true;
        try
        {
            await Task.Delay(notice, _clock, hurry);
            _isClosed = true;
            var clients = _audiences.Clients.ToArray();
            await Task.WhenAll(clients.Select((client, place) => LetGo(client, Spread * place / clients.Length, hurry)));
        }
        catch (OperationCanceledException) when (hurry.IsCancellationRequested)
        {
            // What is left is cut off; the people come back elsewhere all the same.
        }
    }

    private async Task LetGo(Client client, TimeSpan after, CancellationToken hurry)
    {
        await Task.Delay(after, _clock, hurry);
        await client.LetGo(Patience, hurry);
    }

    /// <summary>Has the host be not ready from the moment on that it is to stop.</summary>
    internal sealed class Check(Departure departure) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            Task.FromResult(departure.IsLeaving ? HealthCheckResult.Unhealthy("This host is stopping.") : HealthCheckResult.Healthy());
    }
}
