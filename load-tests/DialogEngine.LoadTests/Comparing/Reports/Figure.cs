using System.Globalization;

namespace DialogEngine.LoadTests.Comparing.Reports;

/// <summary>A line of the table: one figure of each server.</summary>
/// <param name="Key">Its name for programs, with its unit last.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Of">What it was in a trial; null where there was nothing to measure.</param>
internal sealed record Figure(string Key, string Name, Func<Trial, double?> Of)
{
    /// <summary>All that a comparison tells, what it costs first.</summary>
    public static IReadOnlyList<Figure> All { get; } =
    [
        new("ballotCpuUs", "CPU µs a ballot", trial => trial.BallotCpuUs),
        new("ballotStoreCpuUs", "and of its store, CPU µs", trial => trial.BallotStoreCpuUs),
        new("ballotsPerSecond", "ballots a second", trial => trial.BallotsPerSecond),
        new("acknowledgementP50Ms", "acknowledged, p50 ms", trial => trial.AcknowledgementP50Ms),
        new("acknowledgementP99Ms", "acknowledged, p99 ms", trial => trial.AcknowledgementP99Ms),
        new("tallyCpuUs", "CPU µs a tally shown", trial => trial.TallyCpuUs),
        new("talliesPerSecond", "tallies shown a second", trial => trial.TalliesPerSecond),
        new("phoneKilobytes", "kB more for each phone", trial => trial.PhoneKilobytes),
        new("megabytes", "memory at most, MB", trial => trial.Megabytes),
        new("cores", "cores busy", trial => trial.Cores),
        new("ownCores", "and the simulator's", trial => trial.OwnCores),
    ];

    public static string Text(double value) => value.ToString(Math.Abs(value) switch { 0 => "0", < 0.1 => "0.0000", < 10 => "0.00", < 100 => "0.0", _ => "N0" }, CultureInfo.InvariantCulture);

    public static string Range(Spread spread) => $"{Text(spread.Least)}–{Text(spread.Most)}";
}
