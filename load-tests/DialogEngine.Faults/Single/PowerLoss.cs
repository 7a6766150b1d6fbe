using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Single;

/// <summary>The process is killed, and its files are cut back to what was synced: nothing that was acknowledged may be among what is lost.</summary>
internal class PowerLoss : IFault
{
    private const int Cuts = 5;
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    public virtual string Name => "power-loss";

    public virtual string Purpose => "power cut: the files are cut back to their last sync, with random sectors of later writes left or with none";

    public Goal? Goal => ExpectsLoss ? null : new("from the power cut to the first vote that is sent and acknowledged after it", TimeSpan.FromSeconds(5));

    public virtual bool ExpectsLoss => false;

    public virtual RunSettings Adapt(RunSettings settings) => settings;

    public async Task<IGround> Prepare(RunFolder folder, RunSettings settings) => await SingleProcess.OnWatchedDisk(folder, settings);

    public async Task Inject(Scene scene, CancellationToken stop)
    {
        var disk = ((SingleProcess)scene.Ground).Disk!;
        var lost = 0L;
        for (var cut = 0; cut < (scene.Settings.Injections ?? Cuts); cut++)
        {
            await scene.Pause(Shortest, Longest, stop);
            var at = await scene.Kill(scene.Hosts[0], "power-loss");
            lost += disk.CutPower(torn: cut % 2 == 0 ? null : scene.Random);
            await scene.Start(scene.Hosts[0], stop);
            await scene.MeasureFirstVote(at, stop);
        }

        scene.Fact("unsynced-bytes-lost", lost);
    }
}
