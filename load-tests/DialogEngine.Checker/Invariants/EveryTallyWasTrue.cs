using DialogEngine.Checking.Histories;
using DialogEngine.Checking.Runs;
using DialogEngine.Checking.Tallies;
using DialogEngine.Checking.Verdicts;

namespace DialogEngine.Checking.Invariants;

/// <summary>Every tally that was ever shown was true of some moment, and what one client sees never goes back.</summary>
internal sealed class EveryTallyWasTrue : IInvariant
{
    public string Name => "I5";

    public string Says => "every tally ever shown was true of some moment";

    public void Check(Run run, Findings findings)
    {
        if (run.IsEarlier)
        {
            findings.Note("The database is an earlier one: what was shown is not judged by it.");
            return;
        }

        var oneHost = run.Description.Hosts == 1 && !run.Nemesis.Did("two-activations");
        foreach (var (id, shown) in run.History.Tallies)
        {
            if (!run.Polls.TryGetValue(id, out var poll) || poll.Stored is null)
            {
                foreach (var tally in shown.Where(tally => tally.Version > 0)) findings.Violated($"{tally.Who} was shown a tally of poll {id}, which the database does not know.", tally.Line);
                continue;
            }

            CheckForm(poll, shown, findings);
            CheckFinal(poll, shown, findings);
            TalliesOfOneClient.Check(poll, shown, oneHost, findings);
            EqualVersions.Check(poll, shown, oneHost, findings);
            if (Recordings.Of(poll) is not { } recordings)
            {
                findings.Note($"Of poll {id} the database has ballots that nobody has sent: whether what was shown of it was true is not judged.");
                continue;
            }

            PossibleTallies.Check(poll, recordings, shown, findings);
            AskedTallies.Check(poll, recordings, shown, findings);
        }

        CheckVersions(run, oneHost, findings);
    }

    private static void CheckForm(RunPoll poll, List<ShownTally> shown, Findings findings)
    {
        foreach (var tally in shown)
        {
            if (tally.ShowsCounts && tally.Counts.Length != poll.Stored!.Options)
                findings.Violated($"{tally.Who} was shown {tally.Counts.Length} counts of poll {poll.Id}, which has {poll.Stored.Options} options.", tally.Line);
            else if (tally.Ballots > tally.Version || Array.Exists(tally.Counts, count => count < 0 || count > tally.Ballots))
                findings.Violated($"{tally.Who} was shown {Recount.Text(tally.Counts)} of {tally.Ballots} ballots in version {tally.Version} of poll {poll.Id}.", tally.Line);
        }
    }

    private static void CheckFinal(RunPoll poll, List<ShownTally> shown, Findings findings)
    {
        var recount = poll.Recount();
        foreach (var tally in shown.Where(tally => tally.IsFinal))
        {
            findings.Looked();
            if (tally.Version != recount.Version || tally.Ballots != recount.Ballots || (tally.ShowsCounts && !tally.Counts.AsSpan().SequenceEqual(recount.Counts)))
                findings.Violated($"{tally.Who} was shown {Recount.Text(tally.Counts)} ({tally.Ballots} ballots, version {tally.Version}) as the final tally of poll {poll.Id}; it is {Recount.Text(recount.Counts)} ({recount.Ballots} ballots, version {recount.Version}).", tally.Line);
        }
    }

    private static void CheckVersions(Run run, bool oneHost, Findings findings)
    {
        foreach (var client in run.History.Versions.GroupBy(version => (version.Who, oneHost ? 0 : version.Connection)))
        {
            SeenVersion? before = null;
            foreach (var version in client)
            {
                findings.Looked();
                if (before is { } last && version.Version < last.Version)
                    findings.Violated($"{version.Who} took in version {version.Version} of the dialogue after version {last.Version}.", version.Line);
                before = version;
            }
        }
    }
}
