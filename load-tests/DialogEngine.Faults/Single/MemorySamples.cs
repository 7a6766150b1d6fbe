using System.Globalization;
using DialogEngine.Faults.Histories;
using DialogEngine.Faults.Results;
using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Single;

/// <summary>
/// How much memory an engine holds in the course of a run: what the machine counts, each time, and what of its heap is
/// alive after a full collection, at the beginning and after each sixth of the run.
/// </summary>
internal sealed class MemorySamples(Scene scene, Heap heap)
{
    private const int Parts = 6;
    private const double MostGrowth = 1.25;

    private readonly double _began = Monotonic.Now;
    private readonly List<(double Minute, Memory Memory, double? Heap)> _samples = [];
    private readonly double _part = scene.Settings.Minutes / Parts;
    private int _collections;

    private double Minute => (Monotonic.Now - _began) / 60_000;

    /// <summary>Measures once.</summary>
    public async Task Take(CancellationToken stop)
    {
        var (minute, memory) = (Minute, Memory.Of(scene.Hosts[0]));
        var isDue = minute >= _collections * _part;
        if (isDue) _collections++;
        _samples.Add((minute, memory, isDue ? await heap.Measure(stop) : null));
        await File.WriteAllLinesAsync(Path.Combine(scene.Folder.Path, "memory.csv"), _samples.Select(Line).Prepend("minute,rss_mb,anonymous_mb,heap_mb"), stop);
    }

    /// <summary>Measures for the last time, and tells the scene what became of it from the first sixth of the run on: by then the engine is warm, and its store is as large as it gets.</summary>
    public async Task Finish(CancellationToken stop)
    {
        _collections = Math.Min(_collections, Parts);
        await Take(stop);
        scene.Fact("warm-after-minutes", Math.Round(_part, 1));
        Tell("rss", sample => sample.Memory.Resident, isJudged: true);
        // Of what no file is behind much is room that the collector keeps for later.
        Tell("anonymous", sample => sample.Memory.Anonymous, isJudged: false);
        Tell("heap", sample => sample.Heap, isJudged: true);
    }

    // Memory that is given back late goes up and down: the middle of the second sixth is held against that of the last.
    private void Tell(string what, Func<(double Minute, Memory Memory, double? Heap), double?> value, bool isJudged)
    {
        List<(double At, double Value)> all = [.. _samples.Where(sample => value(sample) is not null).Select(sample => (sample.Minute, value(sample)!.Value))];
        List<(double At, double Value)> warm = [.. all.Where(sample => sample.At >= _part)];
        if (warm.Count < 2) return;
        var (early, late) = (Middle(warm.Where(sample => sample.At <= Math.Max(warm[0].At, 2 * _part))), Middle(warm.Where(sample => sample.At >= Math.Min(warm[^1].At, (Parts - 1) * _part))));
        scene.Fact($"{what}-mb-start", Math.Round(all[0].Value, 1));
        scene.Fact($"{what}-mb-warm", Math.Round(early, 1));
        scene.Fact($"{what}-mb-end", Math.Round(late, 1));
        scene.Fact($"{what}-mb-per-hour", Math.Round(Slope.Of(warm) * 60, 1));
        if (isJudged && late > early * MostGrowth) scene.Violation($"memory: {what} grew from {early:0.0} MB to {late:0.0} MB in {warm[^1].At - warm[0].At:0} minutes of steady voting");
    }

    private static double Middle(IEnumerable<(double At, double Value)> samples) => Percentiles.Of(samples.Select(sample => sample.Value), 50);

    private static string Line((double Minute, Memory Memory, double? Heap) sample) =>
        string.Create(CultureInfo.InvariantCulture, $"{sample.Minute:0.00},{sample.Memory.Resident:0.0},{sample.Memory.Anonymous:0.0},{sample.Heap:0.0}");
}
