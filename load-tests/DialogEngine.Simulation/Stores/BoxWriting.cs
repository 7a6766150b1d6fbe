using DialogEngine.Polls;
using DialogEngine.Storage;
using DialogEngine.Storage.Ballots;

namespace DialogEngine.Simulating;

/// <summary>What is done to a ballot box within a transaction.</summary>
internal static class BoxWriting
{
    public static long Open(Transaction transaction, BoxId box)
    {
        var epoch = transaction.Tables.Epochs.GetValueOrDefault(box) + 1;
        transaction.Put(new Change.Opened(box, epoch));
        return epoch;
    }

    /// <exception cref="StaleEpochException">The box has another epoch; nothing was written.</exception>
    public static IReadOnlyList<BallotOutcome> Receive(
        Transaction transaction, BoxId box, long epoch, IReadOnlyList<IncomingBallot> ballots, Bug? bug = null)
    {
        if (bug is not Bug.EpochUnchecked && transaction.Tables.Epochs.GetValueOrDefault(box) != epoch) throw new StaleEpochException(box, epoch);
        return [.. ballots.Select(ballot => Receive(transaction, box, ballot, bug))];
    }

    private static BallotOutcome Receive(Transaction transaction, BoxId box, IncomingBallot incoming, Bug? bug)
    {
        var tables = transaction.Tables;
        if (tables.Poll(box.Dialogue, incoming.Poll) is not { } poll) return Receiving.Receive(null, null, incoming, () => false);
        var row = tables.Find(poll.Number, incoming.Voter.Value);
        var known = bug is Bug.AcceptAfterClose ? tables.Row(poll) with { Accepting = true } : tables.Row(poll);
        var outcome = Receiving.Receive(known, row, incoming, () => tables.IsTaken(poll.Number, incoming.Voter.Value, incoming.Id));
        if (bug is Bug.ApplyTwice && !outcome.Written && row is { Ballot: var again } && again.Id == incoming.Id)
            outcome = outcome with { Written = true, Standing = again with { Revision = again.Revision + 1, Replaced = again.Replaced.Add(again.Id) } };
        if (outcome.Written)
            transaction.Put(new Change.OfBallot(poll.Number, incoming.Voter.Value, new BallotRow(outcome.Standing!, incoming.Attendance)));
        return outcome;
    }
}
