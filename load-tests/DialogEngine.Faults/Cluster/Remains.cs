using System.Diagnostics;
using System.Globalization;

namespace DialogEngine.Faults.Cluster;

/// <summary>What a run has made outside its folder: namespaces, the links between them, the programs that run there, and a database.</summary>
internal static class Remains
{
    /// <summary>What the names of temporary folders begin with.</summary>
    public const string FolderPrefix = "dialogengine-faults-postgres-";

    /// <summary>Ends and removes all of it, of this run or of one that has crashed.</summary>
    public static async Task Clear()
    {
        await RemoveLinkOut();
        var names = (await Tool.Run("ip", "netns", "list")).Split('\n')
            .Select(line => line.Split(' ')[0])
            .Where(name => name.StartsWith(PrivateNetwork.Prefix, StringComparison.Ordinal));
        foreach (var name in names)
        {
            foreach (var id in (await Tool.Run("ip", "netns", "pids", name)).Split('\n', StringSplitOptions.RemoveEmptyEntries)) await End(id);
            // The links end with the namespaces that they lead to.
            await Tool.Run("ip", "netns", "delete", name);
        }

        foreach (var folder in Directory.EnumerateDirectories(Path.GetTempPath(), FolderPrefix + "*")) Directory.Delete(folder, recursive: true);
    }

    // With the router's namespace it would go too, but some time later, and be in the way of the next run.
    private static async Task RemoveLinkOut()
    {
        if (!Directory.Exists($"/sys/class/net/{Place.Outside.Namespace}")) return;
        try
        {
            await Tool.Run("ip", "link", "delete", Place.Outside.Namespace);
        }
        catch (InvalidOperationException)
        {
            // It has just gone.
        }
    }

    private static async Task End(string id)
    {
        try
        {
            using var process = Process.GetProcessById(int.Parse(id, CultureInfo.InvariantCulture));
            process.Kill();
            await process.WaitForExitAsync();
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            // It has just ended by itself.
        }
    }
}
