using DialogEngine.Checking.Histories;
using DialogEngine.Checking.Runs;
using DialogEngine.Checking.Verdicts;

namespace DialogEngine.Checking.Invariants;

/// <summary>
/// A close is a barrier. A poll is closed from the acknowledgement of its close or of its publication, or from the first
/// tally that says so: no ballot that was sent after that is acknowledged or recorded, and every one that was ever
/// acknowledged is in the final tally.
/// </summary>
internal sealed class CloseIsABarrier : IInvariant
{
    public string Name => "I7";

    public string Says => "a close is a barrier";

    public void Check(Run run, Findings findings)
    {
        foreach (var poll in run.Polls.Values.Where(poll => !poll.IsSupport))
        {
            if (Closed(run, poll) is not { } closed) continue;
            var recorded = poll.Rows.SelectMany(row => row.Ids).ToHashSet();
            foreach (var ballot in poll.Ballots)
            {
                findings.Looked();
                if (ballot.Invoked <= closed.At) continue;
                var known = $"which was known to be closed at {run.History.Where(closed.Line)}";
                if (ballot.IsAcknowledged)
                    findings.Violated($"Ballot {ballot.Text} of {ballot.Who} was sent and acknowledged in poll {poll.Id}, {known}.", ballot.AcknowledgedAt);
                else if (recorded.Contains(ballot.Id))
                    findings.Violated($"Ballot {ballot.Text} of {ballot.Who} was sent and recorded in poll {poll.Id}, {known}.", ballot.InvokedAt);
            }

            CheckCounted(run, poll, findings);
        }
    }

    private static void CheckCounted(Run run, RunPoll poll, Findings findings)
    {
        var acknowledged = poll.Ballots.LongCount(ballot => ballot.IsAcknowledged);
        foreach (var tally in run.Results.Tallies.Where(tally => tally.Poll == poll.Id))
        {
            findings.Looked();
            if (tally.Version < acknowledged) findings.Violated($"{acknowledged} ballots were acknowledged in poll {poll.Id}, and its final tally has taken in {tally.Version}.", tally.File);
        }
    }

    private static (double At, Place Line)? Closed(Run run, RunPoll poll)
    {
        var commands = run.History.Commands.Values
            .Where(command => command.What is "close" or "publish" && command.About == poll.Id && command.IsAcknowledged)
            .Select(command => (command.Acknowledged, command.AcknowledgedAt));
        var shown = run.History.Tallies.TryGetValue(poll.Id, out var tallies)
            ? tallies.Where(tally => tally.State is "Closed" or "Published" || tally.IsFinal).Select(tally => (tally.At, tally.Line))
            : [];
        return commands.Concat(shown).OrderBy(each => each.Item1).Select(each => ((double, Place)?)each).FirstOrDefault();
    }
}
