using System.Diagnostics;

namespace DialogEngine.LoadTests.Measuring;

/// <summary>What processes on this machine have used so far.</summary>
internal abstract class Gauge : IDisposable
{
    /// <summary>Several processes together, without those that they start.</summary>
    /// <exception cref="CannotRunException">There is no such process.</exception>
    public static Gauge Of(params IReadOnlyList<int> pids) => new ProcessGauge([.. pids.Select(Running)]);

    /// <summary>A process with all that it starts, also those that have ended since.</summary>
    public static Gauge OfFamily(int pid) => new FamilyGauge(pid);

    public static Gauge Own() => new ProcessGauge([Process.GetCurrentProcess()]);

    /// <summary>The processor time used, in programs and in the kernel on their behalf, and the memory held now; null once one is gone.</summary>
    public abstract Used? Read();

    public virtual void Dispose()
    {
    }

    private static Process Running(int pid)
    {
        try
        {
            return Process.GetProcessById(pid);
        }
        catch (ArgumentException e)
        {
            throw new CannotRunException($"There is no process {pid} on this machine. --server-pid is the process that serves; leave it out where that runs elsewhere.", e);
        }
    }
}

/// <summary>Seconds of processor time since processes began, and the megabytes they hold.</summary>
internal readonly record struct Used(double CpuSeconds, double Megabytes);
