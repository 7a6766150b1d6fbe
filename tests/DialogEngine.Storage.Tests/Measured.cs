using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using DialogEngine.Storage.Writing;

namespace DialogEngine.Storage;

/// <summary>What the meter of one store told while this listened.</summary>
internal sealed class Measured : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentQueue<(string Instrument, double Value)> _values = new();

    public Measured(StoreMeter meter)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter == meter.Meter) listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<int>((instrument, value, _, _) => _values.Enqueue((instrument.Name, value)));
        _listener.SetMeasurementEventCallback<double>((instrument, value, _, _) => _values.Enqueue((instrument.Name, value)));
        _listener.Start();
    }

    /// <summary>How many rows each transaction had, in order.</summary>
    public double[] Rows => Of("dialogengine.storage.commit.rows");

    public double[] Of(string instrument) => [.. _values.Where(value => value.Instrument == instrument).Select(value => value.Value)];

    public void Observe() => _listener.RecordObservableInstruments();

    public void Dispose() => _listener.Dispose();
}
