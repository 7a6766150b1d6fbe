using DialogEngine.Checking.Histories;
using DialogEngine.Checking.Runs;
using DialogEngine.Checking.Verdicts;

namespace DialogEngine.Checking.Tallies;

/// <summary>
/// Equal versions show equal counts. A tally is a sum over boxes of voters, each as it was when it was last heard, so
/// that two who merge them at the same time can truly come to different sums of the same version. One host merges them
/// once, and whoever takes over from it starts from nothing less; so there it holds for everybody. Among several hosts
/// it holds for one connection, and for what is final.
/// </summary>
internal static class EqualVersions
{
    public static void Check(RunPoll poll, IEnumerable<ShownTally> shown, bool oneHost, Findings findings)
    {
        var first = new Dictionary<(string Who, int Connection, long Version), ShownTally>();
        foreach (var tally in shown)
        {
            if (!oneHost && tally is { WasAskedFor: true, IsFinal: false }) continue;
            var key = oneHost || tally.IsFinal ? ("", 0, tally.Version) : (tally.Who, tally.Connection, tally.Version);
            if (!first.TryGetValue(key, out var other))
            {
                first[key] = tally;
                continue;
            }

            findings.Looked();
            if (tally.Ballots != other.Ballots || (tally.ShowsCounts && other.ShowsCounts && !tally.Counts.AsSpan().SequenceEqual(other.Counts)))
                findings.Violated($"Version {tally.Version} of the tally of poll {poll.Id} was shown to {other.Who} as {Text(other)} and to {tally.Who} as {Text(tally)}.", tally.Line);
            else if (!other.ShowsCounts) first[key] = tally;
        }
    }

    private static string Text(ShownTally tally) => $"{Recount.Text(tally.Counts)} ({tally.Ballots} ballots)";
}
