namespace DialogEngine.Ballots;

/// <summary>
/// When ballots cross into their boxes: a moment after the first came, those of all boxes together. So the boxes share
/// their commits, and what each crossing wakes is awake for all of them.
/// </summary>
/// <remarks>It keeps a thread of its own: the runtime's timers go by a clock that moves every four milliseconds.</remarks>
internal sealed class Crossings : IDisposable
{
    /// <summary>
    /// What a ballot waits at the most for others to come along. A phone's own connection takes many times as long;
    /// with 2,000 ballots a second it saves half of what they cost.
    /// </summary>
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(2);

    private readonly object _gate = new();
    private readonly Action<BallotQueue> _cross;
    private List<BallotQueue> _due = [];
    private bool _isClosed;

    /// <param name="cross">Takes what waits in a queue across. It must neither throw nor block.</param>
    public Crossings(Action<BallotQueue> cross)
    {
        _cross = cross;
        new Thread(Run) { Name = "DialogEngine ballot crossings", IsBackground = true }.Start();
    }

    public void Ask(BallotQueue queue)
    {
        lock (_gate)
        {
            _due.Add(queue);
            if (_due.Count == 1) Monitor.Pulse(_gate);
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isClosed = true;
            Monitor.Pulse(_gate);
        }
    }

    private void Run()
    {
        while (Wait())
        {
            Thread.Sleep(Moment);
            List<BallotQueue> due;
            lock (_gate) (due, _due) = (_due, []);
            foreach (var queue in due) _cross(queue);
        }
    }

    /// <summary>Waits until somebody asks; false when nobody will any more.</summary>
    private bool Wait()
    {
        lock (_gate)
        {
            while (_due.Count == 0 && !_isClosed) Monitor.Wait(_gate);
            return !_isClosed;
        }
    }
}
