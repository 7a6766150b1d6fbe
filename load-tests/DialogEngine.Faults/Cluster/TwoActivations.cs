using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Cluster;

/// <summary>Two engines that know nothing of each other serve the same dialogues from one database, so that every dialogue and every box lives twice.</summary>
internal sealed class TwoActivations : ClusterFault
{
    private const int Times = 6;
    private const string Option = "--cluster-id";

    public override string Name => "two-activations";

    public override string Purpose => "two engines on one database: every box and dialogue has two activations that fence each other; phones change between them";

    public override async Task<IGround> Prepare(RunFolder folder, RunSettings settings) =>
        await HostCluster.Make(folder, settings, [[Option, "one"], [Option, "one"], [Option, "other"]]);

    protected override async Task Inject(Scene scene, HostCluster cluster, CancellationToken stop)
    {
        scene.Nemesis.Begin("two-activations", "host-3");
        for (var time = 0; time < (scene.Settings.Injections ?? Times); time++)
        {
            await scene.Pause(3, 6, stop);
            scene.Nemesis.Begin("cut", "everybody");
            scene.CutAll();
            scene.Nemesis.End("cut", "everybody");
        }

        await scene.Pause(3, 6, stop);
        // Whole again: all three are one engine.
        var third = scene.Hosts[^1];
        await third.Stop();
        scene.Nemesis.End("two-activations", third.Name);
        third.Settings = third.Settings with { Arguments = [.. third.Settings.Arguments.Select(argument => argument == "other" ? "one" : argument)] };
        await scene.Start(third, stop);
        // Long enough that what is read is judged again: every box has been written to by then.
        await scene.Pause(12, 14, stop);
    }
}
