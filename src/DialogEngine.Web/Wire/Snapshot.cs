using DialogEngine.Contributions;
using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Rights;
using Text = System.Collections.Generic.IReadOnlyDictionary<string, string>;

namespace DialogEngine.Wire;

/// <summary>Everything a client may see now.</summary>
public sealed record Snapshot(
    int Protocol,
    long Version,
    Header Header,
    IReadOnlyList<PollView> Polls,
    IReadOnlyList<ContributionView> Contributions,
    IReadOnlyList<Tally> Tallies,
    Presence Presence,
    Mine? Mine = null);

/// <summary>What changed between two versions.</summary>
public sealed record Change(
    long From,
    long Version,
    Header? Header = null,
    IReadOnlyList<PollView>? Polls = null,
    IReadOnlyList<ContributionView>? Contributions = null,
    IReadOnlyList<string>? RemovedPolls = null,
    IReadOnlyList<string>? RemovedContributions = null);

/// <summary>The dialogue itself.</summary>
public sealed record Header(
    string DialogueId,
    DialogueState State,
    string JoinCode,
    Text Title,
    Text? Welcome,
    IReadOnlyList<Text> Climate,
    IReadOnlyList<string> Commitments,
    IReadOnlyList<string> Perspectives,
    Moderation Moderation,
    IReadOnlyList<AgendaItemView> Agenda,
    string? CurrentItemId,
    Projection Projection,
    DateOnly? FeedbackOn = null);

/// <summary>One item of the agenda.</summary>
public sealed record AgendaItemView(string ItemId, Text Title, Text? Description = null, InfluenceView? Influence = null);

/// <summary>How much the answers to an item of the agenda can change.</summary>
public sealed record InfluenceView(ParticipationLevel Level, Text Name, Text CanChange);

/// <summary>A poll: what it asks, and where it stands.</summary>
public sealed record PollView(
    string PollId,
    string? ItemId,
    PollKind Kind,
    PollState State,
    Text Title,
    IReadOnlyList<Text> Options,
    int MinChoices,
    int MaxChoices,
    TallyVisibility TallyVisibility,
    DateTimeOffset? ClosesAt = null);

/// <summary>A contribution, as far as the one who looks may see it.</summary>
public sealed record ContributionView(
    string ContributionId,
    ContributionKind Kind,
    ContributionState State,
    string Text,
    IReadOnlyList<string>? Labels = null,
    string? Original = null,
    RejectionReason? Reason = null,
    string? MergedInto = null,
    string? Answer = null,
    DateTimeOffset? ReceivedAt = null);

/// <summary>Where one poll, or the support of one contribution, stands. <c>Counts</c> is empty while it may not be seen.</summary>
public sealed record Tally(string PollId, long Version, PollState State, IReadOnlyList<long> Counts, long Ballots, bool Final);

/// <summary>What is the caller's own.</summary>
public sealed record Mine(
    Attendance Attendance, bool HandRaised, IReadOnlyList<Receipt> Ballots, IReadOnlyList<ContributionView> Contributions);

/// <summary>What stands in the store for one voter in one poll. An empty choice is a withdrawn ballot.</summary>
public sealed record Receipt(string PollId, string BallotId, IReadOnlyList<int> Choice, int Revision);
