using System.Collections.Immutable;
using System.Diagnostics.Metrics;

namespace DialogEngine.Dialogues;

/// <summary>What is measured of deadlines: one for the process, since dialogues come and go.</summary>
internal static class DeadlineMeter
{
    private static readonly Meter Meter = new("DialogEngine.Grains");

    private static readonly Histogram<double> Lateness = Meter.CreateHistogram(
        "dialogengine.deadline.lateness", "s", "From the time a poll was to close by itself until its close was durable.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300] });

    /// <summary>Notes the polls that were closed because their time had come.</summary>
    public static void Kept(Dialogue before, ImmutableArray<DialogueEvent> events, DateTimeOffset now)
    {
        if (!Lateness.Enabled) return;
        foreach (var closed in events.OfType<DialogueEvent.PollClosed>())
            if (before.Polls.GetValueOrDefault(closed.Poll)?.ClosesAt is { } deadline) Lateness.Record((now - deadline).TotalSeconds);
    }
}
