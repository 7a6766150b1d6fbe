using DialogEngine.Faults.Disks;
using DialogEngine.Faults.Judging;
using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Single;

/// <summary>Starts an engine on one damaged copy after the other, and says what came of it.</summary>
internal sealed class Damages(Scene scene, params IEnumerable<string> stores)
{
    private readonly Dictionary<string, StoreContent?> _truths = stores.ToDictionary(store => store, StoreContent? (_) => null, StringComparer.Ordinal);

    private string Copy => Path.Combine(scene.Folder.Workshop, "damaged");

    /// <param name="kind">What is done to the copies, for the results.</param>
    /// <param name="store">The store that is copied.</param>
    /// <param name="mayLose">Whether the damage takes away what had been durable: then what is left may be an earlier truth.</param>
    /// <param name="count">How many copies.</param>
    /// <param name="damage">What is done to the next.</param>
    /// <param name="stop">Ends it.</param>
    public async Task Examine(string kind, string store, bool mayLose, int count, Func<string, Damage> damage, CancellationToken stop)
    {
        var truth = _truths[store] ??= await Open(store, null, stop) is { Content: { } content } ? content : throw new EngineEndedException($"No engine runs on an undamaged copy of {store}.");
        var outcomes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var n = 0; n < count; n++)
        {
            var done = damage(store);
            scene.Nemesis.Begin("damage", "copy", done.What);
            var (seen, said) = await Open(store, done, stop);
            var outcome = seen is null ? said : seen.ComparedTo(truth);
            scene.Nemesis.End("damage", "copy", outcome);
            outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
            // Before a database page there is no checksum in SQLite that could tell: how often that goes unnoticed is said in the results.
            if (outcome is StoreContent.Different && mayLose) scene.Violation($"torn-file: {done.What}: a tally is silently different");
            if (outcome is StoreContent.Earlier) await Judge(done, stop);
            if (outcome is StoreContent.Earlier && !mayLose) scene.Violation($"torn-file: {done.What}: ballots are silently missing");
        }

        foreach (var (outcome, times) in outcomes) scene.Fact($"{kind}: {outcome}", times);
    }

    // What is left of a store must be whole in itself, as it was at some earlier moment: whatever is missing was cut off at its end.
    private async Task Judge(Damage damage, CancellationToken stop)
    {
        var folder = new RunFolder(Path.Combine(scene.Folder.Workshop, "examined"));
        File.Copy(scene.Folder.Run, folder.Run, overwrite: true);
        File.Copy(scene.Folder.Nemesis, folder.Nemesis, overwrite: true);
        FolderCopy.Make(scene.Folder.History, folder.History);
        FolderCopy.Make(Copy, folder.Database);
        var verdict = await new Checker(scene.Settings.Checker).Judge(folder, ["--earlier"], stop);
        foreach (var found in verdict.Violations) scene.Violation($"torn-file: {damage.What}: {found}");
        folder.Delete();
    }

    private async Task<(StoreContent? Content, string Said)> Open(string store, Damage? damage, CancellationToken stop)
    {
        if (Directory.Exists(Copy)) Directory.Delete(Copy, recursive: true);
        FolderCopy.Make(store, Copy);
        damage?.Do(Copy);
        await using var engine = new EngineProcess(
            new EngineStart
            {
                Name = "damaged",
                Assembly = scene.Hosts[0].Settings.Assembly,
                Url = new Uri($"http://127.0.0.1:{Ports.Free()}"),
                Arguments = [$"--DialogEngine:DataFolder={Copy}"],
            },
            scene.Folder.Log("damaged"));
        var examined = await Examination.Of(engine, scene.Meeting.Dialogue, stop);
        await engine.Stop();
        return examined;
    }
}
