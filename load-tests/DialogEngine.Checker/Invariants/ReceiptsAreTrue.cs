using DialogEngine.Checking.Histories;
using DialogEngine.Checking.Reading;
using DialogEngine.Checking.Runs;
using DialogEngine.Checking.Verdicts;

namespace DialogEngine.Checking.Invariants;

/// <summary>
/// A receipt names the ballot that it acknowledges or, when that is superseded, another one of the same phone in the
/// same poll; it says what was sent, and its revision is the ballot's place in the database, so that no two are alike.
/// </summary>
internal sealed class ReceiptsAreTrue : IInvariant
{
    public string Name => "I9";

    public string Says => "receipts are true, and no two ballots have the same";

    public void Check(Run run, Findings findings)
    {
        var places = new Dictionary<(string Poll, UInt128 Id), int>();
        foreach (var poll in run.Polls.Values)
            foreach (var row in poll.Rows)
                for (var i = 0; i < row.Ids.Length; i++) places[(poll.Id, row.Ids[i])] = i + 1;
        var revisions = new Dictionary<(string Who, string Poll, int Revision), UInt128>();
        foreach (var receipt in run.History.Receipts)
        {
            if (receipt.Says is not { } says) continue;
            findings.Looked();
            var what = $"The receipt that {receipt.Of.Who} got for ballot {receipt.Of.Text}";
            if (says.Poll != receipt.Of.Poll) findings.Violated($"{what} is of poll {says.Poll}, not {receipt.Of.Poll}.", receipt.Line);
            if (Named(run, receipt, says, what, findings) is not { } named) continue;
            if (!says.Choice.AsSpan().SequenceEqual(named.Choice)) findings.Violated($"{what} has another choice than the ballot that it names.", receipt.Line);
            var other = revisions.TryGetValue((named.Who, named.Poll, says.Revision), out var known) ? known : named.Id;
            revisions.TryAdd((named.Who, named.Poll, says.Revision), named.Id);
            if (other != named.Id) findings.Violated($"{what} has revision {says.Revision}, as that of ballot {BallotIds.Text(other)} has.", receipt.Line);
            else if (places.TryGetValue((named.Poll, named.Id), out var place) && place != says.Revision)
                findings.Violated($"{what} has revision {says.Revision}; in the database that ballot is number {place} of its voter.", receipt.Line);
        }
    }

    private static BallotOperation? Named(Run run, Receipt receipt, LineReceipt says, string what, Findings findings)
    {
        if (!run.History.Ballots.TryGetValue(says.Ballot, out var named))
            findings.Violated($"{what} names ballot {BallotIds.Text(says.Ballot)}, which nobody has sent.", receipt.Line);
        else if (receipt.SaysSuperseded == (named == receipt.Of))
            findings.Violated($"{what} says {receipt.Verdict} and names ballot {named.Text}.", receipt.Line);
        else if (named.Who != receipt.Of.Who || named.Poll != receipt.Of.Poll)
            findings.Violated($"{what} names ballot {named.Text} of {named.Who} in poll {named.Poll}.", receipt.Line);
        else if (named.Invoked > receipt.At)
            findings.Violated($"{what} names ballot {named.Text}, which was not sent yet.", receipt.Line);
        else
            return named;
        return null;
    }
}
