using DialogEngine.Checking.Runs;
using DialogEngine.Checking.Verdicts;

namespace DialogEngine.Checking.Invariants;

/// <summary>What is acknowledged is visible: a tally that is asked for afterwards has taken in as many ballots as had been acknowledged.</summary>
internal sealed class AcknowledgedIsVisible : IInvariant
{
    public string Name => "I6";

    public string Says => "what is acknowledged is visible";

    public void Check(Run run, Findings findings)
    {
        foreach (var (id, shown) in run.History.Tallies)
        {
            double[] acknowledged = run.Polls.TryGetValue(id, out var poll)
                ? [.. poll.Ballots.Where(ballot => ballot.IsAcknowledged).Select(ballot => ballot.Acknowledged).Order()]
                : [];
            foreach (var tally in shown.Where(tally => tally.WasAskedFor))
            {
                var before = Count(acknowledged, tally.Asked);
                findings.Must(tally.Version >= before, () => $"{tally.Who} asked for the tally of poll {id} when {before} ballots had been acknowledged, and got version {tally.Version}.", tally.Line);
            }
        }
    }

    // Those that are smaller than the moment.
    private static int Count(double[] sorted, double moment)
    {
        var (from, to) = (0, sorted.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (sorted[middle] < moment) from = middle + 1;
            else to = middle;
        }

        return from;
    }
}
