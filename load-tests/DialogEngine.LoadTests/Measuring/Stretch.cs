namespace DialogEngine.LoadTests.Measuring;

/// <summary>What happened, and what it cost, while ballots came at their full rate.</summary>
/// <param name="Seconds">How long that was.</param>
/// <param name="Acknowledged">Ballots acknowledged in it.</param>
/// <param name="Tallies">Tallies that came to phones in it.</param>
/// <param name="CpuSeconds">Processor time of the server, its own and the kernel's on its behalf; null where nobody can tell.</param>
/// <param name="StoreCpuSeconds">The same of what the server stores in, where that is a process of its own.</param>
/// <param name="OwnCpuSeconds">The same of the simulator.</param>
/// <param name="GrownMegabytes">The server's memory at its end, less what it held before the first phone came.</param>
internal sealed record Stretch(
    double Seconds, long Acknowledged, long Tallies, double? CpuSeconds, double? StoreCpuSeconds, double? OwnCpuSeconds, double? GrownMegabytes);
