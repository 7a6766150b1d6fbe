using DialogEngine.Faults.Disks;
using DialogEngine.Faults.Histories;
using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Single;

/// <summary>The process dies at the n-th write or sync of a small session, for ever larger n, until the session comes through.</summary>
internal sealed class CrashAtWrite : IFault
{
    private const int SessionVotes = 50;
    private const int Phones = 10;
    private const int Rate = 50;
    private const int Step = 4;
    private const int StartingCalls = 12;
    private static readonly TimeSpan EndLimit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan AfterReprieve = TimeSpan.FromMilliseconds(200);

    public string Name => "crash-at-write";

    public string Purpose => "the process dies before, in the midst of or after the n-th write or sync of a session of 50 votes, for n = 1, 5, 9, … and while it starts";

    public Goal Goal => new("from the death to the first vote that is sent and acknowledged after it", TimeSpan.FromSeconds(5));

    public RunSettings Adapt(RunSettings settings) => settings with { Phones = Math.Min(settings.Phones, Phones), Rate = Math.Min(settings.Rate, Rate) };

    public async Task<IGround> Prepare(RunFolder folder, RunSettings settings) => await SingleProcess.OnWatchedDisk(folder, settings);

    public async Task Inject(Scene scene, CancellationToken stop)
    {
        var disk = ((SingleProcess)scene.Ground).Disk!;
        var crashes = scene.Settings.Injections ?? int.MaxValue;
        var call = 1 + scene.Random.Next(Step);
        var starting = 0;
        for (var crash = 0; crash < crashes; crash++, call += Step)
        {
            if (!await DieInSession(scene, disk, call, stop)) break;
            var at = Monotonic.Now;
            if (crash % 3 == 2) starting += await DieWhileStarting(scene, disk, stop);
            await scene.Start(scene.Hosts[0], stop);
            await scene.MeasureFirstVote(at, stop);
        }

        scene.Fact("last-call", call);
        scene.Fact("deaths-while-starting", starting);
    }

    private static async Task<bool> DieInSession(Scene scene, Disk disk, int call, CancellationToken stop)
    {
        var (engine, votes) = (scene.Hosts[0], scene.Meeting.Votes);
        var moment = (DeathMoment)scene.Random.Next(3);
        var until = votes.Acknowledged + SessionVotes;
        scene.Nemesis.Begin("kill", engine.Name, $"{moment} call {call}");
        disk.DieAt(call, moment);
        var died = engine.Ended(stop);
        while (!died.IsCompleted && votes.Acknowledged < until) await Task.WhenAny(died, Task.Delay(20, stop));
        // Whether it died is certain only once it cannot any more: it may have just now, at the vote after the last.
        disk.DieAt(0, moment);
        await Task.WhenAny(died, Task.Delay(AfterReprieve, stop));
        scene.Nemesis.End("kill", engine.Name, died.IsCompleted ? "died" : "came through");
        return died.IsCompleted;
    }

    private static async Task<int> DieWhileStarting(Scene scene, Disk disk, CancellationToken stop)
    {
        var engine = scene.Hosts[0];
        var call = 1 + scene.Random.Next(StartingCalls);
        scene.Nemesis.Begin("kill", engine.Name, $"while starting, call {call}");
        disk.DieAt(call, (DeathMoment)scene.Random.Next(3));
        engine.Launch(out var running);
        var came = await running.WaitAsync(EndLimit, stop);
        disk.DieAt(0, DeathMoment.Before);
        // Few writes are made while it starts; where it came through it is killed now.
        await engine.Kill();
        scene.Nemesis.End("kill", engine.Name, came ? "came through" : "died");
        return came ? 0 : 1;
    }
}
