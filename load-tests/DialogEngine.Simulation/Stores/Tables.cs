using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;

namespace DialogEngine.Simulating;

/// <summary>Everything that a store holds, as plainly as it can be held.</summary>
/// <remarks>Nothing is ever removed, so that each table is gone through in the order in which it was filled.</remarks>
internal sealed class Tables
{
    public Dictionary<DialogueId, Change.Entered> Dialogues { get; } = [];

    public Dictionary<BoxId, long> Epochs { get; } = [];

    public List<StoredPoll> Polls { get; } = [];

    /// <summary>What stands for each voter, by the number of the poll less one.</summary>
    public List<Dictionary<UInt128, BallotRow>> Ballots { get; } = [];

    public Dictionary<DialogueId, List<StoredEntry>> Journals { get; } = [];

    /// <summary>The tables that a log leads to.</summary>
    public static Tables After(IEnumerable<List<Change>> log)
    {
        var tables = new Tables();
        foreach (var change in log.SelectMany(changes => changes)) change.Apply(tables);
        return tables;
    }

    public StoredPoll? Poll(DialogueId dialogue, PollId id) => Polls.Find(poll => poll.Dialogue == dialogue && poll.Id == id);

    public bool IsAccepting(StoredPoll poll) => poll.Open && Dialogues[poll.Dialogue].Accepting;

    public BallotRow? Find(int poll, UInt128 voter) => Ballots[poll - 1].TryGetValue(voter, out var row) ? row : null;

    /// <summary>Whether another voter's ballot in a poll has this id.</summary>
    public bool IsTaken(int poll, UInt128 voter, BallotId id) => Ballots[poll - 1].Any(row => row.Key != voter && row.Value.Ballot.Id == id);

    public List<StoredEntry> Journal(DialogueId dialogue)
    {
        if (!Journals.TryGetValue(dialogue, out var journal)) Journals.Add(dialogue, journal = []);
        return journal;
    }

    public void Put(StoredPoll poll)
    {
        if (poll.Number <= Polls.Count)
        {
            Polls[poll.Number - 1] = poll;
            return;
        }

        Polls.Add(poll);
        Ballots.Add([]);
    }
}

/// <summary>A poll that has been opened; its secret is empty once it is destroyed.</summary>
internal sealed record StoredPoll(
    int Number, DialogueId Dialogue, PollId Id, BallotForm Form, bool Open, DateTimeOffset? ClosesAt, byte[] Secret);
