using DialogEngine.Checking.Histories;
using DialogEngine.Checking.Nemeses;
using DialogEngine.Checking.Runs;
using DialogEngine.Checking.Verdicts;

namespace DialogEngine.Checking.Invariants;

/// <summary>
/// Without a store nothing is acknowledged, and no host says that it is ready. What a host has just found may be told for
/// a second. On a full disk there may still be room in the files that the store has: what is acknowledged then must be in
/// the database, and no host says that it is ready a second after the last of it.
/// </summary>
internal sealed class NothingWithoutAStore : IInvariant
{
    private const int Ready = 200;
    private const double OutdatedMs = 1_000;

    public string Name => "I11";

    public string Says => "without a store nothing is acknowledged";

    public void Check(Run run, Findings findings)
    {
        foreach (var without in run.Nemesis.Between("fill-disk", "free-disk")) CheckFull(run, without, findings);
        foreach (var without in run.Nemesis.Between("stop-database", "start-database")) CheckStopped(run, without, findings);
    }

    private static void CheckFull(Run run, Interval without, Findings findings)
    {
        var recorded = run.Polls.Values.SelectMany(poll => poll.Rows).SelectMany(row => row.Ids).ToHashSet();
        List<double> last = [without.From];
        foreach (var ballot in Sent(run, without))
        {
            findings.Looked();
            if (ballot.Acknowledged > without.To) continue;
            if (recorded.Contains(ballot.Id)) last.Add(ballot.Acknowledged);
            else if (!run.IsEarlier) findings.Violated($"Ballot {ballot.Text} of {ballot.Who} was acknowledged while the disk was full and is not in the database.", ballot.AcknowledgedAt);
        }

        if (last.Count > 1) findings.Note($"{last.Count - 1} ballots were sent, acknowledged and kept while the disk was full: there was room in the store's own files.");
        CheckReadiness(run, without with { From = last.Max() }, "the disk was full", findings);
    }

    private static void CheckStopped(Run run, Interval without, Findings findings)
    {
        const string Why = "the database was stopped";
        foreach (var ballot in Sent(run, without))
            findings.Must(!(ballot.Acknowledged <= without.To), () => $"Ballot {ballot.Text} of {ballot.Who} was sent and acknowledged while {Why}.", ballot.AcknowledgedAt);
        CheckReadiness(run, without, Why, findings);
    }

    private static IEnumerable<BallotOperation> Sent(Run run, Interval without) =>
        run.History.Ballots.Values.Where(ballot => ballot.Invoked >= without.From && ballot.Invoked <= without.To);

    private static void CheckReadiness(Run run, Interval without, string why, Findings findings)
    {
        foreach (var seen in run.History.Readiness.Where(seen => seen.Asked >= without.From + OutdatedMs && seen.At <= without.To))
            findings.Must(seen.Status != Ready, () => $"{seen.Host} said that it was ready while {why}.", seen.Line);
    }
}
