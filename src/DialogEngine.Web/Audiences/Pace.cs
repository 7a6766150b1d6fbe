using System.Threading.RateLimiting;

namespace DialogEngine.Audiences;

/// <summary>How fast one connection may call: so many at once, then one each period.</summary>
internal sealed class Pace(int atOnce, TimeSpan period) : IDisposable
{
    private readonly TokenBucketRateLimiter _bucket = new(new TokenBucketRateLimiterOptions
    {
        TokenLimit = atOnce,
        TokensPerPeriod = 1,
        ReplenishmentPeriod = period,
        AutoReplenishment = false,
        QueueLimit = 0,
    });

    /// <summary>Whether a call may pass now; if not, after how many milliseconds one may.</summary>
    public bool Allows(out int retryAfterMs)
    {
        _bucket.TryReplenish();
        using var lease = _bucket.AttemptAcquire();
        retryAfterMs = lease.IsAcquired ? 0 : Math.Max(50, (int)period.TotalMilliseconds);
        return lease.IsAcquired;
    }

    public void Dispose() => _bucket.Dispose();
}
