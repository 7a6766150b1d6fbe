using System.Collections.Immutable;
using DialogEngine.Dialogues;
using DialogEngine.Polls;

namespace DialogEngine.Contributions;

/// <summary>A question or statement that a participant sent in, and what became of it.</summary>
/// <param name="Id">Its name, chosen by the sender.</param>
/// <param name="Author">Who sent it; shown to nobody.</param>
/// <param name="Kind">A question or a statement.</param>
/// <param name="Text">What is shown: as sent, or as a moderator edited it.</param>
/// <param name="ReceivedAt">When it came in.</param>
public sealed record Contribution(ContributionId Id, ParticipantId Author, ContributionKind Kind, string Text, DateTimeOffset ReceivedAt)
{
    /// <summary>Where it stands.</summary>
    public ContributionState State { get; init; }

    /// <summary>The text as it was sent, where it has been edited; otherwise null.</summary>
    public string? Original { get; init; }

    /// <summary>Why it was rejected; null unless it is.</summary>
    public RejectionReason? Reason { get; init; }

    /// <summary>The contribution it was merged into; null unless it is.</summary>
    public ContributionId? MergedInto { get; init; }

    /// <summary>The written answer; null when there is none, or it was answered aloud.</summary>
    public string? Answer { get; init; }

    /// <summary>A moderator's labels.</summary>
    public ImmutableArray<string> Labels { get; init; } = [];

    /// <summary>Whether everyone may see it.</summary>
    public bool IsPublic => State is ContributionState.Approved or ContributionState.OnProjector or ContributionState.Answered;

    /// <summary>The poll that people support it with.</summary>
    public PollId Support => PollId.OfSupport(Id);
}

/// <summary>What kind of contribution it is.</summary>
public enum ContributionKind
{
    /// <summary>Asks for an answer. This is the default.</summary>
    Question,

    /// <summary>Says something.</summary>
    Statement,
}

/// <summary>Where a contribution stands.</summary>
public enum ContributionState
{
    /// <summary>Waits for a moderator; seen by its author and the desk. This is the default.</summary>
    Pending,

    /// <summary>Seen and supported by all.</summary>
    Approved,

    /// <summary>Approved, and on the projector now.</summary>
    OnProjector,

    /// <summary>Answered, in writing or aloud.</summary>
    Answered,

    /// <summary>Not shown, for a reason that its author sees.</summary>
    Rejected,

    /// <summary>Counted as part of another one that says the same.</summary>
    Merged,

    /// <summary>Taken back by its author.</summary>
    Withdrawn,
}

/// <summary>Why a contribution was rejected; its author sees it.</summary>
public enum RejectionReason
{
    /// <summary>Not about what the dialogue is about. This is the default.</summary>
    OffTopic,

    /// <summary>Says what another one says.</summary>
    Duplicate,

    /// <summary>Against the climate of conversation: an insult, contempt, a threat in jest.</summary>
    Disrespectful,

    /// <summary>Names or points out a private person.</summary>
    PersonalData,

    /// <summary>Obviously against the law, such as threats or agitation against a group.</summary>
    /// <seealso href="https://lagen.nu/1998:112">Lag (1998:112) om ansvar för elektroniska anslagstavlor, 5 §</seealso>
    Unlawful,

    /// <summary>Cannot be understood.</summary>
    Unclear,

    /// <summary>Sells something.</summary>
    Advertising,
}
