using System.Diagnostics.Metrics;
using DialogEngine.Polls;

namespace DialogEngine.Ballots;

/// <summary>What is measured of ballots between the hub and the boxes.</summary>
internal sealed class BallotMeter(IMeterFactory meters)
{
    private static readonly InstrumentAdvice<double> Seconds = new()
    {
        HistogramBucketBoundaries = [0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    };

    // Written once: a ballot makes no garbage for a measurement.
    private static readonly KeyValuePair<string, object?>[] Verdicts =
        Array.ConvertAll(Enum.GetNames<BallotVerdict>(), name => KeyValuePair.Create<string, object?>("dialogengine.verdict", name));

    private readonly Meter _meter = meters.Create(WebRegistration.Signals);

    private readonly Histogram<double> _duration = meters.Create(WebRegistration.Signals).CreateHistogram(
        "dialogengine.ballot.duration", "s", "From a phone's call to the verdict on its ballot.", advice: Seconds);

    private readonly Histogram<int> _batch = meters.Create(WebRegistration.Signals).CreateHistogram(
        "dialogengine.ingress.batch.size", "{ballot}", "Ballots that crossed into a box together.",
        advice: new InstrumentAdvice<int> { HistogramBucketBoundaries = [1, 2, 5, 10, 20, 50, 100, 200, 500] });

    /// <summary>Shows how many ballots wait to cross.</summary>
    public void Watch(Func<int> waiting) =>
        _meter.CreateObservableGauge("dialogengine.ingress.queue.length", waiting, "{ballot}", "Ballots that wait for those before them to be committed.");

    public void Answered(BallotVerdict verdict, TimeSpan after) => _duration.Record(after.TotalSeconds, Verdicts[(int)verdict]);

    public void Crossed(int ballots) => _batch.Record(ballots);
}
