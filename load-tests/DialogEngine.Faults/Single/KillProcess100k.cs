using DialogEngine.Faults.Cluster;
using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Single;

/// <summary>The same with 100,000 ballots in the store, which the engine must find its way back through.</summary>
internal sealed class KillProcess100k : KillProcess
{
    private const string Ballots = "100000";

    public override string Name => "kill-process-100k";

    public override string Purpose => "kill -9 of the single process, again and again, with 100,000 ballots in its store";

    public override async Task<IGround> Prepare(RunFolder folder, RunSettings settings)
    {
        var ground = new SingleProcess(folder, settings);
        // Filling takes longer than a run: it is done once, and each run gets a copy.
        var filled = Path.Combine(Path.GetTempPath(), "dialogengine-faults", $"filled-{Ballots}");
        if (!Directory.Exists(filled))
        {
            if (Directory.Exists(filled + "-unfinished")) Directory.Delete(filled + "-unfinished", recursive: true);
            await Tool.Run("dotnet", settings.FaultyEngine.FullName, "fill", "--ballots", Ballots, $"--DialogEngine:DataFolder={filled}-unfinished");
            Directory.Move(filled + "-unfinished", filled);
        }

        FolderCopy.Make(filled, ground.DataFolder);
        return ground;
    }
}
