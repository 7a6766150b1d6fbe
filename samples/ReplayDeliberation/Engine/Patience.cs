namespace DialogEngine.Replay.Engine;

/// <summary>Asks until there is an answer: each call has its own time-out, and an unknown outcome is asked about again.</summary>
/// <remarks>
/// One is shared by all connections of a replay, so that it gives up only when nobody at all has been answered for long.
/// </remarks>
internal sealed class Patience(TimeSpan giveUpAfter, TimeProvider clock)
{
    private static readonly TimeSpan CallTimeout = TimeSpan.FromSeconds(5);

    private long _lastAnswer = clock.GetTimestamp();
    private int _retries;

    /// <summary>Calls that were made again, with the same ids, because their outcome was unknown or the time not right.</summary>
    public int Retries => Volatile.Read(ref _retries);

    /// <summary>What the latest unanswered call met with; null once any call is answered.</summary>
    public string? Trouble { get; private set; }

    /// <summary>Makes a call until it is answered.</summary>
    /// <param name="what">The call, as the message of giving up names it.</param>
    /// <param name="call">The call. It must be safe to make again: same ids, same effect.</param>
    /// <param name="comeBackAfter">How long an answer asks to wait before the call is made again; null when it is the answer.</param>
    /// <param name="stop">Ends the asking.</param>
    public async Task<Answered<T>> Ask<T>(
        string what, Func<CancellationToken, Task<T>> call, Func<T, TimeSpan?> comeBackAfter, CancellationToken stop)
    {
        var asked = clock.GetTimestamp();
        var outcomeWasUnknown = false;
        for (var attempt = 0; ; attempt++)
        {
            TimeSpan wait;
            try
            {
                var answer = await Once(call, stop);
                if (comeBackAfter(answer) is not { } asksFor)
                {
                    Progress();
                    return new Answered<T>(answer, outcomeWasUnknown);
                }

                outcomeWasUnknown = true;
                wait = asksFor * Jitter();
            }
            catch (Exception e) when (IsUnknownOutcome(e) && !stop.IsCancellationRequested)
            {
                outcomeWasUnknown = true;
                Trouble = e.Message;
                GiveUpIfTooLong(what, asked, e);
                wait = Backoff(attempt);
            }

            GiveUpIfTooLong(what, asked, null);
            Interlocked.Increment(ref _retries);
            await Task.Delay(wait, clock, stop);
        }
    }

    /// <summary>Makes a call without an answer of its own until it has come through.</summary>
    public async Task Do(string what, Func<CancellationToken, Task> call, CancellationToken stop) => await Ask(
        what,
        async limit =>
        {
            await call(limit);
            return true;
        },
        _ => null,
        stop);

    /// <summary>How long to wait before the next of many attempts: longer each time, and never in step with the others.</summary>
    public static TimeSpan Backoff(int attempt) =>
        TimeSpan.FromSeconds(Math.Min(2, 0.25 * Math.Pow(2, Math.Min(attempt, 10)))) * Jitter();

    private async Task<T> Once<T>(Func<CancellationToken, Task<T>> call, CancellationToken stop)
    {
        using var timeout = new CancellationTokenSource(CallTimeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, timeout.Token);
        try
        {
            return await call(either.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new TimeoutException($"no answer within {CallTimeout.TotalSeconds:0} seconds");
        }
    }

    private void Progress()
    {
        Volatile.Write(ref _lastAnswer, clock.GetTimestamp());
        Trouble = null;
    }

    private void GiveUpIfTooLong(string what, long asked, Exception? last)
    {
        // The latter of the two: after a long quiet stretch the first failure is no reason to give up.
        var since = Math.Max(asked, Volatile.Read(ref _lastAnswer));
        if (clock.GetElapsedTime(since) < giveUpAfter) return;
        throw new GaveUpException(
            $"{what}: nothing was answered for {giveUpAfter.TotalSeconds:0} seconds{(Trouble is null ? "" : $" ({Trouble})")}.", last);
    }

    private static bool IsUnknownOutcome(Exception e) => e is not (EngineRefusedException or GaveUpException);

    private static double Jitter() => 0.5 + Random.Shared.NextDouble();
}

/// <summary>An answer, and whether an earlier attempt at the same call may have had its effect.</summary>
internal readonly record struct Answered<T>(T Answer, bool OutcomeWasUnknown);
