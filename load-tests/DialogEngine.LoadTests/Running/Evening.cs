using DialogEngine.LoadTests.Accounting;
using DialogEngine.LoadTests.Arrivals;
using DialogEngine.LoadTests.Measuring;
using DialogEngine.LoadTests.Phones;
using DialogEngine.LoadTests.Scenarios;

namespace DialogEngine.LoadTests.Running;

/// <summary>One audience at one dialogue, from the first who joins to the published result.</summary>
internal sealed class Evening : IAsyncDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    // Each phone looks once in so many milliseconds, a part of them in each.
    private const int LookEveryMs = 1000;

    private readonly Scenario _scenario;
    private readonly IVenue _venue;
    private readonly Gauge? _server;
    private readonly Gauge? _store;
    private readonly RunProgress _progress;
    private readonly Patience _patience;
    private readonly Arrival[] _plan;
    private readonly Wheel _wheel;
    private readonly Hall _hall;
    private readonly Phone[] _phones;
    private readonly Projector _projector;
    private readonly Recording _recording = new();
    private readonly Faults _faults = new();
    private readonly Book _book = new(new UInt128((ulong)Random.Shared.NextInt64(), (ulong)Random.Shared.NextInt64()));
    private readonly CancellationTokenSource _joining = new();
    private long _startMs;
    private int _next;
    private StretchWatch? _stretch;
    private volatile Saturation? _saturation;
    private volatile bool _isRunning;

    public Evening(Scenario scenario, IVenue venue, Route route, Gauge? server, Gauge? store, RunProgress progress, Patience patience)
    {
        (_scenario, _venue, _server, _store, _progress, _patience) = (scenario, venue, server, store, progress, patience);
        _plan = ArrivalPlan.Of(scenario);
        _wheel = new Wheel(Each, late => _recording.Note(Measure.Lateness, late));
        _hall = new Hall(route, _wheel, _recording, _book, _faults, venue);
        _projector = new Projector(_hall, venue.Dialect(binary: false));
        var packed = new Random(scenario.Seed + 4);
        _phones = [.. Enumerable.Range(0, scenario.Phones).Select(number =>
            new Phone(_hall, venue.Dialect(packed.NextDouble() < scenario.MessagePackShare), number, Habit.Of(number, scenario)))];
    }

    /// <exception cref="CannotRunException">It cannot begin.</exception>
    public async Task<RunResult> Run(Machine machine, CancellationToken stop)
    {
        _progress.Begin(_scenario);
        await Open(stop);
        var at = DateTimeOffset.UtcNow;
        using var course = new Course(_recording, _hall, _phones, _server, () => Volatile.Read(ref _hall.Intended), _progress);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        _startMs = _wheel.NowMs + 1;
        if (_scenario.FullRate is { } full) _stretch = new StretchWatch(_hall, _server, _store, (long)(1000 * full.From), (long)(1000 * full.To));
        _isRunning = true;
        var following = course.Follow(stop);
        while (watch.Elapsed.TotalSeconds < _scenario.Seconds && _saturation is not { IsSpent: true }) await Task.Delay(BetweenLooks, stop);
        await Answered(stop);
        var seconds = watch.Elapsed.TotalSeconds;
        _hall.IsMeasured = false;
        var seen = await course.End(following);
        _isRunning = false;
        var joined = _phones.Count(phone => phone.HasJoined);
        _faults.Note(Fault.NeverJoined, Why(), _scenario.Phones - joined);
        var stretch = _stretch?.End();
        var unanswered = Volatile.Read(ref _hall.Waiting);
        var reconciliation = await Close(stop);
        return new RunResult(
            _scenario, _venue.Name, machine, at, seconds, joined, _recording.All(), seen,
            new Counts(
                _hall.Intended, _hall.Acknowledged, unanswered, _book.Unknowns, _book.Retries, _hall.ToldToWait,
                _hall.JoinRetries, _hall.Reconnects, _hall.Gaps, _hall.OutOfOrder),
            reconciliation, _faults.All(), Cost.Of(seen, _scenario), stretch);
    }

    private async Task Open(CancellationToken stop)
    {
        await _venue.Open(_scenario, stop);
        _wheel.Start();
        try
        {
            using var limit = Limited(_patience.Opening, stop);
            await _venue.Lead(_hall, limit.Token);
            _projector.Connect();
            while (!_projector.IsIn) await Task.Delay(BetweenLooks, limit.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new CannotRunException($"The dialogue was made, and its hubs do not answer: {_projector.Trouble ?? "nothing was heard"} Does something between here and the server keep WebSockets from passing?");
        }
    }

    /// <summary>What is done each millisecond.</summary>
    private void Each(long tick)
    {
        for (var i = (int)(tick % LookEveryMs); i < _phones.Length; i += LookEveryMs) _phones[i].Look(tick);
        if (tick % LookEveryMs == 0) _projector.Look(tick);
        if (!_isRunning) return;
        _stretch?.Look(tick - _startMs, isOver: _saturation is { IsSpent: true });
        for (; _next < _plan.Length && _plan[_next].AtMs <= tick - _startMs; _next++) Begin(_plan[_next]);
        Happen(tick);
    }

    private void Begin(Arrival arrival)
    {
        var meantUs = _wheel.Us(_startMs + arrival.AtMs);
        var phone = _phones[arrival.Phone];
        if (arrival.Kind is Act.Join)
        {
            _ = phone.Join(meantUs, _joining.Token);
            return;
        }

        var subject = arrival.Kind switch
        {
            Act.Vote => Sent.ThePoll,
            Act.Ask => Sent.AQuestion,
            _ => _hall.Question(arrival.Pick) ?? int.MinValue,
        };
        // Before the first question there is nothing to support.
        if (subject == int.MinValue) return;

        var option = arrival.Kind switch { Act.Vote => arrival.Pick, Act.Ask => Sent.AQuestion, _ => Sent.ASupport };
        phone.Mean(new Intention(arrival.Kind, subject, option, meantUs));
    }

    // What happens to a part of the audience all at once.
    private void Happen(long tick)
    {
        if (_scenario.Cut is { } cut && tick - _startMs == (long)(1000 * cut.At))
            foreach (var phone in _phones.Take((int)(cut.Share * _phones.Length))) phone.Cut("cut");
        if (_scenario is { Saturates: true, FullRate: { } full } && tick - _startMs == (long)(1000 * full.From)) Saturate(_startMs + (long)(1000 * full.To));
        if (_scenario.Stall is { } stall && tick - _startMs == (long)(1000 * stall.At))
            foreach (var phone in _phones.Where(one => one.StallsWithOthers)) phone.StandStill(tick + (long)(1000 * stall.Seconds));
    }

    private void Saturate(long untilMs)
    {
        var saturation = _saturation = new Saturation(_scenario, untilMs, _venue.BallotsOfOne);
        foreach (var phone in _phones) phone.VoteOn(saturation);
    }

    /// <summary>Waits until everything is answered that can be, and everybody is in that can be.</summary>
    private async Task Answered(CancellationToken stop)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        while (watch.Elapsed < _patience.Answers && (Volatile.Read(ref _hall.Waiting) > 0 || !Array.TrueForAll(_phones, phone => phone.IsIn)))
            await Task.Delay(BetweenLooks, stop);
    }

    private async Task<Reconciliation?> Close(CancellationToken stop)
    {
        _progress.Step = Step.Closing;
        _hall.IsClosing = true;
        if (!_venue.Counts) return null;
        Published? published = null;
        var why = "the server could not be reached any more";
        try
        {
            using var limit = Limited(_patience.Closing, stop);
            published = await _venue.Close(limit.Token);
        }
        catch (CannotRunException e)
        {
            why = e.Message;
        }

        if (published is null)
        {
            _faults.Note(Fault.NotPublished, why);
            return null;
        }

        await EverybodyKnows(published, stop);
        return Reconciliation.Of(_book, published, _scenario.Poll.Weights.Count, _faults);
    }

    private async Task EverybodyKnows(Published published, CancellationToken stop)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Watcher[] everybody = [.. _phones.Where(phone => phone.HasJoined), _projector];
        while (watch.Elapsed.TotalSeconds < _scenario.LastVersionWithinSeconds && !Array.TrueForAll(everybody, Knows)) await Task.Delay(BetweenLooks, stop);
        foreach (var behind in everybody.Where(one => !Knows(one)))
            _faults.Note(Fault.LeftBehind, $"version {behind.Version} of {published.DialogueVersion}, tally {behind.TallyVersion} of {published.TallyVersion}{(behind.IsIn ? "" : $", not connected: {behind.Trouble}")}");

        bool Knows(Watcher one) => one.Version >= published.DialogueVersion && one.TallyVersion >= published.TallyVersion;
    }

    public async ValueTask DisposeAsync()
    {
        _hall.IsOver = true;
        await _joining.CancelAsync();
        foreach (var phone in _phones) phone.Dispose();
        _projector.Dispose();
        await _venue.DisposeAsync();
        _wheel.Dispose();
        _stretch?.Dispose();
        _joining.Dispose();
    }

    private string Why() => _phones.FirstOrDefault(phone => !phone.HasJoined && phone.Trouble is not null)?.Trouble ?? "no answer to joining";

    private static CancellationTokenSource Limited(TimeSpan time, CancellationToken stop)
    {
        var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(time);
        return limit;
    }
}
