using DialogEngine.Checking.Nemeses;
using DialogEngine.Checking.Runs;
using DialogEngine.Checking.Verdicts;

namespace DialogEngine.Checking.Invariants;

/// <summary>Without a store nothing is acknowledged, and no host says that it is ready. What a host has just found may be told for a second.</summary>
internal sealed class NothingWithoutAStore : IInvariant
{
    private const int Ready = 200;
    private const double OutdatedMs = 1_000;

    public string Name => "I11";

    public string Says => "without a store nothing is acknowledged";

    public void Check(Run run, Findings findings)
    {
        foreach (var without in run.Nemesis.Between("fill-disk", "free-disk")) Check(run, without, "the disk was full", findings);
        foreach (var without in run.Nemesis.Between("stop-database", "start-database")) Check(run, without, "the database was stopped", findings);
    }

    private static void Check(Run run, Interval without, string why, Findings findings)
    {
        foreach (var ballot in run.History.Ballots.Values.Where(ballot => ballot.Invoked >= without.From && ballot.Invoked <= without.To))
            findings.Must(!(ballot.Acknowledged <= without.To), () => $"Ballot {ballot.Text} of {ballot.Who} was sent and acknowledged while {why}.", ballot.AcknowledgedAt);
        foreach (var seen in run.History.Readiness.Where(seen => seen.Asked >= without.From + OutdatedMs && seen.At <= without.To))
            findings.Must(seen.Status != Ready, () => $"{seen.Host} said that it was ready while {why}.", seen.Line);
    }
}
