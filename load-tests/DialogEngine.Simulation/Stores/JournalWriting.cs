using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;

namespace DialogEngine.Simulating;

/// <summary>Appends to a journal, and carries out what follows for the polls, within a transaction.</summary>
internal static class JournalWriting
{
    public static bool Append(
        Transaction transaction,
        DialogueId dialogue,
        long expectedVersion,
        IReadOnlyList<NewEntry> entries,
        IReadOnlyList<PollChange> polls,
        Bug? bug = null)
    {
        var journal = transaction.Tables.Journal(dialogue);
        var (version, hash) = journal is [.., var last] ? (last.Entry.Version, last.Hash) : (0, HashChain.Start(dialogue));
        if (version != expectedVersion && bug is not Bug.AppendUnchecked) return false;
        foreach (var stored in HashChain.Bind(dialogue, version, hash, [.. entries.Select(entry => entry with { At = entry.At.ToUniversalTime() })]))
            transaction.Put(new Change.OfJournal(dialogue, stored));
        foreach (var change in polls) CarryOut(transaction, dialogue, change, bug);
        return true;
    }

    private static void CarryOut(Transaction transaction, DialogueId dialogue, PollChange change, Bug? bug)
    {
        var tables = transaction.Tables;
        switch (change)
        {
            case PollChange.Open open:
                transaction.Put(new Change.OfPoll(tables.Poll(dialogue, open.Poll) is { } closed
                    ? closed with { Open = true, ClosesAt = open.ClosesAt?.ToUniversalTime() }
                    : new StoredPoll(tables.Polls.Count + 1, dialogue, open.Poll, open.Form, true, open.ClosesAt?.ToUniversalTime(), open.Secret)));
                break;
            case PollChange.Close(var id):
                if (tables.Poll(dialogue, id) is { } poll) transaction.Put(new Change.OfPoll(poll with { Open = false }));
                break;
            case PollChange.Accept(var ballots):
                transaction.Put(tables.Dialogues[dialogue] with { Accepting = ballots });
                break;
            case PollChange.Unite(var from, var into):
                Unite(transaction, dialogue, from, into, bug);
                break;
            case PollChange.DestroySecret(var id):
                if (tables.Poll(dialogue, id) is { } published) transaction.Put(new Change.OfPoll(published with { Secret = [] }));
                break;
            case PollChange.DestroySecrets:
                foreach (var each in tables.PollsOf(dialogue).ToArray()) transaction.Put(new Change.OfPoll(each with { Secret = [] }));
                transaction.Put(tables.Dialogues[dialogue] with { SupportSecret = [] });
                break;
            default:
                throw new ArgumentException($"The store does not know the change {change.GetType().Name}.", nameof(change));
        }
    }

    private static void Unite(Transaction transaction, DialogueId dialogue, PollId from, PollId into, Bug? bug)
    {
        var tables = transaction.Tables;
        if (tables.Poll(dialogue, from) is not { } source) return;
        var target = UnitedBallot.Target(from, tables.Row(source), into, tables.Poll(dialogue, into) is { } found ? tables.Row(found) : null);
        foreach (var (voter, carried) in tables.Ballots[source.Number - 1].Where(row => !row.Value.Ballot.Choice.IsEmpty).ToArray())
        {
            var standing = tables.Find(target.Number, voter)?.Ballot;
            if (standing is { Choice.IsEmpty: false }) continue;
            if (UnitedBallot.Next(carried.Ballot, into, standing, id => tables.IsTaken(target.Number, voter, id)) is { } next)
                transaction.Put(new Change.OfBallot(target.Number, voter, new BallotRow(next, carried.Attendance)));
        }

        if (bug is Bug.UniteUnfenced) return;
        for (var box = 0; box < VoterKey.Boxes; box++) BoxWriting.Open(transaction, new BoxId(dialogue, box));
    }
}
