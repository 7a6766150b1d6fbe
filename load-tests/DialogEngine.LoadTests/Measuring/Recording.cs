using HdrHistogram;

namespace DialogEngine.LoadTests.Measuring;

/// <summary>The histograms of a run. Anybody may write at any time; one reads, once a second.</summary>
internal sealed class Recording
{
    private const long Shortest = 1;
    private const long Longest = 10L * 60 * 1_000_000;
    private const int Digits = 3;

    private readonly Recorder[] _recorders = [.. Enum.GetValues<Measure>().Select(_ => HistogramFactory
        .With64BitBucketSize().WithValuesFrom(Shortest).WithValuesUpTo(Longest).WithPrecisionOf(Digits)
        .WithThreadSafeWrites().WithThreadSafeReads().Create())];

    private readonly HistogramBase[] _totals = [.. Enum.GetValues<Measure>().Select(_ => new LongHistogram(Shortest, Longest, Digits))];
    private readonly HistogramBase?[] _recycled = new HistogramBase?[Enum.GetValues<Measure>().Length];

    public void Note(Measure measure, long us) => _recorders[(int)measure].RecordValue(Math.Clamp(us, Shortest, Longest));

    /// <summary>What was noted since this was last asked.</summary>
    public Times Latest(Measure measure)
    {
        var latest = _recorders[(int)measure].GetIntervalHistogram(_recycled[(int)measure]);
        _recycled[(int)measure] = latest;
        _totals[(int)measure].Add(latest);
        return Times.Of(latest);
    }

    /// <summary>All that was noted.</summary>
    public IReadOnlyDictionary<Measure, Times> All() => Enum.GetValues<Measure>().ToDictionary(measure => measure, measure =>
    {
        Latest(measure);
        return Times.Of(_totals[(int)measure]);
    });
}
