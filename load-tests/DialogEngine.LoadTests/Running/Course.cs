using DialogEngine.LoadTests.Measuring;
using DialogEngine.LoadTests.Phones;

namespace DialogEngine.LoadTests.Running;

/// <summary>Writes down how each second of a run went.</summary>
internal sealed class Course(
    Recording recording, Hall hall, Phone[] phones, Gauge? server, Func<long> intended, RunProgress progress) : IDisposable
{
    private readonly CancellationTokenSource _end = new();
    private readonly Gauge _own = Gauge.Own();
    private readonly List<Second> _seconds = [];
    private long _intended;
    private long _acknowledged;

    /// <summary>Follows a run until its end.</summary>
    public async Task Follow(CancellationToken stop)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, _end.Token);
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        Note(0);
        try
        {
            for (var second = 1; await timer.WaitForNextTickAsync(either.Token); second++) Note(second);
        }
        catch (OperationCanceledException)
        {
            // The run is over.
        }
    }

    /// <summary>Ends the following, and hands out what was seen.</summary>
    public async Task<IReadOnlyList<Second>> End(Task following)
    {
        await _end.CancelAsync();
        await following;
        Note(_seconds.Count);
        return _seconds;
    }

    public void Dispose()
    {
        _own.Dispose();
        _end.Dispose();
    }

    private void Note(int second)
    {
        var (meant, acknowledged) = (intended(), Volatile.Read(ref hall.Acknowledged));
        var connected = phones.Count(phone => phone.IsIn);
        _seconds.Add(new Second(
            second, connected, meant - _intended, acknowledged - _acknowledged, Volatile.Read(ref hall.Waiting),
            recording.Latest(Measure.Acknowledgement), recording.Latest(Measure.Phones), recording.Latest(Measure.Projector), server?.Read(), _own.Read()));
        (_intended, _acknowledged) = (meant, acknowledged);
        progress.Stand(connected, acknowledged, Volatile.Read(ref hall.Waiting), second);
    }
}
