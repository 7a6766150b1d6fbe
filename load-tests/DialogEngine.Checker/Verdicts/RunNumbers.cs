using DialogEngine.Checking.Nemeses;
using DialogEngine.Checking.Runs;

namespace DialogEngine.Checking.Verdicts;

/// <summary>What is measured of a run. Times are milliseconds.</summary>
/// <param name="Lines">Lines of the histories.</param>
/// <param name="Acknowledged">Ballots that were acknowledged.</param>
/// <param name="Unknown">Ballots of which it is not known what became of them.</param>
/// <param name="Refused">Ballots that were refused.</param>
/// <param name="AcknowledgedP50">From the first sending of a ballot to its first acknowledgement, half of them; null when there is none.</param>
/// <param name="AcknowledgedP99">The same, 99 of 100.</param>
/// <param name="LongestGap">The longest time between two acknowledgements that follow one another, anywhere; null when there are not two.</param>
/// <param name="Deeds">What each deed of the nemesis was followed by.</param>
internal sealed record RunNumbers(
    long Lines, long Acknowledged, long Unknown, long Refused, double? AcknowledgedP50, double? AcknowledgedP99, double? LongestGap, IReadOnlyList<AfterDeed> Deeds)
{
    public static RunNumbers Of(Run run)
    {
        var ballots = run.History.Ballots.Values;
        var acknowledged = ballots.Where(ballot => ballot.IsAcknowledged).ToList();
        double[] waits = [.. acknowledged.Select(ballot => ballot.Acknowledged - ballot.Invoked).Order()];
        double[] times = [.. acknowledged.Select(ballot => ballot.Acknowledged).Order()];
        var refused = ballots.LongCount(ballot => !ballot.IsAcknowledged && ballot.Refusals.Count > 0);
        return new RunNumbers(
            run.History.Lines, acknowledged.Count, ballots.Count - acknowledged.Count - refused, refused,
            Percentile(waits, 0.5), Percentile(waits, 0.99),
            times.Length < 2 ? null : times.Zip(times.Skip(1), (one, next) => next - one).Max(),
            AfterDeed.Of(run.Nemesis, run.History));
    }

    private static double? Percentile(double[] sorted, double part) => sorted.Length == 0 ? null : sorted[Math.Min(sorted.Length - 1, (int)(part * sorted.Length))];
}
