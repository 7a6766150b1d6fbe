using DialogEngine.Checking.Histories;
using DialogEngine.Checking.Runs;
using DialogEngine.Checking.Verdicts;

namespace DialogEngine.Checking.Invariants;

/// <summary>
/// No acknowledged ballot is lost. A ballot was recorded between its first sending and its first acknowledgement; so the
/// database cannot have two of one voter's ballots the other way round than the history, nor one stand that was
/// acknowledged before another, acknowledged one was sent. Where the history does not tell, either is right.
/// </summary>
internal sealed class AcknowledgedIsKept : IInvariant
{
    public string Name => "I1";

    public string Says => "no acknowledged ballot is lost";

    public void Check(Run run, Findings findings)
    {
        foreach (var poll in run.Polls.Values)
        {
            var found = new Dictionary<UInt128, int>();
            foreach (var id in poll.Rows.SelectMany(row => row.Ids)) found[id] = found.GetValueOrDefault(id) + 1;
            foreach (var ballot in poll.Ballots.Where(ballot => ballot.IsAcknowledged))
            {
                findings.Looked();
                var times = found.GetValueOrDefault(ballot.Id);
                if (times == 0 && !run.IsEarlier)
                    findings.Violated($"Ballot {ballot.Text} of {ballot.Who} in poll {poll.Id} was acknowledged and is not in the database.", ballot.AcknowledgedAt);
                else if (times > 1)
                    findings.Violated($"Ballot {ballot.Text} of {ballot.Who} in poll {poll.Id} was acknowledged and is in the database {times} times.", ballot.AcknowledgedAt);
            }

            foreach (var row in poll.Rows) Check(poll, row, findings);
        }
    }

    private static void Check(RunPoll poll, VoterRow row, Findings findings)
    {
        if (row.Standing is not { } standing) return;
        findings.Looked();
        if (!row.Stored.Choice.AsSpan().SequenceEqual(standing.Choice))
            findings.Violated($"Ballot {standing.Text} of {standing.Who} in poll {poll.Id} was sent with the choice {Text(standing.Choice)} and stands with {Text(row.Stored.Choice)}.", standing.InvokedAt);
        BallotOperation? latest = null;
        foreach (var ballot in row.Ballots)
        {
            if (ballot is null) continue;
            if (latest is not null && ballot.Acknowledged < latest.Invoked)
                findings.Violated($"Ballot {ballot.Text} of {ballot.Who} in poll {poll.Id} was acknowledged before {latest.Text} was sent, and has replaced it.", latest.InvokedAt);
            if (latest is null || ballot.Invoked > latest.Invoked) latest = ballot;
        }
    }

    private static string Text(byte[] choice) => $"[{string.Join(',', choice)}]";
}
