using System.Buffers;
using DialogEngine.LoadTests.Accounting;
using DialogEngine.LoadTests.Measuring;
using DialogEngine.LoadTests.Wire;

namespace DialogEngine.LoadTests.Phones;

/// <summary>
/// Whoever is connected to a dialogue and keeps being so: a phone, the projector, the desk. Comes back when the
/// connection is lost, says that it is there, and watches that nothing it shows goes back.
/// </summary>
internal abstract class Watcher : ILineEnd, IDisposable
{
    private const long KeepAliveMs = 15_000;
    private const long SilenceMs = 30_000;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _words;

    private Line? _line;
    private bool _isOpen;
    private bool _isWanted;
    private int _failures;
    private int _calls;
    private long _lostUs;
    private long _heardMs;
    private long _saidMs;

    protected Watcher(Hall hall, IDialect dialect)
    {
        (Hall, Dialect) = (hall, dialect);
    }

    protected Hall Hall { get; }

    protected IDialect Dialect { get; }

    /// <summary>Guards everything that changes here.</summary>
    protected Lock Gate { get; } = new();

    /// <summary>The dialogue's version that is shown; -1 before the first snapshot.</summary>
    public long Version { get; private set; } = -1;

    /// <summary>The version of the poll's tally that is shown.</summary>
    public long TallyVersion { get; private set; }

    /// <summary>Whether the connection is there and everything that was missed has come.</summary>
    public bool IsIn { get; private set; }

    /// <summary>What the connection last ended with.</summary>
    public string? Trouble { get; private set; }

    protected bool IsOpen => _isOpen;

    protected abstract int Number { get; }

    protected abstract string Path { get; }

    protected abstract string? Bearer { get; }

    /// <summary>Whether it stands still: neither reads nor says anything.</summary>
    protected virtual bool StandsStill => false;

    /// <summary>Whether it reads as slowly as it can be made to.</summary>
    protected virtual bool ReadsSlowly => false;

    /// <summary>Connects, and from now on comes back whenever the connection is lost.</summary>
    public void Connect()
    {
        lock (Gate)
        {
            if (Hall.IsOver || _line is not null) return;
            _isWanted = true;
            _line = new Line(Hall.Route, Dialect, this, ReadsSlowly);
        }

        WasHeard();
        _line?.Open(Hall.Route.Source(Number), Path, Bearer);
    }

    /// <summary>Loses the connection in this moment.</summary>
    public void Cut(string why)
    {
        Line? line;
        lock (Gate) line = _line;
        line?.Cut(why);
    }

    /// <summary>Ends the connection for good.</summary>
    public void Dispose()
    {
        lock (Gate) _isWanted = false;
        Cut("left");
    }

    /// <summary>Looks once a second whether something is to be said, or has not been heard for too long.</summary>
    public virtual void Look(long nowMs)
    {
        Line? silent = null;
        lock (Gate)
        {
            if (_line is null || StandsStill) return;
            if (nowMs - _heardMs > SilenceMs) silent = _line;
            else if (_isOpen && nowMs - _saidMs >= KeepAliveMs && !Dialect.KeepAlive.IsEmpty)
            {
                _saidMs = nowMs;
                _line.Send(Dialect.Opcode, Dialect.KeepAlive.Span);
            }
        }

        silent?.Cut("Nothing was heard from the server for half a minute.");
    }

    public void Opened(Line line)
    {
        lock (Gate)
        {
            if (line != _line) return;
            (_isOpen, _failures) = (true, 0);
            _saidMs = Hall.Wheel.NowMs;
            if (!Dialect.BeginsWithSnapshot) Take(new Heard.Snapshot(0, []));
            OnOpened();
        }
    }

    public void Hear(Line line, Heard heard)
    {
        WasHeard();
        Deliver(line, heard);
    }

    public void Lost(Line line, string why)
    {
        lock (Gate)
        {
            if (line != _line) return;
            (_line, _isOpen) = (null, false);
            Trouble = why;
            if (IsIn) _lostUs = Clock.Us;
            IsIn = false;
            OnLost();
            if (!_isWanted || Hall.IsOver) return;
            Hall.Wheel.After(Backoff.Ms(_failures++, Random.Shared.NextDouble()) + BeforeConnecting(), self => ((Watcher)self!).Connect(), this);
        }
    }

    public virtual bool MayRead(Line line, int bytes) => true;

    /// <summary>Counts the server as there from now on.</summary>
    protected void WasHeard() => _heardMs = Hall.Wheel.NowMs;

    /// <summary>What connecting takes longer here than elsewhere, in milliseconds.</summary>
    protected virtual double BeforeConnecting() => 0;

    /// <summary>Takes what was heard in, now or when it arrives.</summary>
    protected virtual void Deliver(Line line, Heard heard) => Take(line, heard);

    /// <summary>Asks something. The answer names the number that is returned.</summary>
    protected int Ask(Call call)
    {
        var number = ++_calls;
        _saidMs = Hall.Wheel.NowMs;
        Say(_line!, number, call);
        return number;
    }

    protected virtual void Say(Line line, int number, Call call) => Write(line, Dialect, number, call);

    protected static void Write(Line line, IDialect dialect, int number, Call call)
    {
        var words = _words ??= new ArrayBufferWriter<byte>(1024);
        words.ResetWrittenCount();
        dialect.Write(words, number, call);
        line.Send(dialect.Opcode, words.WrittenSpan);
    }

    protected void Take(Line line, Heard heard)
    {
        lock (Gate)
        {
            if (line != _line) return;
            switch (heard)
            {
                case Heard.Tally tally when tally.Poll == Hall.Venue.Poll: Take(tally); break;
                case Heard.Answer answer: OnAnswer(answer); break;
                case Heard.Change change: Take(change); break;
                case Heard.Snapshot snapshot: Take(snapshot); break;
                case Heard.Goodbye: Hall.Wheel.After(1, self => ((Watcher)self!).Cut("The server said goodbye."), this); break;
            }
        }
    }

    protected virtual void OnOpened()
    {
    }

    protected virtual void OnLost()
    {
    }

    /// <summary>A first snapshot came, or the first after a connection was lost.</summary>
    protected virtual void OnIn(bool isFirst)
    {
    }

    protected virtual void OnAnswer(Heard.Answer answer)
    {
    }

    protected virtual void OnTally(Heard.Tally tally, long before, long us)
    {
    }

    private void Take(Heard.Snapshot snapshot)
    {
        if (snapshot.Version < Version) Hall.Faults.Note(Fault.WentBack, $"a snapshot of version {snapshot.Version} after version {Version}");
        var isFirst = Version < 0;
        Version = Math.Max(Version, snapshot.Version);
        if (!IsIn)
        {
            IsIn = true;
            OnIn(isFirst);
            if (_lostUs > 0 && Hall.IsMeasured) Hall.Recording.Note(Measure.Reconnect, Clock.Us - _lostUs);
            if (_lostUs > 0) Interlocked.Increment(ref Hall.Reconnects);
            _lostUs = 0;
        }

        foreach (var tally in snapshot.Tallies)
            if (tally.Poll == Hall.Venue.Poll) Take(tally);
    }

    private void Take(Heard.Change change)
    {
        if (change.Version <= Version) Interlocked.Increment(ref Hall.OutOfOrder);
        else if (change.From <= Version) Version = change.Version;
        else
        {
            Interlocked.Increment(ref Hall.Gaps);
            Ask(Call.Resume.It);
        }
    }

    private void Take(Heard.Tally tally)
    {
        if (tally.Version < TallyVersion) Hall.Faults.Note(Fault.WentBack, $"a tally of version {tally.Version} after version {TallyVersion}");
        var before = TallyVersion;
        TallyVersion = Math.Max(TallyVersion, tally.Version);
        OnTally(tally, before, Clock.Us);
    }
}
