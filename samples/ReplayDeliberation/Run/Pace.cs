namespace DialogEngine.Replay.Run;

/// <summary>Lets so many ballots a second go, evenly, in the order of their turns; 0 is as fast as they are answered.</summary>
internal sealed class Pace(double ballotsPerSecond, TimeProvider clock)
{
    private readonly long _start = clock.GetTimestamp();

    /// <summary>Waits for a turn, counted from 0. One that is late, because the engine was away, goes at once.</summary>
    public Task Turn(int turn, CancellationToken stop)
    {
        var due = ballotsPerSecond > 0 ? TimeSpan.FromSeconds(turn / ballotsPerSecond) : TimeSpan.Zero;
        var wait = due - clock.GetElapsedTime(_start);
        return wait > TimeSpan.Zero ? Task.Delay(wait, clock, stop) : Task.CompletedTask;
    }
}
