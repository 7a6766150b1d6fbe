using DialogEngine.Checking.Reading;
using DialogEngine.Checking.Runs;
using DialogEngine.Checking.Verdicts;

namespace DialogEngine.Checking.Invariants;

/// <summary>Nothing appears from nowhere: each ballot in the database was sent by some phone in its poll, and none that was refused is there.</summary>
internal sealed class NothingFromNowhere : IInvariant
{
    public string Name => "I2";

    public string Says => "nothing appears from nowhere";

    public void Check(Run run, Findings findings)
    {
        foreach (var poll in run.Polls.Values)
        {
            var byPhone = poll.Ballots.ToLookup(ballot => ballot.Who);
            foreach (var (row, id, ballot) in poll.Rows.SelectMany(row => row.Ids.Zip(row.Ballots, (id, ballot) => (row, id, ballot))))
            {
                findings.Looked();
                if (ballot is null)
                    findings.Violated($"Ballot {BallotIds.Text(id)} is in the database in poll {poll.Id}, and nobody has sent it.", "database");
                else if (ballot.Poll != poll.Id)
                    findings.Violated($"Ballot {ballot.Text} was sent in poll {ballot.Poll} and is in the database in poll {poll.Id}.", ballot.InvokedAt);
                else if (ballot.Holding(run, byPhone) is { } refusal)
                    findings.Violated($"Ballot {ballot.Text} of {ballot.Who} in poll {poll.Id} was refused with {refusal.Verdict} and is in the database.", refusal.Line);
            }
        }
    }
}
