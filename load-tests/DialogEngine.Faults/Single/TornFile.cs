using DialogEngine.Faults.Disks;
using DialogEngine.Faults.Meetings;
using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Single;

/// <summary>Copies of the store are damaged, and an engine is started on each: it shows what is true, or says that it cannot.</summary>
internal sealed class TornFile : IFault
{
    private const string Database = "dialogengine.db";
    private const string Log = Database + "-wal";
    private const int Sector = 512;
    private const int Each = 12;
    private static readonly TimeSpan Voting = TimeSpan.FromSeconds(3);

    public string Name => "torn-file";

    public string Purpose => "copies of a killed and of a stopped engine's store: the write-ahead log is cut off at a sector, single bits of log and database are flipped";

    public RunSettings Adapt(RunSettings settings) => settings with { Phones = Math.Min(settings.Phones, 40), Rate = Math.Min(settings.Rate, 60) };

    public async Task Inject(Scene scene, CancellationToken stop)
    {
        var engine = scene.Hosts[0];
        var stores = (SingleProcess)scene.Ground;
        var (killed, stopped) = (Path.Combine(scene.Folder.Workshop, "killed"), Path.Combine(scene.Folder.Workshop, "stopped"));

        await Task.Delay(Voting, stop);
        await scene.Kill(engine);
        FolderCopy.Make(stores.DataFolder, killed);
        await scene.Start(engine, stop);
        await Task.Delay(Voting, stop);
        scene.Nemesis.Begin("terminate", engine.Name);
        await engine.Stop();
        scene.Nemesis.End("terminate", engine.Name);
        FolderCopy.Make(stores.DataFolder, stopped);
        await scene.Start(engine, stop);

        var count = scene.Settings.Injections ?? Each;
        var length = new FileInfo(Path.Combine(killed, Log)).Length;
        var damages = new Damages(scene, killed, stopped);
        await damages.Examine("log-cut", killed, mayLose: true, count, _ => Damage.CutOff(Log, length - (Sector * (1 + scene.Random.NextInt64(length / Sector)))), stop);
        await damages.Examine("log-flip", killed, mayLose: true, count, folder => Damage.Flip(Log, scene.Random, folder), stop);
        await damages.Examine("database-flip", stopped, mayLose: false, count, folder => Damage.Flip(Database, scene.Random, folder), stop);
    }
}
