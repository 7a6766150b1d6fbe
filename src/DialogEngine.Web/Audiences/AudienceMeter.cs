using System.Diagnostics.Metrics;
using DialogEngine.Polls;

namespace DialogEngine.Audiences;

/// <summary>What is measured of telling people: one for the process, since its audiences come and go.</summary>
internal static class AudienceMeter
{
    private static readonly Meter Meter = new(WebRegistration.Signals);

    private static readonly Histogram<double> Lag = Meter.CreateHistogram(
        "dialogengine.watch.lag", "s", "From a commit, or other news of a dialogue, until it is on its way to everyone connected here.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2.5, 5, 10] });

    private static readonly Histogram<long> SkippedVersions = Meter.CreateHistogram(
        "dialogengine.watch.skipped", "{version}", "Versions of a tally that a delivery jumped over.",
        advice: new InstrumentAdvice<long> { HistogramBucketBoundaries = [0, 1, 5, 10, 50, 100, 500, 1_000, 5_000, 10_000] });

    private static readonly Counter<long> Snapshots = Meter.CreateCounter<long>(
        "dialogengine.snapshots", "{snapshot}", "Snapshots sent: to those who connect, and to those who have missed something.");

    private static readonly Counter<long> Dropped = Meter.CreateCounter<long>(
        "dialogengine.messages.dropped", "{message}", "Messages not delivered because a client was behind: something newer went out in their place.");

    private static readonly KeyValuePair<string, object?>[] Roles =
        Array.ConvertAll(Enum.GetValues<Role>(), role => KeyValuePair.Create<string, object?>("dialogengine.role", Name(role)));

    public static void Delivered(TimeSpan lag) => Lag.Record(lag.TotalSeconds);

    public static void Skipped(HybridTally before, HybridTally after) => SkippedVersions.Record(after.Version - before.Version - 1);

    public static void SentSnapshot(Role role) => Snapshots.Add(1, Attribute(role));

    /// <param name="message">The kind of message: <c>change</c>, <c>tally</c> or <c>presence</c>.</param>
    public static void Drop(string message) => Dropped.Add(1, new KeyValuePair<string, object?>("dialogengine.message", message));

    /// <summary>The attribute that says what a connection is.</summary>
    public static KeyValuePair<string, object?> Attribute(Role role) => Roles[(int)role];

    private static string Name(Role role) => role switch
    {
        Role.Phone => "phone",
        Role.Desk => "desk",
        _ => "projector",
    };
}
