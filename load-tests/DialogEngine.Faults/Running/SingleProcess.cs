using DialogEngine.Faults.Disks;

namespace DialogEngine.Faults.Running;

/// <summary>One engine process with its store in a folder: how a meeting is held without anybody who administers servers.</summary>
internal sealed class SingleProcess : IGround
{
    private static readonly TimeSpan ReadyLimit = TimeSpan.FromMinutes(1);

    /// <param name="folder">The run's folder.</param>
    /// <param name="settings">Which engine it is.</param>
    /// <param name="dataFolder">Where the store is; null for a folder in the run's workshop.</param>
    /// <param name="faulty">Whether the engine with faults inside is run, even without a bug.</param>
    /// <param name="arguments">Further arguments.</param>
    public SingleProcess(RunFolder folder, RunSettings settings, string? dataFolder = null, bool faulty = false, params string[] arguments)
    {
        DataFolder = dataFolder ?? Path.Combine(folder.Workshop, "data");
        string[] bug = settings.Bug is { } name ? ["--bug", name] : [];
        Engine = new EngineProcess(
            new EngineStart
            {
                Name = "host-1",
                Assembly = faulty || settings.Bug is not null ? settings.FaultyEngine : settings.Engine,
                Url = new Uri($"http://127.0.0.1:{Ports.Free()}"),
                Arguments = [.. bug, .. arguments, $"--DialogEngine:DataFolder={DataFolder}"],
            },
            folder.Log("host-1"));
    }

    public string Store => "sqlite";

    public IReadOnlyList<EngineProcess> Hosts => [Engine];

    public EngineProcess Engine { get; }

    public string DataFolder { get; }

    /// <summary>The disk below it, where it is one that faults can be injected into.</summary>
    public Disk? Disk { get; private init; }

    /// <summary>One engine process on a disk that can be slow, can end it at any write, and can lose its power.</summary>
    public static async Task<SingleProcess> OnWatchedDisk(RunFolder folder, RunSettings settings)
    {
        var disk = await Disk.Make(folder, Path.Combine(folder.Workshop, "data"));
        var ground = new SingleProcess(folder, settings) { Disk = disk };
        ground.Engine.Settings = ground.Engine.Settings with { Environment = disk.Environment };
        return ground;
    }

    public async Task Start(CancellationToken stop)
    {
        await Engine.Start(stop);
        await Engine.Ready(ReadyLimit, stop);
    }

    public async Task Stop() => await Engine.Stop();

    public Task<IReadOnlyList<string>> Keep(RunFolder folder)
    {
        FolderCopy.Make(DataFolder, folder.Database);
        return Task.FromResult<IReadOnlyList<string>>([]);
    }

    public async ValueTask DisposeAsync()
    {
        await Engine.DisposeAsync();
        Disk?.Dispose();
    }
}
