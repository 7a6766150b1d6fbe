using DialogEngine.Faults.Histories;
using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Single;

/// <summary>
/// A long time of steady voting with small faults all along: nothing in the engine grows without bound. What is stored
/// grows at the beginning alone: the same polls are open all along and the same contributions are supported, so that
/// after a while every ballot replaces another.
/// </summary>
internal sealed class SteadyMemory : IFault
{
    private const int Contributions = 30;

    // A person may change their mind a hundred times in each poll.
    private const int BallotsOfEach = 60;
    private static readonly TimeSpan SampleInterval = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Full = TimeSpan.FromSeconds(3);

    public string Name => "memory";

    public string Purpose => "steady voting for --minutes with cut connections and a full disk now and then: memory is bounded";

    public RunSettings Adapt(RunSettings settings) => settings with
    {
        LastingPolls = (int)Math.Ceiling(settings.Rate * settings.Minutes * 60 / (settings.Phones * BallotsOfEach)),
        MostQuestions = Contributions,
    };

    public async Task<IGround> Prepare(RunFolder folder, RunSettings settings) => await SmallDisk.Make(folder, settings, HeapOf(folder));

    public async Task Inject(Scene scene, CancellationToken stop)
    {
        var samples = new MemorySamples(scene, HeapOf(scene.Folder));
        var until = Monotonic.Now + TimeSpan.FromMinutes(scene.Settings.Minutes).TotalMilliseconds;
        await samples.Take(stop);
        while (Monotonic.Now < until)
        {
            await Disturb(scene, stop);
            await Task.Delay(SampleInterval, stop);
            await samples.Take(stop);
        }

        await samples.Finish(stop);
    }

    private static Heap HeapOf(RunFolder folder) => new(Path.Combine(folder.Workshop, "heap"));

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
}
