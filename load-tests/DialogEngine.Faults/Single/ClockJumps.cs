using System.Globalization;
using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Single;

/// <summary>The engine's clock jumps while polls with deadlines are open: by an hour, by a day, and back. What is acknowledged stays so.</summary>
internal sealed class ClockJumps : IFault
{
    private static readonly TimeSpan[] Offsets = [TimeSpan.FromHours(1), TimeSpan.FromHours(-1), TimeSpan.FromMinutes(-5), TimeSpan.FromHours(25), TimeSpan.FromHours(-25)];
    private static readonly TimeSpan Stay = TimeSpan.FromSeconds(4);

    public string Name => "clock-jumps";

    public string Purpose => "the engine's clock jumps by ±1 h, ±25 h and −5 min while deadlines run, and back; in between it is killed";

    public Task<IGround> Prepare(RunFolder folder, RunSettings settings)
    {
        var clock = ClockFile(folder);
        Set(clock, TimeSpan.Zero);
        return Task.FromResult<IGround>(new SingleProcess(folder, settings, null, faulty: true, "--clock-file", clock));
    }

    public async Task Inject(Scene scene, CancellationToken stop)
    {
        var engine = scene.Hosts[0];
        var jumps = Offsets.ToArray();
        scene.Random.Shuffle(jumps);
        foreach (var offset in jumps)
        {
            Jump(scene, offset);
            await scene.Pause(Stay / 2, Stay, stop);
            if (scene.Random.Next(2) == 0)
            {
                await scene.Kill(engine);
                await scene.Start(engine, stop);
                await scene.Pause(Stay / 2, Stay, stop);
            }

            Jump(scene, TimeSpan.Zero);
            await scene.Pause(Stay / 2, Stay, stop);
        }
    }

    private static void Jump(Scene scene, TimeSpan offset)
    {
        var seconds = offset.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        scene.Nemesis.Begin("clock", scene.Hosts[0].Name, seconds);
        Set(ClockFile(scene.Folder), offset);
        scene.Nemesis.End("clock", scene.Hosts[0].Name, seconds);
    }

    private static string ClockFile(RunFolder folder) => Path.Combine(folder.Workshop, "clock");

    // Moved into its place, so that nobody reads half of it.
    private static void Set(string file, TimeSpan offset)
    {
        File.WriteAllText(file + ".new", offset.TotalSeconds.ToString(CultureInfo.InvariantCulture));
        File.Move(file + ".new", file, overwrite: true);
    }
}
