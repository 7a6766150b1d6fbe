using System.Globalization;
using Microsoft.Extensions.Hosting;

namespace DialogEngine.FaultyHost;

/// <summary>
/// Says how many bytes of this process' heap are in use: whenever the file is missing everything that nobody refers to is
/// collected first, and what is left is written into it. Whoever asks removes the file, and waits until it is there again.
/// </summary>
internal sealed class HeapGauge(FileInfo file) : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(250);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pace);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            if (!File.Exists(file.FullName)) Write(Measure());
    }

    private static long Measure()
    {
        Collect();
        // What was waiting to be finalized is gone with the second collection.
        GC.WaitForPendingFinalizers();
        Collect();
        return GC.GetTotalMemory(forceFullCollection: false);
    }

    private static void Collect() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);

    // Moved into its place, so that nobody reads half of it.
    private void Write(long bytes)
    {
        File.WriteAllText(file.FullName + ".new", bytes.ToString(CultureInfo.InvariantCulture));
        File.Move(file.FullName + ".new", file.FullName, overwrite: true);
    }
}
