using DialogEngine.Checking.Histories;
using DialogEngine.Checking.Runs;
using DialogEngine.Checking.Verdicts;

namespace DialogEngine.Checking.Tallies;

/// <summary>
/// What was sent before a tally arrived. A tally of version v has taken in v of those ballots: each box of voters as it
/// was at some moment, not all at the same. With n sent, at most n − v voters are not where their last ballot puts them,
/// so no count is further than that from the count of all; and none is larger than the number of voters who ever chose so.
/// </summary>
internal static class PossibleTallies
{
    public static void Check(RunPoll poll, Recordings recordings, IEnumerable<ShownTally> shown, Findings findings)
    {
        var all = new StandingCount(recordings.Options, recordings.Rows);
        var ever = new StandingCount(recordings.Options, recordings.Rows);
        var next = 0;
        foreach (var tally in shown.OrderBy(tally => tally.At))
        {
            for (; next < recordings.ByFrom.Length && recordings.ByFrom[next].From <= tally.At; next++)
            {
                var recording = recordings.ByFrom[next];
                all.Take(recording);
                ever.Take(recording with { Choice = ever.Of(recording.Row) | recording.Choice });
            }

            Check(poll, tally, all, ever, findings);
        }
    }

    private static void Check(RunPoll poll, ShownTally tally, StandingCount all, StandingCount ever, Findings findings)
    {
        findings.Looked();
        var away = all.Version - tally.Version;
        if (away < 0)
        {
            findings.Violated($"{tally.Who} was shown version {tally.Version} of poll {poll.Id}, when {all.Version} of the ballots that the database has had been sent.", tally.Line);
            return;
        }

        if (Math.Abs(tally.Ballots - all.Ballots) > away || tally.Ballots > ever.Ballots)
            findings.Violated($"{tally.Who} was shown {tally.Ballots} ballots in version {tally.Version} of poll {poll.Id}; with {all.Version} sent, {all.Ballots} stood, and {ever.Ballots} people had cast one.", tally.Line);
        for (var option = 0; option < Math.Min(tally.Counts.Length, poll.Stored!.Options); option++)
        {
            if (Math.Abs(tally.Counts[option] - all[option]) > away || tally.Counts[option] > ever[option])
                findings.Violated($"{tally.Who} was shown {tally.Counts[option]} for option {option} in version {tally.Version} of poll {poll.Id}; with {all.Version} ballots sent, {all[option]} stood for it, and {ever[option]} people had chosen it.", tally.Line);
        }
    }
}
