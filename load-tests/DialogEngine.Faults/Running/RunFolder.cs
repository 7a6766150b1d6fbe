namespace DialogEngine.Faults.Running;

/// <summary>The folder of one run and one meeting, as <c>load-tests/histories.md</c> describes it.</summary>
internal sealed class RunFolder
{
    public RunFolder(string path)
    {
        Path = path;
        foreach (var folder in (string[])[path, History, Results, Database, Logs]) Directory.CreateDirectory(folder);
    }

    public string Path { get; }

    public string History => In("history");

    public string Results => In("results");

    public string Database => In("database");

    public string Logs => In("logs");

    public string Run => In("run.json");

    public string Nemesis => In("nemesis.jsonl");

    public string Verdict => In("verdict.json");

    /// <summary>What the checker does not read, and what is removed with the run: the engine's data folder, tools made for the run.</summary>
    public string Workshop
    {
        get
        {
            var folder = In("workshop");
            Directory.CreateDirectory(folder);
            return folder;
        }
    }

    /// <summary>The file that takes what a process prints.</summary>
    public string Log(string process) => System.IO.Path.Combine(Logs, process + ".log");

    public void Delete() => Directory.Delete(Path, recursive: true);

    private string In(string name) => System.IO.Path.Combine(Path, name);
}
