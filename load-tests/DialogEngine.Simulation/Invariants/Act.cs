using DialogEngine.Dialogues;
using DialogEngine.Polls;

namespace DialogEngine.Simulating;

/// <summary>One thing that a person wants of a poll: a ballot, a change or a withdrawal. However often it is sent, it is to count once.</summary>
internal sealed class Act(int number, ParticipantId by, PollId poll, Attendance from, int[] options, BallotId id)
{
    private readonly List<BallotId> _ids = [id];

    public int Number => number;

    public ParticipantId By => by;

    public PollId Poll => poll;

    public Attendance From => from;

    /// <summary>The options chosen; empty withdraws.</summary>
    public int[] Options => options;

    /// <summary>The id under which it is sent. A person who does as they should has one.</summary>
    public BallotId Id => _ids[^1];

    public IReadOnlyList<BallotId> Ids => _ids;

    /// <summary>When it was first sent, in the order of everything.</summary>
    public long InvokedAt { get; init; }

    /// <summary>When it was known what became of it; null as long as it is not.</summary>
    public long? KnownAt { get; set; }

    public BallotVerdict? Verdict { get; set; }

    /// <summary>The receipt: how many the voter had cast.</summary>
    public int Revision { get; set; }

    /// <summary>How many of it have been on their way, all told.</summary>
    public int Copies { get; set; }

    public bool IsRecorded => Verdict is BallotVerdict.Recorded or BallotVerdict.Withdrawn or BallotVerdict.Superseded;

    public bool IsRefused => KnownAt is not null && !IsRecorded;

    public void Rename(BallotId other) => _ids.Add(other);

    public override string ToString() => $"act {number} ({by.ToString()[..4]} in {poll}: [{string.Join(',', options)}])";
}
