using System.Globalization;
using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Cluster;

/// <summary>
/// The clocks of running hosts are set to times that differ by up to twenty minutes, and then they are set right. A host
/// whose clock is minutes off is not let into the cluster, so that none is started meanwhile.
/// </summary>
internal sealed class ClockSkew : ClusterFault
{
    private const int Times = 2;
    private static readonly int[] SecondsOff = [-600, 0, 600];

    public override string Name => "clock-skew";

    public override string Purpose => "the clocks of running hosts are set ten minutes back and ahead; one is killed meanwhile, so that another takes over with another time";

    public override async Task<IGround> Prepare(RunFolder folder, RunSettings settings)
    {
        var files = SecondsOff.Select((_, index) => ClockFile(folder.Path, index)).ToArray();
        foreach (var file in files) Set(file, 0);
        return await HostCluster.Make(folder, settings, [.. files.Select(file => new[] { "--clock-file", file })]);
    }

    protected override async Task Inject(Scene scene, HostCluster cluster, CancellationToken stop)
    {
        for (var time = 0; time < (scene.Settings.Injections ?? Times); time++)
        {
            await scene.Pause(2, 4, stop);
            scene.Nemesis.Begin("clock", detail: "-600 s, 0 s and 600 s off");
            for (var index = 0; index < SecondsOff.Length; index++) Set(ClockFile(scene.Folder.Path, index), SecondsOff[index]);
            await scene.Pause(6, 10, stop);
            var host = scene.AnyHost();
            await scene.Kill(host);
            await scene.Pause(10, 14, stop);
            for (var index = 0; index < SecondsOff.Length; index++) Set(ClockFile(scene.Folder.Path, index), 0);
            scene.Nemesis.End("clock");
            await scene.Start(host, stop);
        }

        await scene.Pause(3, 5, stop);
    }

    private static string ClockFile(string folder, int index) => Path.Combine(folder, "workshop", $"clock-{index + 1}");

    private static void Set(string file, int seconds)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, seconds.ToString(CultureInfo.InvariantCulture));
    }
}
