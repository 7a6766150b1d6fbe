using DialogEngine.Faults.Results;
using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Single;

/// <summary>Each sync takes half a second: votes go on being acknowledged, many in one commit.</summary>
internal sealed class SlowDisk : IFault
{
    private const double MostGrowth = 1.5;
    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(15);

    public string Name => "slow-disk";

    public string Purpose => "each sync takes 500 ms longer for 15 s; votes are acknowledged by group commit, memory is bounded";

    public Goal Goal => new("from sending to acknowledgement of a vote while the disk is slow, p99 of the run", TimeSpan.FromSeconds(2));

    // With an answer a second or so after each tap it takes twice as many people to vote as fast as before.
    public RunSettings Adapt(RunSettings settings) => settings with { Phones = settings.Phones * 2 };

    public async Task<IGround> Prepare(RunFolder folder, RunSettings settings) => await SingleProcess.OnWatchedDisk(folder, settings);

    public async Task Inject(Scene scene, CancellationToken stop)
    {
        var (engine, disk, votes) = (scene.Hosts[0], ((SingleProcess)scene.Ground).Disk!, scene.Meeting.Votes);
        var before = Memory.Of(engine).Resident;
        var highest = before;
        scene.Nemesis.Begin("slow-disk", engine.Name);
        disk.SyncDelay = Delay;
        scene.Nemesis.End("slow-disk", engine.Name);
        // What was sent before is not of this time.
        await Task.Delay(Delay * 2, stop);
        var acknowledged = votes.Acknowledged;
        votes.StartGaps();
        for (var passed = TimeSpan.Zero; passed < Duration; passed += Delay)
        {
            await Task.Delay(Delay, stop);
            highest = Math.Max(highest, Memory.Of(engine).Resident);
        }

        var (slow, waits) = (votes.Acknowledged - acknowledged, votes.Waits());
        scene.Nemesis.Begin("heal", engine.Name);
        disk.SyncDelay = TimeSpan.Zero;
        scene.Nemesis.End("heal", engine.Name);
        if (waits.Count > 0) scene.Measured(TimeSpan.FromMilliseconds(Percentiles.Of(waits, 99)));
        scene.Fact("votes-per-second-while-slow", Math.Round(slow / Duration.TotalSeconds));
        scene.Fact("rss-mb-before", Math.Round(before));
        scene.Fact("rss-mb-highest", Math.Round(highest));
        if (slow == 0) scene.Violation("slow-disk: no vote was acknowledged while the disk was slow");
        if (highest > before * MostGrowth) scene.Violation($"slow-disk: memory grew from {before:0} MB to {highest:0} MB");
    }
}
