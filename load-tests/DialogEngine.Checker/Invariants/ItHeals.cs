using DialogEngine.Checking.Runs;
using DialogEngine.Checking.Verdicts;

namespace DialogEngine.Checking.Invariants;

/// <summary>It heals: once all is whole again each phone's probe is acknowledged, and everybody who looks comes to the same version of its tally, which is the database's.</summary>
internal sealed class ItHeals : IInvariant
{
    private const string Probe = "probe";

    public string Name => "I12";

    public string Says => "it heals";

    public void Check(Run run, Findings findings)
    {
        if (run.IsEarlier || run.Nemesis.Healed is null || !run.Nemesis.Deeds.Any(deed => deed.Fault == Probe && deed.Begins)) return;
        if (!run.Polls.TryGetValue(Probe, out var probe))
        {
            findings.Looked();
            findings.Violated("No phone has cast its probe.", "nemesis.jsonl");
            return;
        }

        var voted = probe.Ballots.Where(ballot => ballot.IsAcknowledged).Select(ballot => ballot.Who).ToHashSet(StringComparer.Ordinal);
        var version = probe.Recount().Version;
        var seen = run.History.Tallies.GetValueOrDefault(Probe, []).GroupBy(tally => tally.Who).ToDictionary(client => client.Key, client => client.MaxBy(tally => tally.Version), StringComparer.Ordinal);
        foreach (var phone in run.History.Phones)
        {
            findings.Looked();
            if (!voted.Contains(phone)) findings.Violated($"The probe of {phone} was never acknowledged.", Where(run, phone));
            if (!seen.ContainsKey(phone)) findings.Violated($"{phone} was never shown the probe's tally.", Where(run, phone));
        }

        foreach (var (who, last) in seen)
            findings.Must(last.Version == version, () => $"{who} came to version {last.Version} of the probe's tally, and not to {version}.", last.Line);
        if (run.Description.Phones is { } phones && phones != run.History.Phones.Count) findings.Note($"There were {phones} phones, and {run.History.Phones.Count} have left a history.");
    }

    private static string Where(Run run, string phone) => run.History.Files.Find(file => Path.GetFileNameWithoutExtension(file) == phone) ?? "history";
}
