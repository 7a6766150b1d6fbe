using System.Diagnostics.Metrics;

namespace DialogEngine.Storage.Writing;

/// <summary>What the store tells about itself: how long callers wait, and what the disk costs.</summary>
internal sealed class StoreMeter : IDisposable
{
    public const string Name = "DialogEngine.Storage";

    private readonly Meter _meter = new(Name);
    private readonly Histogram<double> _wait;
    private readonly Histogram<double> _duration;
    private readonly Histogram<int> _rows;

    public StoreMeter()
    {
        _wait = _meter.CreateHistogram<double>("dialogengine.storage.commit.wait", "s", "From asking for a write until it is durable.");
        _duration = _meter.CreateHistogram<double>("dialogengine.storage.commit.duration", "s", "One transaction, from its beginning until it is durable.");
        _rows = _meter.CreateHistogram<int>("dialogengine.storage.commit.rows", "{row}", "About how many rows shared one transaction.");
    }

    /// <summary>The meter itself: stores in one process are told apart by it.</summary>
    public Meter Meter => _meter;

    /// <summary>Shows how many items wait.</summary>
    public void Watch(Func<int> waiting) =>
        _meter.CreateObservableGauge("dialogengine.storage.queue.length", waiting, "{item}", "Writes that wait for a transaction.");

    public void Committed(IReadOnlyList<WriteItem> batch, long started, long ended, TimeProvider clock)
    {
        var rows = 0;
        foreach (var item in batch)
        {
            rows += item.Rows;
            _wait.Record(clock.GetElapsedTime(item.EnqueuedAt, ended).TotalSeconds);
        }

        _duration.Record(clock.GetElapsedTime(started, ended).TotalSeconds);
        _rows.Record(rows);
    }

    public void Dispose() => _meter.Dispose();
}
