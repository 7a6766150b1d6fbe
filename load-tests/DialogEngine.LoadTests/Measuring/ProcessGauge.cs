using System.Diagnostics;

namespace DialogEngine.LoadTests.Measuring;

/// <summary>Certain processes, as the runtime tells of them.</summary>
internal sealed class ProcessGauge(IReadOnlyList<Process> processes) : Gauge
{
    public override Used? Read()
    {
        var (seconds, megabytes) = (0.0, 0.0);
        try
        {
            foreach (var process in processes)
            {
                process.Refresh();
                if (process.HasExited) return null;
                seconds += process.TotalProcessorTime.TotalSeconds;
                megabytes += process.WorkingSet64 / 1e6;
            }
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception or IOException)
        {
            return null;
        }

        return new Used(seconds, megabytes);
    }

    public override void Dispose()
    {
        foreach (var process in processes) process.Dispose();
        base.Dispose();
    }
}
