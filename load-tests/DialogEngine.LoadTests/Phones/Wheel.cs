using DialogEngine.LoadTests.Measuring;

namespace DialogEngine.LoadTests.Phones;

/// <summary>
/// The one timer of all phones: it turns each millisecond, on a thread of its own. A phone that waits costs a line in a
/// list and nothing else.
/// </summary>
internal sealed class Wheel : IDisposable
{
    // Four seconds to a turn; what is due later stays for another.
    private const int Slots = 4096;

    private readonly List<Appointment>[] _slots = [.. Enumerable.Range(0, Slots).Select(_ => new List<Appointment>())];
    private readonly List<Appointment> _due = [];
    private readonly Lock _gate = new();
    private readonly Thread _thread;
    private readonly Action<long> _each;
    private readonly Action<long> _late;
    private long _startUs;
    private long _tick;
    private volatile bool _stopped;

    /// <param name="each">What is done each millisecond, after what is due in it.</param>
    /// <param name="late">Is told how many microseconds late each millisecond's turn came.</param>
    public Wheel(Action<long> each, Action<long> late)
    {
        (_each, _late) = (each, late);
        _thread = new Thread(Turn) { IsBackground = true, Name = "wheel" };
    }

    /// <summary>Milliseconds since it began to turn.</summary>
    public long NowMs => (Clock.Us - _startUs) / 1000;

    /// <summary>The moment of one of its milliseconds, on the clock that times are measured by.</summary>
    public long Us(long ms) => _startUs + (ms * 1000);

    public void Start()
    {
        _startUs = Clock.Us;
        _thread.Start();
    }

    /// <summary>Has something done a time from now. It must not block: everybody waits for it.</summary>
    public void After(double ms, Action<object?> act, object? state = null) => At(NowMs + Math.Max(1, (long)Math.Ceiling(ms)), act, state);

    /// <summary>Has something done at one of its milliseconds, or in the next one when that has passed.</summary>
    public void At(long ms, Action<object?> act, object? state = null)
    {
        lock (_gate)
        {
            var due = Math.Max(ms, _tick + 1);
            _slots[due % Slots].Add(new Appointment(due, act, state));
        }
    }

    /// <summary>A task that is done after a time.</summary>
    public Task Wait(double ms)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        After(ms, state => ((TaskCompletionSource)state!).SetResult(), done);
        return done.Task;
    }

    public void Dispose()
    {
        _stopped = true;
        if (_thread.IsAlive && Thread.CurrentThread != _thread) _thread.Join();
    }

    private void Turn()
    {
        while (!_stopped)
        {
            var late = Clock.Us - Us(_tick + 1);
            if (late < 0)
            {
                Thread.Sleep(1);
                continue;
            }

            Take();
            foreach (var appointment in _due) appointment.Act(appointment.State);
            _each(_tick);
            _late(late);
        }
    }

    private void Take()
    {
        _due.Clear();
        lock (_gate)
        {
            _tick++;
            var slot = _slots[_tick % Slots];
            var kept = 0;
            for (var i = 0; i < slot.Count; i++)
            {
                if (slot[i].Due <= _tick) _due.Add(slot[i]);
                else slot[kept++] = slot[i];
            }

            slot.RemoveRange(kept, slot.Count - kept);
        }
    }

    private readonly record struct Appointment(long Due, Action<object?> Act, object? State);
}
