using HdrHistogram;

namespace DialogEngine.LoadTests.Measuring;

/// <summary>How long something took, over many; in milliseconds.</summary>
internal sealed record Times(long Count, double Mean, double P50, double P95, double P99, double Max)
{
    public static Times None { get; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>What a histogram of microseconds says.</summary>
    public static Times Of(HistogramBase histogram) => histogram.TotalCount == 0 ? None : new Times(
        histogram.TotalCount,
        histogram.GetMean() / 1000,
        histogram.GetValueAtPercentile(50) / 1000.0,
        histogram.GetValueAtPercentile(95) / 1000.0,
        histogram.GetValueAtPercentile(99) / 1000.0,
        histogram.GetMaxValue() / 1000.0);

    /// <summary>One of <c>p50</c>, <c>p95</c>, <c>p99</c> and <c>max</c>.</summary>
    public double Of(string statistic) => statistic switch
    {
        "p50" => P50,
        "p95" => P95,
        "p99" => P99,
        "max" => Max,
        _ => throw new ArgumentOutOfRangeException(nameof(statistic), statistic, "One of p50, p95, p99 and max."),
    };
}
