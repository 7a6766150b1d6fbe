using DialogEngine.LoadTests.Accounting;
using DialogEngine.LoadTests.Arrivals;
using DialogEngine.LoadTests.Measuring;
using DialogEngine.LoadTests.Wire;

namespace DialogEngine.LoadTests.Phones;

/// <summary>
/// One person's phone. What the person means to do waits in line until what they did before is answered, as on the
/// page; how long it took counts from the moment they meant it.
/// </summary>
internal sealed class Phone : Watcher
{
    private const long AnswerLimitMs = 10_000;
    private const double RetryMs = 1_000;

    private readonly int _number;
    private readonly Queue<Intention> _line = [];
    private readonly Distance? _there;
    private readonly Distance? _back;
    private readonly Habit _habit;
    private string? _token;
    private Intention _current;
    private int _entry = -1;
    private int _firstCall;
    private long _askedMs;
    private bool _isAsked;
    private bool _isResting;
    private bool _isOut;
    private int _failures;
    private int _attempt;
    private int _nextMarker;
    private long _meantToJoinUs;
    private long _standsStillUntilMs;
    private Saturation? _saturation;

    public Phone(Hall hall, IDialect dialect, int number, Habit habit) : base(hall, dialect)
    {
        (_number, _habit) = (number, habit);
        if (habit.Remote is { } remote)
            (_there, _back) = (new Distance(remote, new Random(number)), new Distance(remote, new Random(-1 - number)));
    }

    public bool HasJoined => Version >= 0;

    /// <summary>Whether it is one of those that stop reading when others do.</summary>
    public bool StallsWithOthers => _habit.StandsStill;

    public bool IsRemote => _there is not null;

    private bool HearsLate => IsRemote || _habit.IsHindered;

    protected override int Number => _number;

    protected override string Path => Hall.Venue.AudiencePath;

    protected override string? Bearer => _token;

    protected override bool StandsStill => Hall.Wheel.NowMs < _standsStillUntilMs;

    protected override bool ReadsSlowly => _habit.IsHindered;

    /// <summary>Joins: gets a token over HTTP, again and again if need be, and connects.</summary>
    /// <param name="meantUs">When its owner meant to.</param>
    /// <param name="stop">Ends the trying.</param>
    public async Task Join(long meantUs, CancellationToken stop)
    {
        _meantToJoinUs = meantUs;
        for (var failures = 0; ; failures++)
        {
            try
            {
                // A connection of its own and the request: two round trips.
                if (_there is not null) await Hall.Wheel.Wait(_there.RoundTrips(2));
                _token = await Hall.Venue.Join(IsRemote, stop);
                break;
            }
            catch (Exception e) when (e is HttpRequestException or IOException || (e is OperationCanceledException && !stop.IsCancellationRequested))
            {
                Interlocked.Increment(ref Hall.JoinRetries);
                await Hall.Wheel.Wait(Backoff.Ms(failures, Random.Shared.NextDouble()));
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }

        Hall.Wheel.After(BeforeConnecting(), self => ((Phone)self!).Connect(), this);
    }

    /// <summary>Has its owner vote, and vote again at once whenever that is answered.</summary>
    public void VoteOn(Saturation saturation)
    {
        _saturation = saturation;
        if (saturation.Next(_number, Hall.Wheel.NowMs) is { } first) Mean(first);
    }

    /// <summary>Has its owner mean to do something.</summary>
    public void Mean(Intention intention)
    {
        Interlocked.Increment(ref Hall.Intended);
        Interlocked.Increment(ref Hall.Waiting);
        lock (Gate)
        {
            _line.Enqueue(intention);
            Next();
        }
    }

    /// <summary>Stops reading until a moment.</summary>
    public void StandStill(long untilMs)
    {
        lock (Gate) _standsStillUntilMs = untilMs;
        Hall.Wheel.At(untilMs, self => ((Phone)self!).GoOn(), this);
    }

    public override void Look(long nowMs)
    {
        base.Look(nowMs);
        lock (Gate)
        {
            if (!_isAsked || StandsStill || nowMs - _askedMs < AnswerLimitMs) return;
            Hall.Book.Lose();
            AgainAfter(RetryMs + Backoff.Ms(_failures++, Random.Shared.NextDouble()));
        }
    }

    public override bool MayRead(Line line, int bytes)
    {
        var waitMs = StandsStill ? _standsStillUntilMs - Hall.Wheel.NowMs : 0;
        if (_habit.BytesPerSecond > 0) waitMs = Math.Max(waitMs, 1000L * bytes / _habit.BytesPerSecond);
        if (waitMs <= 0) return true;
        Hall.Wheel.After(waitMs, state => ((Line)state!).ReadOn(), line);
        return false;
    }

    // Connecting is three round trips: TCP's, the WebSocket's and the protocol's.
    protected override double BeforeConnecting() => _there?.RoundTrips(3) ?? 0;

    protected override void Deliver(Line line, Heard heard)
    {
        if (_back is null) Take(line, heard);
        else Hall.Wheel.At((long)_back.Arrival(Hall.Wheel.NowMs), _ => Take(line, heard));
    }

    protected override void Say(Line line, int number, Call call)
    {
        if (_there is null) base.Say(line, number, call);
        else Hall.Wheel.At((long)_there.Arrival(Hall.Wheel.NowMs), _ =>
        {
            Write(line, Dialect, number, call);
            lock (Gate) GoesOut(number);
        });
    }

    protected override void OnOpened()
    {
        // A new connection owes nothing to the troubles of the one before.
        _failures = 0;
        Next();
    }

    protected override void OnLost()
    {
        if (_isAsked) Hall.Book.Lose();
        (_isAsked, _isResting, _attempt) = (false, false, _attempt + 1);
    }

    protected override void OnIn(bool isFirst)
    {
        _nextMarker = Hall.Markers.Count;
        if (isFirst && Hall.IsMeasured) Hall.Recording.Note(Measure.Join, Clock.Us - _meantToJoinUs);
    }

    protected override void OnTally(Heard.Tally tally, long before, long us)
    {
        Interlocked.Increment(ref Hall.Tallies);
        if (_habit.IsHindered || !Hall.IsMeasured) return;
        if (IsRemote) Hall.Markers.Meet(ref _nextMarker, before, tally.Version, us, Hall.Recording, Measure.Phones, Measure.RemotePhones);
        else Hall.Markers.Meet(ref _nextMarker, before, tally.Version, us, Hall.Recording, Measure.Phones);
    }

    protected override void OnAnswer(Heard.Answer answer)
    {
        // An answer to an earlier attempt is an answer too: it is about the same id.
        if (_entry < 0 || answer.Call < _firstCall) return;
        switch (answer.Verdict)
        {
            case "Recorded" or "Received":
                Settle(Fate.Acknowledged);
                break;
            case "TooFast" or "TryAgain":
                Interlocked.Increment(ref Hall.ToldToWait);
                AgainAfter(Math.Max(50, answer.RetryAfterMs) * (1 + (0.3 * Random.Shared.NextDouble())));
                break;
            case "":
                Hall.Book.Lose();
                AgainAfter(RetryMs + Backoff.Ms(_failures++, Random.Shared.NextDouble()));
                break;
            default:
                if (!(answer.Verdict is "PollNotOpen" && Hall.IsClosing)) Hall.Faults.Note(Fault.WrongVerdict, $"{answer.Verdict} for {_current.Kind}");
                Settle(Fate.Refused);
                break;
        }
    }

    private void GoOn()
    {
        lock (Gate)
        {
            WasHeard();
            Next();
        }
    }

    private void Next()
    {
        if (!IsOpen || _isAsked || _isResting || StandsStill) return;
        if (_entry < 0)
        {
            if (!_line.TryDequeue(out _current)) return;
            _entry = Hall.Book.Write(_number, _current.Subject, _current.Option);
            _firstCall = 0;
        }

        Hall.Book.Send(_entry);
        (_isAsked, _askedMs) = (true, Hall.Wheel.NowMs);
        var number = Ask(Wording());
        if (_firstCall == 0) _firstCall = number;
        if (_there is null) GoesOut(number);
    }

    /// <summary>Notes that the current ballot is at the server, when its answer will be read late.</summary>
    private void GoesOut(int call)
    {
        if (_isOut || _entry < 0 || call < _firstCall || _current.Kind is not Act.Vote || !HearsLate) return;
        _isOut = true;
        Interlocked.Increment(ref Hall.OutElsewhere);
    }

    private Call Wording() => _current.Kind switch
    {
        Act.Vote => new Call.Cast(Hall.Venue.Poll, Hall.Book.Id(_entry), _current.Option),
        Act.Ask => new Call.Ask(Hall.Book.Id(_entry), $"Fråga {_entry} från plats {_number}: när byggs bussfilen?"),
        Act.Support => new Call.Support(Hall.Book.Id(_current.Subject), Hall.Book.Id(_entry)),
        _ => throw new InvalidOperationException($"{_current.Kind} is nothing that is asked over a connection."),
    };

    private void AgainAfter(double ms)
    {
        (_isAsked, _isResting) = (false, true);
        var attempt = ++_attempt;
        Hall.Wheel.After(ms, _ =>
        {
            lock (Gate)
            {
                if (attempt != _attempt) return;
                _isResting = false;
                Next();
            }
        });
    }

    private void Settle(Fate fate)
    {
        var us = Clock.Us;
        var ballots = Hall.Book.Settle(_entry, fate);
        if (fate is Fate.Acknowledged)
        {
            Interlocked.Increment(ref Hall.Acknowledged);
            Measured(us - _current.MeantUs);
            if (_current.Kind is Act.Vote && !HearsLate) Hall.Markers.Note(ballots + Volatile.Read(ref Hall.OutElsewhere), us);
            if (_current.Kind is Act.Ask) Hall.Asked(_entry);
        }

        if (_isOut) Interlocked.Decrement(ref Hall.OutElsewhere);
        _isOut = false;
        Interlocked.Decrement(ref Hall.Waiting);
        (_entry, _isAsked, _isResting, _failures, _attempt) = (-1, false, false, 0, _attempt + 1);
        if (_saturation?.Next(_number, Hall.Wheel.NowMs) is { } further) Mean(further);
        else Next();
    }

    private void Measured(long us)
    {
        if (!Hall.IsMeasured) return;
        if (_current.Kind is Act.Ask) Hall.Recording.Note(Measure.Question, us);
        else if (_habit.IsHindered) Hall.Recording.Note(Measure.HinderedAcknowledgement, us);
        else
        {
            Hall.Recording.Note(Measure.Acknowledgement, us);
            if (IsRemote) Hall.Recording.Note(Measure.RemoteAcknowledgement, us);
        }
    }
}
