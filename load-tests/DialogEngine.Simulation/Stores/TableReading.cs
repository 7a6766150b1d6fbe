using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;
using DialogEngine.Storage.Registers;

namespace DialogEngine.Simulating;

/// <summary>What is asked of the tables.</summary>
internal static class TableReading
{
    public static PollRow Row(this Tables tables, StoredPoll poll) => new(poll.Number, poll.Form, tables.IsAccepting(poll));

    public static PollRecord Record(this Tables tables, StoredPoll poll) =>
        new(poll.Id, poll.Form, tables.IsAccepting(poll), poll.ClosesAt, poll.Secret.Length > 0 ? poll.Secret : null);

    public static IEnumerable<StoredPoll> PollsOf(this Tables tables, DialogueId dialogue) => tables.Polls.Where(poll => poll.Dialogue == dialogue);

    public static IReadOnlyList<long> EpochsOf(this Tables tables, DialogueId dialogue) =>
        [.. Enumerable.Range(0, VoterKey.Boxes).Select(box => tables.Epochs.GetValueOrDefault(new BoxId(dialogue, box)))];

    public static HybridTally Count(this Tables tables, StoredPoll poll, int? box = null)
    {
        var sum = new TallySum(poll.Form.Options);
        foreach (var (voter, row) in tables.Ballots[poll.Number - 1])
            if (box is null || new VoterKey(voter).Box == box) sum.Add(row.Attendance, row.Ballot.Choice, 1, row.Ballot.Revision);
        return sum.Tally();
    }

    public static IReadOnlyDictionary<PollId, HybridTally> CountBox(this Tables tables, BoxId box) =>
        tables.PollsOf(box.Dialogue).ToDictionary(poll => poll.Id, poll => tables.Count(poll, box.Number));

    public static CastBallot? Standing(this Tables tables, DialogueId dialogue, PollId poll, VoterKey voter) =>
        tables.Poll(dialogue, poll) is { } found ? tables.Find(found.Number, voter.Value)?.Ballot : null;

    public static IReadOnlyList<(BallotId Id, Choice Choice)> Counted(this Tables tables, DialogueId dialogue, PollId poll) =>
        tables.Poll(dialogue, poll) is not { } found ? [] :
        [
            .. tables.Ballots[found.Number - 1].Values.Where(row => !row.Ballot.Choice.IsEmpty)
                .OrderBy(row => row.Ballot.Id.Value).Select(row => (row.Ballot.Id, row.Ballot.Choice)),
        ];

    public static IReadOnlyList<DialogueId> Overdue(this Tables tables, DateTimeOffset now) =>
        [.. tables.Polls.Where(poll => poll.Open && poll.ClosesAt <= now).Select(poll => poll.Dialogue).Distinct()];

    public static IReadOnlyList<JournalEntry> Read(this Tables tables, DialogueId dialogue, long after)
    {
        var journal = tables.Journal(dialogue);
        var hash = after == 0 ? HashChain.Start(dialogue) : journal.Find(stored => stored.Entry.Version == after)?.Hash;
        return HashChain.Follow(dialogue, after, hash, journal.Where(stored => stored.Entry.Version > after));
    }

    public static DialogueRecord? Read(this Tables tables, DialogueId dialogue) =>
        tables.Dialogues.TryGetValue(dialogue, out var entered)
            ? new DialogueRecord(dialogue, entered.JoinCode, entered.SupportSecret, entered.At)
            : null;
}
