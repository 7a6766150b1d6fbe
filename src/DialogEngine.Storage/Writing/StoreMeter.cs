using System.Diagnostics.Metrics;

namespace DialogEngine.Storage.Writing;

/// <summary>What the store tells about itself: how long callers wait, and what the disk costs.</summary>
internal sealed class StoreMeter : IDisposable
{
    public const string Name = "DialogEngine.Storage";

    /// <summary>The attribute that says which kind of store it is, as OpenTelemetry names it.</summary>
    public const string SystemAttribute = "db.system.name";

    private static readonly InstrumentAdvice<double> Seconds = new()
    {
        HistogramBucketBoundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    };

    private static readonly InstrumentAdvice<int> Powers = new() { HistogramBucketBoundaries = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000] };

    private readonly Meter _meter = new(Name);
    private readonly KeyValuePair<string, object?> _system;
    private readonly Histogram<double> _wait;
    private readonly Histogram<double> _duration;
    private readonly Histogram<int> _rows;
    private readonly Histogram<double> _append;
    private readonly Counter<long> _fenced;
    private readonly Counter<long> _failures;

    /// <param name="system">The kind of store: <c>sqlite</c> or <c>postgresql</c>.</param>
    public StoreMeter(string system)
    {
        System = system;
        _system = new(SystemAttribute, system);
        _wait = _meter.CreateHistogram("dialogengine.storage.commit.wait", "s", "From asking for a write until its transaction begins.", advice: Seconds);
        _duration = _meter.CreateHistogram("dialogengine.storage.commit.duration", "s", "One transaction, from its beginning until it is durable.", advice: Seconds);
        _rows = _meter.CreateHistogram("dialogengine.storage.commit.rows", "{row}", "About how many rows shared one transaction.", advice: Powers);
        _append = _meter.CreateHistogram("dialogengine.journal.append.duration", "s", "From asking for events to be appended to a journal until the answer.", advice: Seconds);
        _fenced = _meter.CreateCounter<long>("dialogengine.storage.fenced", "{write}", "Writes refused because somebody else has taken the box over.");
        _failures = _meter.CreateCounter<long>("dialogengine.storage.failures", "{write}", "Writes that failed because the store could not commit.");
    }

    public string System { get; }

    /// <summary>The meter itself: stores in one process are told apart by it.</summary>
    public Meter Meter => _meter;

    /// <summary>Shows how many items wait.</summary>
    public void Watch(Func<int> waiting) => _meter.CreateObservableGauge(
        "dialogengine.storage.queue.length", () => new Measurement<int>(waiting(), _system), "{write}", "Writes that wait for a transaction.");

    public void Committed(IReadOnlyList<WriteItem> batch, long started, long ended, TimeProvider clock)
    {
        var (rows, fenced, failed) = (0, 0, 0);
        foreach (var item in batch)
        {
            rows += item.Rows;
            if (item.Refusal is StaleEpochException) fenced++;
            if (item.Refusal is StoreUnavailableException) failed++;
            _wait.Record(clock.GetElapsedTime(item.EnqueuedAt, started).TotalSeconds, _system);
        }

        _duration.Record(clock.GetElapsedTime(started, ended).TotalSeconds, _system);
        _rows.Record(rows, _system);
        if (fenced > 0) _fenced.Add(fenced, _system);
        if (failed > 0) Failed(failed);
    }

    public void Failed(int writes = 1) => _failures.Add(writes, _system);

    /// <param name="took">How long it took.</param>
    /// <param name="outcome"><c>appended</c>, <c>overtaken</c> or <c>failed</c>.</param>
    public void Appended(TimeSpan took, string outcome) =>
        _append.Record(took.TotalSeconds, _system, new KeyValuePair<string, object?>("dialogengine.outcome", outcome));

    public void Dispose() => _meter.Dispose();
}
