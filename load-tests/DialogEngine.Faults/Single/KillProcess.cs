using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Single;

/// <summary>The process is killed at random moments, and started again at once on the same folder.</summary>
internal class KillProcess : IFault
{
    private const int Kills = 10;
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    public virtual string Name => "kill-process";

    public virtual string Purpose => "kill -9 of the single process at random moments while people vote, again and again";

    public Goal Goal => new("from the kill to the first vote that is sent and acknowledged after it", TimeSpan.FromSeconds(5));

    public virtual Task<IGround> Prepare(RunFolder folder, RunSettings settings) => Task.FromResult<IGround>(new SingleProcess(folder, settings));

    public async Task Inject(Scene scene, CancellationToken stop)
    {
        for (var kill = 0; kill < (scene.Settings.Injections ?? Kills); kill++)
        {
            await scene.Pause(Shortest, Longest, stop);
            var at = await scene.Kill(scene.Hosts[0]);
            await scene.Start(scene.Hosts[0], stop);
            await scene.MeasureFirstVote(at, stop);
        }
    }
}
