using DialogEngine.Faults.Cluster;

namespace DialogEngine.Faults.Running;

/// <summary>One engine process with its folder on a small disk of its own: a tmpfs, which takes root to mount.</summary>
internal sealed class SmallDisk : IGround
{
    private const int Megabytes = 128;
    private const int Block = 64 * 1024;
    private const int Page = 4096;

    private readonly string _mount;
    private readonly string _ballast;
    private readonly SingleProcess _process;

    private SmallDisk(string mount, SingleProcess process)
    {
        (_mount, _process) = (mount, process);
        _ballast = Path.Combine(mount, "ballast");
    }

    public string Store => _process.Store;

    public IReadOnlyList<EngineProcess> Hosts => _process.Hosts;

    /// <param name="folder">The run's folder.</param>
    /// <param name="settings">Which engine it is.</param>
    /// <param name="heap">What tells how large its heap is; null where nobody asks.</param>
    public static async Task<SmallDisk> Make(RunFolder folder, RunSettings settings, Heap? heap = null)
    {
        var mount = Directory.CreateDirectory(Path.Combine(folder.Workshop, "disk")).FullName;
        await Tool.Run("mount", "-t", "tmpfs", "-o", $"size={Megabytes}m", "tmpfs", mount);
        var process = new SingleProcess(folder, settings, Path.Combine(mount, "data"), faulty: heap is not null, heap?.Arguments ?? []);
        return new SmallDisk(mount, process);
    }

    /// <summary>Fills it to the last page.</summary>
    public void Fill()
    {
        using var file = new FileStream(_ballast, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0);
        foreach (var size in (int[])[Block, Page])
        {
            try
            {
                while (true) file.Write(new byte[size]);
            }
            catch (IOException)
            {
                // Full, but for less than was written.
            }
        }
    }

    public void Free() => File.Delete(_ballast);

    public Task Start(CancellationToken stop) => _process.Start(stop);

    public Task Stop() => _process.Stop();

    public Task<IReadOnlyList<string>> Keep(RunFolder folder) => _process.Keep(folder);

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        await Tool.Run("umount", _mount);
    }
}
