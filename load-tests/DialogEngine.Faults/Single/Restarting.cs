using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Single;

/// <summary>Killing and starting again, as several faults do.</summary>
internal static class Restarting
{
    private static readonly TimeSpan ReadyLimit = TimeSpan.FromMinutes(1);

    /// <returns>When it was killed, in milliseconds of the histories' clock.</returns>
    public static async Task<double> Kill(this Scene scene, EngineProcess engine, string fault = "kill")
    {
        var at = scene.Nemesis.Begin(fault, engine.Name);
        await engine.Kill();
        scene.Nemesis.End(fault, engine.Name);
        return at;
    }

    /// <summary>Starts it, and returns when a ballot could be committed.</summary>
    public static async Task Start(this Scene scene, EngineProcess engine, CancellationToken stop)
    {
        scene.Nemesis.Begin("start", engine.Name);
        await engine.Start(stop);
        await engine.Ready(ReadyLimit, stop);
        scene.Nemesis.End("start", engine.Name);
    }
}
