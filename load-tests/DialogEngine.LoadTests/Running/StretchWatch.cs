using DialogEngine.LoadTests.Measuring;
using DialogEngine.LoadTests.Phones;

namespace DialogEngine.LoadTests.Running;

/// <summary>Reads what was used at the two ends of the stretch that is compared, in the milliseconds that they fall in.</summary>
internal sealed class StretchWatch(Hall hall, Gauge? server, Gauge? store, long fromMs, long toMs) : IDisposable
{
    private readonly Gauge _own = Gauge.Own();
    private readonly Used? _before = server?.Read();
    private Reading? _first;
    private Reading? _last;

    /// <summary>Is called each millisecond of the run.</summary>
    /// <param name="ms">Which millisecond.</param>
    /// <param name="isOver">Whether nothing more will come, although there is time left.</param>
    public void Look(long ms, bool isOver)
    {
        if (_first is null && ms >= fromMs) _first = Read();
        if (_last is null && (isOver || ms >= toMs)) _last = Read();
    }

    /// <summary>What came of it; null when it never began.</summary>
    public Stretch? End()
    {
        if (_first is not { } first) return null;
        var last = _last ?? Read();
        return new Stretch(
            (last.Us - first.Us) / 1e6, last.Acknowledged - first.Acknowledged, last.Tallies - first.Tallies,
            Cpu(first.Server, last.Server), Cpu(first.Store, last.Store), Cpu(first.Own, last.Own),
            last.Server?.Megabytes - _before?.Megabytes);
    }

    public void Dispose() => _own.Dispose();

    private Reading Read() => new(
        Clock.Us, Volatile.Read(ref hall.Acknowledged), Volatile.Read(ref hall.Tallies), server?.Read(), store?.Read(), _own.Read());

    private static double? Cpu(Used? first, Used? last) => last?.CpuSeconds - first?.CpuSeconds;

    private readonly record struct Reading(long Us, long Acknowledged, long Tallies, Used? Server, Used? Store, Used? Own);
}
