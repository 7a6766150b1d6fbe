namespace DialogEngine.Simulating;

/// <summary>
/// Does one thing at a time, on one thread: whatever is ready in some place, as the dice choose, and when nothing is,
/// time goes on to what comes next.
/// </summary>
internal sealed class Steps(Dice dice, Trace trace)
{
    private readonly int _thread = Environment.CurrentManagedThreadId;
    private readonly List<Place> _ready = [];
    private readonly PriorityQueue<Alarm, (long Due, long Order)> _alarms = new();
    private long _order;
    private volatile string? _hopped;
    private Exception? _failure;

    /// <summary>The time since the beginning.</summary>
    public TimeSpan Now { get; private set; }

    /// <summary>How many steps have been taken.</summary>
    public long Taken { get; private set; }

    public void Post(Place place, SendOrPostCallback piece, object? state)
    {
        if (Environment.CurrentManagedThreadId != _thread)
        {
            _hopped = place.Name;
            return;
        }

        if (place.IsLost) return;
        place.Add(piece, state);
        if (place.IsListed) return;
        place.IsListed = true;
        _ready.Add(place);
    }

    /// <summary>Does something later. It belongs to no place; what it starts must be posted to one.</summary>
    public Alarm After(TimeSpan time, Action ring)
    {
        MustBeAlone();
        var alarm = new Alarm(ring);
        _alarms.Enqueue(alarm, ((Now + (time > TimeSpan.Zero ? time : TimeSpan.Zero)).Ticks, _order++));
        return alarm;
    }

    /// <exception cref="ViolationException">Something has failed.</exception>
    public void MustHold()
    {
        if (_hopped is { } place) throw new ViolationException("one thread", $"Something that belongs to {place} was continued on another thread.");
        if (_failure is { } failure) throw failure as ViolationException ?? new ViolationException("nothing breaks", failure.ToString());
    }

    /// <summary>Takes the next step; false when nothing is left to do.</summary>
    /// <exception cref="ViolationException">Something has failed.</exception>
    public bool Step()
    {
        MustHold();
        while (_ready.Count > 0)
        {
            var chosen = dice.Next(_ready.Count);
            var next = _ready[chosen];
            if (next.HasWork)
            {
                Taken++;
                trace.Mix(next.Name);
                next.RunNext();
            }

            // Somebody may have become ready meanwhile, but nobody leaves the list except here.
            if (!next.HasWork)
            {
                next.IsListed = false;
                _ready[chosen] = _ready[^1];
                _ready.RemoveAt(_ready.Count - 1);
            }

            return true;
        }

        while (_alarms.TryDequeue(out var alarm, out var at))
        {
            if (alarm.IsOff) continue;
            Now = TimeSpan.FromTicks(at.Due);
            Taken++;
            alarm.Ring();
            return true;
        }

        return false;
    }

    /// <summary>Ends the run with this.</summary>
    public void Fail(Exception e) => _failure ??= e;

    /// <summary>The run is over when something is done by another thread.</summary>
    public void MustBeAlone()
    {
        if (Environment.CurrentManagedThreadId != _thread) _hopped = "the world";
    }
}

/// <summary>Something that is to happen at its time, unless it is turned off.</summary>
internal sealed class Alarm(Action ring)
{
    public bool IsOff { get; private set; }

    public void TurnOff() => IsOff = true;

    public void Ring()
    {
        IsOff = true;
        ring();
    }
}
