using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using DialogEngine.Storage.Writing;

namespace DialogEngine.Storage;

/// <summary>What the meter of one store told while this listened.</summary>
internal sealed class Measured : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentQueue<(string Instrument, double Value, Dictionary<string, object?> Attributes)> _values = new();

    public Measured(StoreMeter meter)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter == meter.Meter) listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<int>((instrument, value, attributes, _) => Keep(instrument, value, attributes));
        _listener.SetMeasurementEventCallback<long>((instrument, value, attributes, _) => Keep(instrument, value, attributes));
        _listener.SetMeasurementEventCallback<double>((instrument, value, attributes, _) => Keep(instrument, value, attributes));
        _listener.Start();
    }

    /// <summary>How many rows each transaction had, in order.</summary>
    public double[] Rows => Of("dialogengine.storage.commit.rows");

    public double[] Of(string instrument) => [.. _values.Where(value => value.Instrument == instrument).Select(value => value.Value)];

    /// <summary>The value of an attribute at each measurement, in order.</summary>
    public object?[] Attributes(string instrument, string name) =>
        [.. _values.Where(value => value.Instrument == instrument).Select(value => value.Attributes.GetValueOrDefault(name))];

    public void Observe() => _listener.RecordObservableInstruments();

    public void Dispose() => _listener.Dispose();

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> attributes) =>
        _values.Enqueue((instrument.Name, value, new(attributes.ToArray())));
}
