using DialogEngine.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DialogEngine.Host;

/// <summary>
/// Ready means: a ballot could be committed now. This host is a member of the cluster, grains answer here, and the
/// store commits.
/// </summary>
/// <remarks>
/// It asks nothing of the other hosts: one that is lost would make all of them seem unready. And as anyone may ask, one
/// look is under way at a time, whoever asks, and what it found is told for a moment.
/// </remarks>
internal sealed class ReadinessCheck(
    IClusterMembershipService cluster, ISiloStatusOracle silo, IGrainFactory grains, IReadiness store, TimeProvider clock) : IHealthCheck
{
    /// <summary>How long a look may take before the host counts as not ready.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>How long what was found is told without looking again.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromMilliseconds(300);

    private readonly Lock _gate = new();
    private Task<HealthCheckResult>? _look;
    private long _seenAt;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            if (_look is null || (_look.IsCompleted && clock.GetElapsedTime(_seenAt) >= Fresh)) _look = Look();
            return _look.WaitAsync(cancellationToken);
        }
    }

    private async Task<HealthCheckResult> Look()
    {
        await Task.Yield();
        try
        {
            // A host that was frozen for a while does not know yet that the others have gone on without it.
            await cluster.Refresh();
            if (silo.CurrentStatus is not SiloStatus.Active) return HealthCheckResult.Unhealthy("This host is no member of the cluster.");
            await grains.GetGrain<IPulseGrain>(0).Beat();
            await store.Probe();
            return HealthCheckResult.Healthy();
        }
        catch (Exception e)
        {
            // Without the exception itself: whoever waits for the end of an outage asks every second.
            return HealthCheckResult.Unhealthy($"A ballot could not be committed now: {e.Message}");
        }
        finally
        {
            _seenAt = clock.GetTimestamp();
        }
    }
}
