using DialogEngine.Contributions;
using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;

namespace DialogEngine.Simulating;

/// <summary>
/// Keeps what people did and were told beside what was committed, and breaks off at the first thing that cannot be.
/// Shares no counting with the engine.
/// </summary>
internal sealed class Ledger(Steps steps, Trace trace)
{
    private readonly Dictionary<(PollId Poll, UInt128 Voter), ParticipantId> _voters = [];
    private readonly Dictionary<int, StoredPoll> _polls = [];
    private readonly Dictionary<int, Dictionary<UInt128, BallotRow>> _rows = [];
    private readonly Dictionary<(string Phone, PollId Poll), long> _shown = [];
    private readonly HashSet<PollId> _closed = [];
    private long _order;

    public List<Act> Acts { get; } = [];

    public List<ContributionAct> Contributions { get; } = [];

    /// <summary>The journal as it was committed.</summary>
    public List<string> Journal { get; } = [];

    public List<DialogueEvent> Events { get; } = [];

    public Moments Moments { get; } = new();

    /// <summary>How many things people have asked for.</summary>
    public int Operations { get; set; }

    public bool IsAllKnown => Acts.TrueForAll(act => act.KnownAt is not null) && Contributions.TrueForAll(act => act.Verdict is not null);

    public long Next() => ++_order;

    /// <summary>Who a voter key of a poll belongs to; null when nobody has used it.</summary>
    public ParticipantId? VoterOf(PollId poll, UInt128 voter) => _voters.TryGetValue((poll, voter), out var by) ? by : null;

    public void Votes(PollId poll, VoterKey key, ParticipantId by)
    {
        if (_voters.TryGetValue((poll, key.Value), out var other) && other != by) Fail("one vote each", $"Two people have one voter key in {poll}.");
        _voters[(poll, key.Value)] = by;
    }

    /// <summary>A transaction has become visible.</summary>
    public void Commit(IReadOnlyList<Change> changes)
    {
        HashSet<(int Poll, int Box)> moved = [];
        foreach (var change in changes)
        {
            switch (change)
            {
                case Change.OfPoll(var poll):
                    _polls[poll.Number] = poll;
                    _rows.TryAdd(poll.Number, []);
                    break;
                case Change.OfBallot(var poll, var voter, var row):
                    if (_closed.Contains(_polls[poll].Id)) Fail("a close is a barrier", $"A ballot was written to {_polls[poll].Id} after it had closed.");
                    _rows[poll][voter] = row;
                    moved.Add((poll, new VoterKey(voter).Box));
                    break;
                case Change.OfJournal(_, var stored):
                    // Ballots that share the transaction of an event were taken before it, and are told of without
                    // what a merge carries over next.
                    Note(moved);
                    Append(stored.Entry.Version, stored.Entry.Payload);
                    break;
            }
        }

        Note(moved);
    }

    /// <summary>A box has told where its polls stand.</summary>
    public void BoxTold(string activation, int box, BoxNews news)
    {
        foreach (var (poll, tally) in news.Tallies)
            if (!Moments.WasTrueOfBox(poll, box, tally))
                Fail("a tally shown is true of some moment", $"{activation} told of {poll} {Numbers.Text(Numbers.Of(tally))}, which never was.");
    }

    /// <summary>A host has been told what is new in the dialogue.</summary>
    public void Told(string host, DialogueNews news)
    {
        var first = (int)news.Cursor.Version - news.Events.Length;
        for (var i = 0; i < news.Events.Length; i++)
            if (first + i >= Journal.Count || Journal[first + i] != news.Events[i])
                Fail("what is told is in the journal", $"{host} was told as event {first + i + 1}: {news.Events[i]}");
        foreach (var (poll, tally) in news.Tallies)
            if (!Moments.WasTrue(poll, tally))
                Fail("a tally shown is true of some moment", $"{host} was told of {poll} {Numbers.Text(Numbers.Of(tally))}, which never was.");
    }

    /// <summary>A phone shows a tally from now on.</summary>
    public void Shown(string phone, PollId poll, HybridTally tally)
    {
        if (_shown.TryGetValue((phone, poll), out var before) && tally.Version < before)
            Fail("what is shown never goes back", $"{phone} showed version {before} of {poll} and now {tally.Version}.");
        _shown[(phone, poll)] = tally.Version;
    }

    /// <summary>How many ballots, changes and withdrawals in a poll have been acknowledged: a later reading has them all.</summary>
    public long Acknowledged(PollId poll) =>
        Acts.Where(act => act.Poll == poll && act.IsRecorded && act.Revision > 0).GroupBy(act => act.By).Sum(acts => (long)acts.Max(act => act.Revision));

    public void Fail(string invariant, string what)
    {
        trace.Note($"VIOLATION {invariant}: {what}");
        steps.Fail(new ViolationException(invariant, what));
    }

    /// <summary>Notes where those stand that have moved, each poll in each box.</summary>
    private void Note(HashSet<(int Poll, int Box)> moved)
    {
        foreach (var (poll, box) in moved)
            Moments.Note(_polls[poll].Id, box, Numbers.Count(_polls[poll].Form.Options, _rows[poll].Where(row => new VoterKey(row.Key).Box == box).Select(row => row.Value)));
        moved.Clear();
    }

    private void Append(long version, string payload)
    {
        // After a lost sync the journal is shorter than it was; what is written anew stands there from now on.
        if (version - 1 < Journal.Count) Fail("the journal only grows", $"Version {version} was committed a second time.");
        Journal.Add(payload);
        var happened = EventFormat.Read(payload);
        Events.Add(happened);
        if (happened is DialogueEvent.PollClosed closed) _closed.Add(closed.Poll);
        if (happened is DialogueEvent.ContributionMerged merged) _closed.Add(PollId.OfSupport(merged.Contribution));
        trace.Note($"journal: {version} {happened.GetType().Name}");
    }
}

/// <summary>Something that a person has to say.</summary>
internal sealed class ContributionAct(ParticipantCommand command)
{
    public ParticipantCommand Command => command;

    /// <summary>What became of it; null as long as it is not known.</summary>
    public ContributionVerdict? Verdict { get; set; }
}
