using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;

namespace DialogEngine.Storage.Postgres.Ballots;

/// <summary>What stands for the voters and ids of a transaction, moved along as its ballots are received.</summary>
internal sealed class StandingBallots
{
    private readonly IReadOnlyDictionary<(DialogueId, PollId), PollRow> _polls;
    private readonly Dictionary<(int Poll, VoterKey Voter), BallotRow> _rows = [];
    private readonly Dictionary<(int Poll, BallotId Id), VoterKey> _voters = [];
    private readonly HashSet<(int Poll, VoterKey Voter)> _written = [];

    /// <param name="polls">The polls of the ballots.</param>
    /// <param name="rows">What stands in the database for their voters and ids.</param>
    public StandingBallots(IReadOnlyDictionary<(DialogueId, PollId), PollRow> polls, IEnumerable<VoterRow> rows)
    {
        _polls = polls;
        foreach (var row in rows) Put(row);
    }

    /// <summary>What the transaction writes: for each voter what stands in the end.</summary>
    public IEnumerable<VoterRow> Written => _written.Select(key => new VoterRow(key.Poll, key.Voter, _rows[key]));

    /// <summary>Whether a ballot was recorded, also when it has been replaced since.</summary>
    public bool Holds(DialogueId dialogue, IncomingBallot ballot) =>
        Poll(dialogue, ballot.Poll) is { } poll
        && _rows.TryGetValue((poll.Number, ballot.Voter), out var row)
        && (row.Ballot.Id == ballot.Id || row.Ballot.Replaced.Contains(ballot.Id));

    /// <summary>Receives a ballot against what stands for its voter.</summary>
    public BallotOutcome Receive(DialogueId dialogue, IncomingBallot incoming)
    {
        var poll = Poll(dialogue, incoming.Poll);
        var key = (poll?.Number ?? 0, incoming.Voter);
        BallotRow? row = _rows.TryGetValue(key, out var found) ? found : null;
        var outcome = Receiving.Receive(poll, row, incoming, () => IsTaken(key, incoming.Id));
        if (!outcome.Written) return outcome;

        if (row is { } before) _voters.Remove((key.Item1, before.Ballot.Id));
        Put(new VoterRow(key.Item1, incoming.Voter, new BallotRow(outcome.Standing!, incoming.Attendance)));
        _written.Add(key);
        return outcome;
    }

    private PollRow? Poll(DialogueId dialogue, PollId poll) => _polls.TryGetValue((dialogue, poll), out var row) ? row : null;

    private void Put(VoterRow row)
    {
        _rows[(row.Poll, row.Voter)] = row.Ballot;
        _voters[(row.Poll, row.Ballot.Ballot.Id)] = row.Voter;
    }

    private bool IsTaken((int Poll, VoterKey Voter) key, BallotId id) => _voters.TryGetValue((key.Poll, id), out var voter) && voter != key.Voter;
}
