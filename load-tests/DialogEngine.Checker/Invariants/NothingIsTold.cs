using DialogEngine.Checking.Databases;
using DialogEngine.Checking.Runs;
using DialogEngine.Checking.Verdicts;

namespace DialogEngine.Checking.Invariants;

/// <summary>No canary stands in a log or in the database.</summary>
internal sealed class NothingIsTold : IInvariant
{
    public string Name => "I13";

    public string Says => "no canary stands in a log or the database";

    public void Check(Run run, Findings findings)
    {
        var canaries = run.Description.Canaries;
        if (canaries.Count == 0) return;
        var logs = new DirectoryInfo(Path.Combine(run.Folder.FullName, "logs"));
        foreach (var log in logs.Exists ? logs.GetFiles("*", SearchOption.AllDirectories) : [])
        {
            findings.Looked();
            foreach (var canary in TextSearch.In(log, canaries)) Violated(canary, Path.GetRelativePath(run.Folder.FullName, log.FullName));
        }

        foreach (var (canary, where) in run.Database.Find(canaries, () => findings.Looked())) Violated(canary, $"database: {where}");

        // It may be a secret, which must not stand in one more file.
        void Violated(string canary, string where) => findings.Violated($"The canary {canary[..Math.Min(canary.Length, 14)]}… stands here.", where);
    }
}
