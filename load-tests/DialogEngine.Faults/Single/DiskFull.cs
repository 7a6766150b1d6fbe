using System.Net;
using DialogEngine.Faults.Cluster;
using DialogEngine.Faults.Histories;
using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Single;

/// <summary>The disk is full for some seconds: nothing is acknowledged, what is stored can be read, and with space all goes on without a restart.</summary>
internal sealed class DiskFull : IFault
{
    private const int Times = 3;
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(3);

    // For a third of a second a host tells what it has found before.
    private static readonly TimeSpan Outdated = TimeSpan.FromSeconds(1);

    public string Name => "disk-full";

    public string Purpose => "the disk is filled up in the midst of voting, and freed some seconds later, without a restart";

    public Goal Goal => new("from space to the first vote that is sent and acknowledged after it", TimeSpan.FromSeconds(5));

    public async Task<IGround> Prepare(RunFolder folder, RunSettings settings) => await SmallDisk.Make(folder, settings);

    public async Task Inject(Scene scene, CancellationToken stop)
    {
        var (disk, engine) = ((SmallDisk)scene.Ground, scene.Hosts[0]);
        var acknowledged = 0;
        for (var time = 0; time < (scene.Settings.Injections ?? Times); time++)
        {
            await scene.Pause(Shortest, Longest, stop);
            await Fill(scene, disk, stop);
            var full = Monotonic.Now;
            await Task.Delay(Outdated, stop);
            var status = await engine.Readiness(stop);
            await CheckReading(scene, stop);
            await scene.Pause(Shortest, Longest, stop);
            var at = Free(scene, disk);
            var meanwhile = VoteWait.Of(scene.Meeting).Count(wait => wait.IsAcknowledged && wait.LastFrom >= full && wait.To < at);
            // Where ballots could be committed into room that the store had already, it was right to be ready.
            if (status != (int)HttpStatusCode.ServiceUnavailable && meanwhile == 0) scene.Violation($"disk-full: readiness said {status} while the disk was full");
            acknowledged += meanwhile;
            await scene.MeasureFirstVote(at, stop);
            await engine.Ready(TimeSpan.FromSeconds(10), stop);
        }

        scene.Fact("acknowledged-while-the-disk-was-full", acknowledged);
    }

    public static async Task Fill(Scene scene, SmallDisk disk, CancellationToken stop)
    {
        scene.Nemesis.Begin("fill-disk", scene.Hosts[0].Name);
        disk.Fill();
        // A commit that was on its way has come out by now; what is sent from here on meets a full disk.
        await Task.Delay(100, stop);
        disk.Fill();
        scene.Nemesis.End("fill-disk", scene.Hosts[0].Name);
    }

    public static double Free(Scene scene, SmallDisk disk)
    {
        scene.Nemesis.Begin("free-disk", scene.Hosts[0].Name);
        disk.Free();
        return scene.Nemesis.End("free-disk", scene.Hosts[0].Name);
    }

    private static async Task CheckReading(Scene scene, CancellationToken stop)
    {
        if (await scene.Meeting.Read(Meetings.Question.Standing.Id, stop) is null) scene.Violation("disk-full: a tally could not be read while the disk was full");
    }
}
