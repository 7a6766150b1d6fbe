using System.IO.MemoryMappedFiles;
using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Disks;

/// <summary>
/// The disk under one engine: it can be made slow, can end the process at any write, and knows what a power cut would
/// leave. It stands between the process and the C library; a C compiler makes it when it is asked for.
/// </summary>
internal sealed class Disk : IDisposable
{
    private const int SyncDelayMs = 0, DieIn = 1, DieHow = 2, Numbers = 4;

    private readonly MemoryMappedFile _control;
    private readonly MemoryMappedViewAccessor _numbers;
    private readonly string _dataFolder;
    private readonly string _log;

    private Disk(string dataFolder, string library, string control, string log)
    {
        (_dataFolder, _log) = (dataFolder, log);
        _control = MemoryMappedFile.CreateFromFile(control, FileMode.Open);
        _numbers = _control.CreateViewAccessor(0, Numbers * sizeof(long));
        Environment = new Dictionary<string, string>
        {
            ["LD_PRELOAD"] = library,
            ["DIALOGENGINE_DISK_FOLDER"] = dataFolder,
            ["DIALOGENGINE_DISK_CONTROL"] = control,
            ["DIALOGENGINE_DISK_LOG"] = log,
        };
    }

    /// <summary>What puts it under a process.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; }

    /// <summary>How long each sync is made to wait.</summary>
    public TimeSpan SyncDelay
    {
        get => TimeSpan.FromMilliseconds(_numbers.ReadInt64(SyncDelayMs * sizeof(long)));
        set => _numbers.Write(SyncDelayMs * sizeof(long), (long)value.TotalMilliseconds);
    }

    /// <param name="folder">The run's folder, in whose workshop it is made.</param>
    /// <param name="dataFolder">The folder whose database files are watched.</param>
    public static async Task<Disk> Make(RunFolder folder, string dataFolder)
    {
        Directory.CreateDirectory(dataFolder);
        var library = Path.Combine(folder.Workshop, "disk.so");
        var control = Path.Combine(folder.Workshop, "disk-control");
        await Compiler.Run("-shared", "-fPIC", "-O2", "-o", library, Path.Combine(AppContext.BaseDirectory, "Native", "disk.c"), "-ldl", "-lpthread");
        await File.WriteAllBytesAsync(control, new byte[Numbers * sizeof(long)]);
        return new Disk(dataFolder, library, control, Path.Combine(folder.Workshop, "disk-log"));
    }

    /// <summary>Lets the process die at a write, truncation or sync.</summary>
    /// <param name="call">1 for the next; 0 takes it back.</param>
    /// <param name="moment">Before, in the midst of or after it.</param>
    public void DieAt(long call, DeathMoment moment)
    {
        _numbers.Write(DieHow * sizeof(long), (long)moment);
        _numbers.Write(DieIn * sizeof(long), call);
    }

    /// <summary>Takes away what had not been synced when the process died, as a power cut would.</summary>
    /// <param name="torn">Leaves some sectors of it, drawn at random; null leaves none.</param>
    /// <returns>How many bytes were taken away.</returns>
    public long CutPower(Random? torn) => UnsyncedWrites.Undo(_log, _dataFolder, torn);

    public void Dispose()
    {
        _numbers.Dispose();
        _control.Dispose();
    }
}
