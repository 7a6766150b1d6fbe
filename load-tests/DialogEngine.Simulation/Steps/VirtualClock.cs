namespace DialogEngine.Simulating;

/// <summary>The clock of a host: it goes with the steps, and may be ahead or behind.</summary>
internal sealed class VirtualClock(Steps steps, TimeSpan ahead) : TimeProvider
{
    private static readonly DateTimeOffset Beginning = new(2026, 11, 22, 17, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => steps.Now.Ticks;

    public override DateTimeOffset GetUtcNow() => Beginning + steps.Now + ahead;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(steps, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class Timer(Steps steps, Action ring) : ITimer
    {
        private Alarm? _next;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _next?.TurnOff();
            _next = dueTime == Timeout.InfiniteTimeSpan ? null : steps.After(dueTime, () => Ring(period));
            return true;
        }

        public void Dispose() => _next?.TurnOff();

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        private void Ring(TimeSpan period)
        {
            if (period > TimeSpan.Zero) Change(period, period);
            ring();
        }
    }
}
