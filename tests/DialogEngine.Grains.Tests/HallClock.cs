namespace DialogEngine;

/// <summary>The clock in the hall: a test puts it forward. Timers run as ever, so that nothing stands still meanwhile.</summary>
public sealed class HallClock : TimeProvider
{
    private long _ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + TimeSpan.FromTicks(Volatile.Read(ref _ahead));

    public void PutForward(TimeSpan time) => Interlocked.Add(ref _ahead, time.Ticks);
}
