using System.Globalization;

namespace DialogEngine.Faults.Running;

/// <summary>How large an engine's heap is after its collections: this assembly goes into its process as a start-up hook, and writes it down.</summary>
internal static class HeapLog
{
    private const string Variable = "DIALOGENGINE_HEAP_LOG";
    private static readonly GCKind[] WholeHeap = [GCKind.FullBlocking, GCKind.Background];

    /// <summary>What brings it into a process.</summary>
    public static IReadOnlyDictionary<string, string> Environment(RunFolder folder) => new Dictionary<string, string>
    {
        ["DOTNET_STARTUP_HOOKS"] = typeof(HeapLog).Assembly.Location,
        [Variable] = FileOf(folder),
    };

    /// <summary>Megabytes of live objects after the last collection that looked at all of them; 0 where nothing is known yet.</summary>
    public static double Last(RunFolder folder) =>
        File.Exists(FileOf(folder)) && double.TryParse(File.ReadAllText(FileOf(folder)), CultureInfo.InvariantCulture, out var megabytes) ? megabytes : 0;

    /// <summary>Writes it down from now on, in the process that it has been brought into.</summary>
    public static void Begin()
    {
        if (System.Environment.GetEnvironmentVariable(Variable) is not { } file) return;
        var timer = new Timer(_ => Write(file), null, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(5));
        GC.KeepAlive(timer);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => timer.Dispose();
    }

    private static string FileOf(RunFolder folder) => Path.Combine(folder.Workshop, "heap");

    private static void Write(string file)
    {
        var collection = WholeHeap.Select(GC.GetGCMemoryInfo).MaxBy(collection => collection.Index);
        File.WriteAllText(file, (collection.HeapSizeBytes / 1048576.0).ToString("0.0", CultureInfo.InvariantCulture));
    }
}
