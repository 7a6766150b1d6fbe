using DialogEngine.LoadTests.Measuring;

namespace DialogEngine.LoadTests.Accounting;

/// <summary>
/// Acknowledgements by which the way of a tally is measured: after the one that made it n, a tally of n ballots is due
/// everywhere. One is taken ten times a second at most, so that each can be looked for on every phone.
/// </summary>
internal sealed class Markers
{
    private const long BetweenUs = 100_000;

    private readonly Lock _gate = new();
    private Marker[] _markers = new Marker[1024];
    private int _count;

    public int Count => Volatile.Read(ref _count);

    /// <summary>Notes that so many ballots have been acknowledged now.</summary>
    public void Note(long acknowledged, long us)
    {
        lock (_gate)
        {
            if (_count > 0 && (us - _markers[_count - 1].Us < BetweenUs || acknowledged <= _markers[_count - 1].Ballots)) return;
            if (_count == _markers.Length) Array.Resize(ref _markers, 2 * _count);
            _markers[_count] = new Marker(acknowledged, us);
            Volatile.Write(ref _count, _count + 1);
        }
    }

    /// <summary>Notes that a tally came somewhere, and measures how long after the acknowledgements that it has in it.</summary>
    /// <param name="next">The first marker not yet met there; moved on.</param>
    /// <param name="before">The version that was shown there until now.</param>
    /// <param name="version">The version that came.</param>
    /// <param name="us">When.</param>
    /// <param name="recording">Where to.</param>
    /// <param name="measures">As what.</param>
    public void Meet(ref int next, long before, long version, long us, Recording recording, params ReadOnlySpan<Measure> measures)
    {
        var count = Count;
        var markers = Volatile.Read(ref _markers);
        for (; next < count && markers[next].Ballots <= version; next++)
        {
            // Where the tally was there before the acknowledgement nobody waited.
            var waited = markers[next].Ballots <= before ? 0 : us - markers[next].Us;
            foreach (var measure in measures) recording.Note(measure, waited);
        }
    }

    private readonly record struct Marker(long Ballots, long Us);
}
