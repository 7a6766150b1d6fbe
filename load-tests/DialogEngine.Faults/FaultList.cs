using DialogEngine.Faults.Cluster;
using DialogEngine.Faults.Single;

namespace DialogEngine.Faults;

/// <summary>Every fault there is.</summary>
internal static class FaultList
{
    public static IReadOnlyList<IFault> All { get; } =
    [
        new NoFault(),
        new KillProcess(),
        new KillProcess100k(),
        new CrashAtWrite(),
        new PowerLoss(),
        new PowerLossWithoutSync(),
        new TornFile(),
        new DiskFull(),
        new SlowDisk(),
        new ReconnectStorm(),
        new DuplicatedLateReordered(),
        new ClockJumps(),
        new SteadyMemory(),
        .. ClusterFaults.All,
    ];

    /// <exception cref="ArgumentException">There is no such fault.</exception>
    public static IFault Named(string name) =>
        All.FirstOrDefault(fault => fault.Name == name)
        ?? throw new ArgumentException($"There is no fault '{name}'. There are: {string.Join(", ", All.Select(fault => fault.Name))}.");
}
