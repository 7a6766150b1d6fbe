namespace DialogEngine.Faults.Meetings;

/// <summary>When votes were acknowledged, poll by poll: how long people were without an answer. Safe to use from any thread.</summary>
internal sealed class VoteWatch
{
    private const int MostWaits = 100_000;

    private readonly Lock _gate = new();
    private readonly List<(double Since, TaskCompletionSource<double> First)> _waiting = [];
    private readonly Dictionary<string, (double Last, double LongestGap)> _polls = new(StringComparer.Ordinal);
    private readonly List<double> _waits = [];
    private long _acknowledged;

    /// <summary>Ballots acknowledged so far, retries of an acknowledged one not among them.</summary>
    public long Acknowledged => Interlocked.Read(ref _acknowledged);

    /// <summary>A ballot was sent for the last time at <paramref name="sent"/>, and acknowledged at <paramref name="at"/>.</summary>
    public void Heard(string poll, double sent, double at)
    {
        Interlocked.Increment(ref _acknowledged);
        lock (_gate)
        {
            if (_waits.Count < MostWaits) _waits.Add(at - sent);
            var (last, gap) = _polls.TryGetValue(poll, out var known) ? known : (at, 0);
            _polls[poll] = (Math.Max(last, at), Math.Max(gap, at - last));
            for (var i = _waiting.Count - 1; i >= 0; i--)
            {
                if (sent < _waiting[i].Since) continue;
                _waiting[i].First.TrySetResult(at);
                _waiting.RemoveAt(i);
            }
        }
    }

    /// <summary>When the first ballot that is sent after a moment is acknowledged: milliseconds of the histories' clock.</summary>
    public Task<double> FirstAfter(double since, CancellationToken stop)
    {
        var first = new TaskCompletionSource<double>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate) _waiting.Add((since, first));
        return first.Task.WaitAsync(stop);
    }

    /// <summary>Forgets the gaps and waits so far.</summary>
    public void StartGaps()
    {
        lock (_gate)
        {
            foreach (var poll in _polls.Keys.ToArray()) _polls[poll] = (Histories.Monotonic.Now, 0);
            _waits.Clear();
        }
    }

    /// <summary>From the last sending of each ballot to its acknowledgement, in milliseconds: the first 100,000 since <see cref="StartGaps"/>.</summary>
    public IReadOnlyList<double> Waits()
    {
        lock (_gate) return [.. _waits];
    }

    /// <summary>The longest time since <see cref="StartGaps"/> without an acknowledgement in a poll, in milliseconds, up to now where none has come since.</summary>
    public double LongestGap(string poll)
    {
        lock (_gate) return _polls.TryGetValue(poll, out var known) ? Math.Max(known.LongestGap, Histories.Monotonic.Now - known.Last) : 0;
    }
}
