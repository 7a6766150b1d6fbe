using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;
using DialogEngine.Ballots;
using DialogEngine.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine.Operations;

/// <summary>The page names what the engine measures: all of it, and nothing else.</summary>
public class InstrumentTests(SharedEngine shared)
{
    [Fact]
    public void EveryInstrument_StandsOnThePage_WithItsKindAndUnit() =>
        Assert.Equal(Instruments(), OperationsPage.Rows("dialogengine.").Select(row => $"{row.Name}: {row.Cells[0]}").Order(StringComparer.Ordinal));

    private string[] Instruments()
    {
        // Some are made when the first of what they measure comes.
        shared.Engine.Services.GetRequiredService<BallotIngress>();
        foreach (var type in new[] { typeof(WebRegistration), typeof(GrainsRegistration), typeof(IReadiness) }.SelectMany(part => part.Assembly.GetTypes()))
            if (type.Name.EndsWith("Meter", StringComparison.Ordinal)) RuntimeHelpers.RunClassConstructor(type.TypeHandle);

        ConcurrentBag<string> found = [];
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name.StartsWith("DialogEngine.", StringComparison.Ordinal)) found.Add($"{instrument.Name}: {Kind(instrument)}, {instrument.Unit}");
            },
        };
        listener.Start();
        return [.. found.Distinct().Order(StringComparer.Ordinal)];
    }

    private static string Kind(Instrument instrument) => instrument.GetType().Name.Split('`')[0] switch
    {
        "Histogram" => "histogram",
        "Counter" => "counter",
        "ObservableGauge" => "gauge",
        var other => other,
    };
}
