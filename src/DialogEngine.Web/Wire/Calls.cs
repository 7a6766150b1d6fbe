using System.Text.Json.Serialization;
using DialogEngine.Contributions;
using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Texts;
using Text = System.Collections.Generic.IReadOnlyDictionary<string, string>;

namespace DialogEngine.Wire;

/// <summary>A ballot as a phone sends it.</summary>
public sealed record BallotCall(string? PollId, string? BallotId, [property: JsonConverter(typeof(OptionsJson))] IReadOnlyList<int>? Choice);

/// <summary>A support given or taken back.</summary>
public sealed record SupportCall(string? ContributionId, string? BallotId, bool On);

/// <summary>What became of a ballot or support.</summary>
public sealed record BallotAnswer(BallotVerdict Verdict, [property: JsonConverter(typeof(ReceiptJson))] Receipt? Receipt = null, int? RetryAfterMs = null);

/// <summary>A contribution as a phone sends it.</summary>
public sealed record ContributeCall(string? ContributionId, string? Text, ContributionKind Kind = ContributionKind.Question, string? Language = null);

/// <summary>What became of a contribution.</summary>
public sealed record ContributionAnswer(ContributionVerdict Verdict, ContributionView? Contribution = null, int? RetryAfterMs = null);

/// <summary>What became of a moderator's command.</summary>
public sealed record DeskAnswer(
    DeskVerdict Verdict, long? Version = null, PollState? State = null, IReadOnlyList<Mistake>? Mistakes = null, int? RetryAfterMs = null);

/// <summary>Opens a poll, for a time or until it is closed.</summary>
public sealed record OpenPollCall(string? PollId, int? ClosesInSeconds = null);

/// <summary>A poll as the desk prepares it; it is read with all its mistakes listed.</summary>
public sealed record PollPlan(
    string? PollId,
    string? ItemId,
    string? Kind,
    Text? Title,
    IReadOnlyList<Text>? Options,
    int? MinChoices,
    int? MaxChoices,
    string? TallyVisibility);

/// <summary>Rejects a contribution for a reason that its author sees.</summary>
public sealed record RejectCall(string? ContributionId, RejectionReason Reason);

/// <summary>Merges a contribution into another.</summary>
public sealed record MergeCall(string? ContributionId, string? Into);

/// <summary>Changes what is shown of a contribution.</summary>
public sealed record EditCall(string? ContributionId, string? Text);

/// <summary>Labels a contribution anew.</summary>
public sealed record LabelCall(string? ContributionId, IReadOnlyList<string>? Labels);

/// <summary>Answers a contribution; without a text it was answered aloud.</summary>
public sealed record AnswerCall(string? ContributionId, string? Answer = null);
