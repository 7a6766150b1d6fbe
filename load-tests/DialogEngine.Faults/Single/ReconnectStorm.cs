using DialogEngine.Faults.Histories;
using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Single;

/// <summary>Every connection is lost at once, and everybody comes back.</summary>
internal sealed class ReconnectStorm : IFault
{
    private const int Storms = 4;
    private const double Most = 0.95;
    private const double MostMemory = 1.5;
    private static readonly TimeSpan AllBack = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(3);

    public string Name => "reconnect-storm";

    public string Purpose => "every phone, desk and projector loses its connection at once, by the network or by a kill; all come back";

    public Goal Goal => new("from the loss until 95 % of the phones are connected again", TimeSpan.FromSeconds(15));

    public async Task Inject(Scene scene, CancellationToken stop)
    {
        var engine = scene.Hosts[0];
        var (steady, highest, longest) = (Memory.Of(engine).Resident, 0.0, 0.0);
        for (var storm = 0; storm < (scene.Settings.Injections ?? Storms); storm++)
        {
            var before = scene.Meeting.Connections;
            var at = storm % 2 == 0 ? Cut(scene) : await scene.Kill(engine);
            if (!engine.Runs) await scene.Start(engine, stop);
            scene.Measured(TimeSpan.FromMilliseconds(await Back(scene, before, Most, at, stop)));
            longest = Math.Max(longest, await Back(scene, before, 1, at, stop));
            highest = Math.Max(highest, Memory.Of(engine).Resident);
            await scene.Pause(Calm / 2, Calm, stop);
        }

        scene.Fact("all-back-ms-longest", Math.Round(longest));
        scene.Fact("rss-mb-steady", Math.Round(steady));
        scene.Fact("rss-mb-highest", Math.Round(highest));
        if (longest > AllBack.TotalMilliseconds) scene.Violation($"reconnect-storm: all phones were back only after {longest:0} ms");
        if (highest > steady * MostMemory) scene.Violation($"reconnect-storm: memory rose from {steady:0} MB to {highest:0} MB");
    }

    private static double Cut(Scene scene)
    {
        var at = scene.Nemesis.Begin("cut", scene.Hosts[0].Name);
        scene.CutAll();
        scene.Nemesis.End("cut", scene.Hosts[0].Name);
        return at;
    }

    private static async Task<double> Back(Scene scene, IReadOnlyList<int> before, double part, double since, CancellationToken stop)
    {
        while (scene.Meeting.Connections.Zip(before).Count(phone => phone.First > phone.Second) < before.Count * part) await Task.Delay(20, stop);
        return Monotonic.Now - since;
    }
}
