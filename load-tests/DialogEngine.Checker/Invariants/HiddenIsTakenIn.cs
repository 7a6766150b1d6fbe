using DialogEngine.Checking.Histories;
using DialogEngine.Checking.Verdicts;

namespace DialogEngine.Checking.Invariants;

/// <summary>Whoever has taken in the version of the dialogue in which something was hidden no longer shows it, however long the way to them is.</summary>
internal static class HiddenIsTakenIn
{
    /// <param name="history">What was seen.</param>
    /// <param name="hidings">Acknowledged hidings, of contributions that nobody can have approved again.</param>
    /// <param name="findings">What is found.</param>
    public static void Check(History history, IEnumerable<Command> hidings, Findings findings)
    {
        var hidden = new Dictionary<string, Command>(StringComparer.Ordinal);
        foreach (var hiding in hidings.Where(hiding => hiding.Version is not null))
            if (!hidden.TryGetValue(hiding.About, out var known) || hiding.Version < known.Version) hidden[hiding.About] = hiding;
        if (hidden.Count == 0) return;
        var seen = history.Public.ToLookup(seen => seen.Who, StringComparer.Ordinal);
        foreach (var client in history.Versions.GroupBy(version => version.Who)) CheckClient(history, hidden, [.. client], [.. seen[client.Key]], findings);
    }

    // What changes with a version is noted after it: it has been taken in when the next one comes.
    private static void CheckClient(History history, Dictionary<string, Command> hidden, SeenVersion[] versions, SeenInPublic[] seen, Findings findings)
    {
        var shown = new Dictionary<string, SeenInPublic>(StringComparer.Ordinal);
        // Each that stays is told once.
        var told = new HashSet<string>(StringComparer.Ordinal);
        var next = 0;
        for (var i = 0; i + 1 < versions.Length; i++)
        {
            for (; next < seen.Length && seen[next].Line.Line < versions[i + 1].Line.Line; next++)
            {
                if (seen[next].On) shown[seen[next].Contribution] = seen[next];
                else shown.Remove(seen[next].Contribution);
            }

            foreach (var (contribution, since) in shown)
            {
                if (!hidden.TryGetValue(contribution, out var hiding) || hiding.Version > versions[i].Version || !told.Add(contribution)) continue;
                findings.Violated($"{since.Who} still showed contribution {contribution} in version {versions[i].Version} of the dialogue; it was hidden by version {hiding.Version}, acknowledged at {history.Where(hiding.AcknowledgedAt)}.", since.Line);
            }
        }

        findings.Looked(hidden.Values.LongCount(hiding => versions.Length > 1 && hiding.Version <= versions[^2].Version));
    }
}
