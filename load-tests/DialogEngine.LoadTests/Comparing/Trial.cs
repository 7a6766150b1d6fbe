using DialogEngine.LoadTests.Measuring;
using DialogEngine.LoadTests.Running;

namespace DialogEngine.LoadTests.Comparing;

/// <summary>One server in one round.</summary>
/// <param name="Server">The server's key.</param>
/// <param name="Round">Which round, from 1.</param>
/// <param name="Run">All that came of it.</param>
internal sealed record Trial(string Server, int Round, RunResult Run)
{
    public double? BallotCpuUs => Each(Run.Stretch?.CpuSeconds, Run.Stretch?.Acknowledged, 1e6);

    /// <summary>The same of the process that the server stores in, which is not in <see cref="BallotCpuUs"/>.</summary>
    public double? BallotStoreCpuUs => Each(Run.Stretch?.StoreCpuSeconds, Run.Stretch?.Acknowledged, 1e6);

    public double? TallyCpuUs => Each(Run.Stretch?.CpuSeconds, Run.Stretch?.Tallies, 1e6);

    /// <summary>Memory that each phone added, in kilobytes of a thousand bytes.</summary>
    public double? PhoneKilobytes => Each(Run.Stretch?.GrownMegabytes, Run.Joined, 1000);

    public double? BallotsPerSecond => Run.Stretch?.Acknowledged / Run.Stretch?.Seconds;

    public double? TalliesPerSecond => Run.Stretch?.Tallies / Run.Stretch?.Seconds;

    /// <summary>Processors that the server kept busy.</summary>
    public double? Cores => Run.Stretch?.CpuSeconds / Run.Stretch?.Seconds;

    /// <summary>Processors that the simulator kept busy.</summary>
    public double? OwnCores => Run.Stretch?.OwnCpuSeconds / Run.Stretch?.Seconds;

    public double? AcknowledgementP50Ms => Acknowledgement?.P50;

    public double? AcknowledgementP99Ms => Acknowledgement?.P99;

    /// <summary>The most memory that the server held.</summary>
    public double? Megabytes => Run.Course.Max(second => second.Server?.Megabytes);

    private Times? Acknowledgement => Run.Times[Measure.Acknowledgement] is { Count: > 0 } times ? times : null;

    public double? Of(Weighed weighed) => weighed switch
    {
        Weighed.Ballot => BallotCpuUs,
        Weighed.Tally => TallyCpuUs,
        Weighed.Phone => PhoneKilobytes,
        _ => throw new ArgumentOutOfRangeException(nameof(weighed), weighed, "One of ballot, tally and phone."),
    };

    private static double? Each(double? used, long? by, double factor) => by > 0 ? factor * used / by : null;
}
