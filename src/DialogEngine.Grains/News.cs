namespace DialogEngine;

/// <summary>Lets callers wait until there is news. Used on one grain's turns only, so it needs no lock.</summary>
internal sealed class News(TimeProvider clock)
{
    private const int Remembered = 64;

    private readonly (long At, TimeSpan Age)[] _told = new (long, TimeSpan)[Remembered];
    private readonly HashSet<TaskCompletionSource> _waiting = [];

    /// <summary>How often there has been news.</summary>
    public long Stamp { get; private set; }

    /// <param name="age">How old the news was already when it came here.</param>
    public void Tell(TimeSpan age = default)
    {
        Stamp++;
        _told[Stamp % Remembered] = (clock.GetTimestamp(), age);
        foreach (var waiting in _waiting) waiting.TrySetResult();
        _waiting.Clear();
    }

    /// <summary>How old the oldest news after a stamp is, of those remembered; zero when there is none, or for one who knows nothing yet.</summary>
    public TimeSpan Age(long since)
    {
        if (since < 0 || since >= Stamp) return TimeSpan.Zero;
        var (at, age) = _told[Math.Max(since + 1, Stamp - Remembered + 1) % Remembered];
        return clock.GetElapsedTime(at) + age;
    }

    /// <summary>Completes at the next news, or when patience runs out.</summary>
    public async Task Wait(TimeSpan patience)
    {
        if (patience <= TimeSpan.Zero) return;
        // What waits goes on in its own turn, and not in the middle of the one that tells.
        var waiting = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting.Add(waiting);
        using var enough = clock.CreateTimer(static w => ((TaskCompletionSource)w!).TrySetResult(), waiting, patience, Timeout.InfiniteTimeSpan);
        await waiting.Task;
        _waiting.Remove(waiting);
    }
}
