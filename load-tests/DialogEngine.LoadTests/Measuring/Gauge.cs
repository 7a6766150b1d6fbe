using System.Diagnostics;

namespace DialogEngine.LoadTests.Measuring;

/// <summary>What a process on this machine has used so far.</summary>
internal sealed class Gauge : IDisposable
{
    private readonly Process _process;

    private Gauge(Process process) => _process = process;

    /// <exception cref="CannotRunException">There is no such process.</exception>
    public static Gauge Of(int pid)
    {
        try
        {
            return new Gauge(Process.GetProcessById(pid));
        }
        catch (ArgumentException e)
        {
            throw new CannotRunException($"There is no process {pid} on this machine. --server-pid is the process that serves; leave it out where that runs elsewhere.", e);
        }
    }

    public static Gauge Own() => new(Process.GetCurrentProcess());

    /// <summary>The processor time it has used, its own and the kernel's on its behalf, and the memory it holds now; null once it is gone.</summary>
    public Used? Read()
    {
        try
        {
            _process.Refresh();
            return _process.HasExited ? null : new Used(_process.TotalProcessorTime.TotalSeconds, _process.WorkingSet64 / 1e6);
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception or IOException)
        {
            return null;
        }
    }

    public void Dispose() => _process.Dispose();
}

/// <summary>Seconds of processor time since a process began, and the megabytes it holds.</summary>
internal readonly record struct Used(double CpuSeconds, double Megabytes);
