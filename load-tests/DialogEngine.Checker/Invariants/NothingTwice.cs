using DialogEngine.Checking.Histories;
using DialogEngine.Checking.Reading;
using DialogEngine.Checking.Runs;
using DialogEngine.Checking.Verdicts;

namespace DialogEngine.Checking.Invariants;

/// <summary>
/// Nothing counts twice: one voter of the database is one phone in each poll, no ballot is there twice, and every
/// acknowledgement of one ballot says the same, until another ballot has replaced it and for good from then on.
/// </summary>
internal sealed class NothingTwice : IInvariant
{
    public string Name => "I3";

    public string Says => "nothing counts twice";

    public void Check(Run run, Findings findings)
    {
        foreach (var poll in run.Polls.Values) CheckVoters(poll, findings);
        foreach (var receipts in run.History.Receipts.Where(receipt => receipt.Says is not null).GroupBy(receipt => receipt.Of)) CheckReceipts(run, receipts.Key, [.. receipts], findings);
    }

    private static void CheckVoters(RunPoll poll, Findings findings)
    {
        var rows = new Dictionary<string, VoterRow>(StringComparer.Ordinal);
        var ids = new HashSet<UInt128>();
        foreach (var row in poll.Rows)
        {
            findings.Looked();
            foreach (var id in row.Ids.Where(id => !ids.Add(id)))
                findings.Violated($"Ballot {BallotIds.Text(id)} is in the database twice in poll {poll.Id}.", "database");
            if (row.Stored.Revision != row.Ids.Length)
                findings.Violated($"The voter of ballot {BallotIds.Text(row.Stored.Id)} in poll {poll.Id} has cast {row.Ids.Length} ballots, and the database says {row.Stored.Revision}.", "database");
            foreach (var who in row.Ballots.OfType<BallotOperation>().Select(ballot => ballot.Who).Distinct())
            {
                if (rows.TryAdd(who, row)) continue;
                findings.Violated($"{who} has two voters' ballots in poll {poll.Id}: {BallotIds.Text(rows[who].Stored.Id)} and {BallotIds.Text(row.Stored.Id)}.", "database");
            }

            if (row.Ballots.OfType<BallotOperation>().Select(ballot => ballot.Who).Distinct().Skip(1).Any())
                findings.Violated($"One voter in poll {poll.Id} has ballots of several phones, the last of them {BallotIds.Text(row.Stored.Id)}.", "database");
        }
    }

    private static void CheckReceipts(Run run, BallotOperation ballot, List<Receipt> receipts, Findings findings)
    {
        Receipt? first = null;
        // From here on another ballot of the phone has replaced this one.
        var replaced = double.PositiveInfinity;
        foreach (var receipt in receipts.OrderBy(receipt => receipt.At))
        {
            findings.Looked();
            var says = receipt.Says!;
            if (says.Ballot != ballot.Id)
            {
                replaced = Math.Min(replaced, receipt.At);
                continue;
            }

            first ??= receipt;
            if (says.Revision != first.Says!.Revision || !says.Choice.AsSpan().SequenceEqual(first.Says.Choice))
                findings.Violated($"Ballot {ballot.Text} of {ballot.Who} got two receipts that differ; the first is at {run.History.Where(first.Line)}.", receipt.Line);
            if (receipt.SentNotBefore > replaced)
                findings.Violated($"Ballot {ballot.Text} of {ballot.Who} was said to stand, when it had been said before that another has replaced it.", receipt.Line);
        }
    }
}
