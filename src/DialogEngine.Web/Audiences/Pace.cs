using System.Diagnostics;

namespace DialogEngine.Audiences;

/// <summary>How fast one connection may call: so many at once, then one each period.</summary>
internal sealed class Pace(int atOnce, TimeSpan period)
{
    private readonly long _period = (long)(period.TotalSeconds * Stopwatch.Frequency);

    // When all that has been let pass would have come in its period, each after the other.
    private long _even = long.MinValue;

    /// <summary>Whether a call may pass now; if not, after how many milliseconds one may.</summary>
    public bool Allows(out int retryAfterMs)
    {
        var now = Stopwatch.GetTimestamp();
        while (true)
        {
            var even = Volatile.Read(ref _even);
            var next = Math.Max(even, now) + _period;
            if (next - now > atOnce * _period)
            {
                retryAfterMs = Math.Max(50, (int)period.TotalMilliseconds);
                return false;
            }

            if (Interlocked.CompareExchange(ref _even, next, even) != even) continue;
            retryAfterMs = 0;
            return true;
        }
    }
}
