using System.Globalization;

namespace DialogEngine.Faults.Running;

/// <summary>How large the heap of an engine is: <c>DialogEngine.Faults.Host</c> collects all that nobody refers to, and says what is left.</summary>
internal sealed class Heap(string file)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>What lets an engine say it.</summary>
    public string[] Arguments => ["--heap-file", file];

    /// <summary>Has everything collected.</summary>
    /// <returns>Megabytes of live objects; null when the engine did not say within half a minute.</returns>
    public async Task<double?> Measure(CancellationToken stop)
    {
        File.Delete(file);
        for (var waited = TimeSpan.Zero; waited < Limit; waited += Pause)
        {
            await Task.Delay(Pause, stop);
            if (File.Exists(file)) return long.Parse(await File.ReadAllTextAsync(file, stop), CultureInfo.InvariantCulture) / 1048576.0;
        }

        return null;
    }
}
