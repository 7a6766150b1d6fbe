using System.Globalization;
using DialogEngine.LoadTests.Running;

namespace DialogEngine.LoadTests.Reports;

/// <summary>A run as tables for a spreadsheet: names without blanks, points in numbers, times in milliseconds.</summary>
internal static class CsvReport
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    /// <summary>One line for each measure, each count and each threshold.</summary>
    public static string Run(RunResult run, Judgement judgement)
    {
        List<string> lines = ["kind,name,count,mean,p50,p95,p99,max"];
        foreach (var (measure, times) in run.Times)
            lines.Add(string.Create(Plain, $"time,{measure},{times.Count},{times.Mean:0.###},{times.P50:0.###},{times.P95:0.###},{times.P99:0.###},{times.Max:0.###}"));
        foreach (var (name, count) in Counts(run)) lines.Add(string.Create(Plain, $"count,{name},{count},,,,,"));
        foreach (var fault in run.Faults) lines.Add(string.Create(Plain, $"fault,{fault.Fault},{fault.Count},,,,,"));
        lines.Add("kind,name,atMost,came,kept,,,");
        foreach (var (threshold, came, kept) in judgement.Thresholds)
            lines.Add(string.Create(Plain, $"threshold,{threshold.Name},{threshold.AtMost:0.###},{came:0.###},{(kept ? "kept" : "broken")},,,"));
        return string.Join('\n', lines) + '\n';
    }

    /// <summary>One line for each second.</summary>
    public static string Course(RunResult run)
    {
        List<string> lines = ["second,connected,intended,acknowledged,waiting,ackP50,ackP95,ackP99,phonesP50,phonesP95,projectorP95,serverCpuSeconds,serverMegabytes,ownCpuSeconds"];
        foreach (var one in run.Course)
            lines.Add(string.Create(
                Plain,
                $"{one.At},{one.Connected},{one.Intended},{one.Acknowledged},{one.Waiting},{one.Acknowledgement.P50:0.###},{one.Acknowledgement.P95:0.###},{one.Acknowledgement.P99:0.###},{one.Phones.P50:0.###},{one.Phones.P95:0.###},{one.Projector.P95:0.###},{one.Server?.CpuSeconds:0.###},{one.Server?.Megabytes:0.#},{one.Own?.CpuSeconds:0.###}"));
        return string.Join('\n', lines) + '\n';
    }

    private static IEnumerable<(string Name, long Count)> Counts(RunResult run)
    {
        var counts = run.Counts;
        yield return ("joined", run.Joined);
        yield return ("intended", counts.Intended);
        yield return ("acknowledged", counts.Acknowledged);
        yield return ("unanswered", counts.Unanswered);
        yield return ("unknowns", counts.Unknowns);
        yield return ("retries", counts.Retries);
        yield return ("toldToWait", counts.ToldToWait);
        yield return ("joinRetries", counts.JoinRetries);
        yield return ("reconnects", counts.Reconnects);
        yield return ("gaps", counts.Gaps);
        yield return ("outOfOrder", counts.OutOfOrder);
        if (run.Reconciliation is not { } sum) yield break;
        yield return ("ballotsAcknowledged", sum.Acknowledged);
        yield return ("ballotsReplaced", sum.Replaced);
        yield return ("ballotsPublished", sum.Published);
        yield return ("ballotsUnknown", sum.Unknown);
        yield return ("ballotsUnknownCounted", sum.UnknownCounted);
        yield return ("ballotsNeverSent", sum.Unsent);
    }
}
