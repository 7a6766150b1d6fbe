using System.Globalization;
using DialogEngine.Faults.Histories;
using DialogEngine.Faults.Results;
using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Single;

/// <summary>A long time of steady voting with small faults all along: nothing in the engine grows without bound.</summary>
internal sealed class SteadyMemory : IFault
{
    private const double MostGrowth = 1.25;
    private const int Polls = 50;
    private const int Questions = 300;
    private static readonly TimeSpan SampleInterval = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Full = TimeSpan.FromSeconds(3);

    public string Name => "memory";

    public string Purpose => "steady voting for --minutes with cut connections and a full disk now and then: memory is bounded";

    // As many polls and contributions as a long evening has: what is stored of them is meant to stay.
    public RunSettings Adapt(RunSettings settings) => settings with
    {
        PollTime = TimeSpan.FromMinutes(Math.Max(settings.Minutes / Polls, 4 / 60.0)),
        QuestionsPerSecond = Math.Min(1, Questions / (settings.Minutes * 60)),
    };

    public async Task<IGround> Prepare(RunFolder folder, RunSettings settings) => await SmallDisk.Make(folder, settings, hooked: true);

    public async Task Inject(Scene scene, CancellationToken stop)
    {
        var until = Monotonic.Now + TimeSpan.FromMinutes(scene.Settings.Minutes).TotalMilliseconds;
        var samples = new List<(double Minute, double Resident, double Heap)>();
        var began = Monotonic.Now;
        while (Monotonic.Now < until)
        {
            await Disturb(scene, stop);
            await Task.Delay(SampleInterval, stop);
            samples.Add(((Monotonic.Now - began) / 60_000, Memory.Resident(scene.Hosts[0]), HeapLog.Last(scene.Folder)));
            await File.WriteAllLinesAsync(
                Path.Combine(scene.Folder.Path, "memory.csv"),
                samples.Select(sample => string.Create(CultureInfo.InvariantCulture, $"{sample.Minute:0.00},{sample.Resident:0.0},{sample.Heap:0.0}")).Prepend("minute,rss_mb,gc_heap_mb"), stop);
        }

        Compare(scene, samples);
    }

    private static async Task Disturb(Scene scene, CancellationToken stop)
    {
        switch (scene.Random.Next(6))
        {
            case 0:
                scene.Nemesis.Begin("cut", scene.Hosts[0].Name);
                scene.CutAll();
                scene.Nemesis.End("cut", scene.Hosts[0].Name);
                break;
            case 1:
                await DiskFull.Fill(scene, (SmallDisk)scene.Ground, stop);
                await Task.Delay(Full, stop);
                await scene.MeasureFirstVote(DiskFull.Free(scene, (SmallDisk)scene.Ground), stop);
                break;
            default:
                // In between people just vote.
                break;
        }
    }

    private static void Compare(Scene scene, List<(double Minute, double Resident, double Heap)> samples)
    {
        var minutes = scene.Settings.Minutes;
        // A process takes some minutes until it is warm; runs that are shorter than that are compared in the same parts.
        var early = samples.Where(sample => sample.Minute >= minutes / 12 && sample.Minute <= minutes / 6).ToList();
        var late = samples.Where(sample => sample.Minute >= minutes * 11 / 12).ToList();
        if (early.Count == 0 || late.Count == 0) return;
        var (before, after) = (Percentiles.Of(early.Select(sample => sample.Resident), 50), Percentiles.Of(late.Select(sample => sample.Resident), 50));
        scene.Fact("rss-mb-early", Math.Round(before));
        scene.Fact("rss-mb-late", Math.Round(after));
        scene.Fact("heap-mb-early", Math.Round(Percentiles.Of(early.Select(sample => sample.Heap), 50), 1));
        scene.Fact("heap-mb-late", Math.Round(Percentiles.Of(late.Select(sample => sample.Heap), 50), 1));
        if (after > before * MostGrowth) scene.Violation($"memory: it grew from {before:0} MB to {after:0} MB in {minutes:0} minutes");
    }
}
