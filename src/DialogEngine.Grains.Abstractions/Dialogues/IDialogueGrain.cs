using System.Collections.Immutable;
using DialogEngine.Moderators;
using DialogEngine.Polls;
using Orleans.Concurrency;

namespace DialogEngine.Dialogues;

/// <summary>One dialogue: gives its events their order and makes them durable. The key is the dialogue's id.</summary>
[Alias("dialogue")]
public interface IDialogueGrain : IGrainWithStringKey
{
    /// <summary>Creates the dialogue. Durable when it completes; false when it exists already.</summary>
    [Alias("create")]
    Task<bool> Create(DialoguePlan plan, string joinCode, ModeratorId by);

    /// <summary>Carries out what a moderator asks for, one at a time. Durable when the verdict is <see cref="DeskVerdict.Done"/>.</summary>
    [Alias("decide")]
    Task<DeskDecision> Decide(DialogueCommand command);

    /// <summary>Carries out what a participant asks for, one at a time. Durable when it is received; a retry gets the same answer.</summary>
    [Alias("contribute")]
    Task<ParticipantDecision> Decide(ParticipantCommand command);

    /// <summary>
    /// What is new since the caller last asked: at once when there is news, else when there is, or after
    /// <see cref="WatchRequest.Patience"/>. Carries the caller's presence along.
    /// </summary>
    [AlwaysInterleave]
    [Alias("watch")]
    Task<DialogueNews> Watch(WatchRequest request);

    /// <summary>The dialogue in a line; null when it has not been created.</summary>
    [AlwaysInterleave]
    [Alias("summary")]
    Task<DialogueLine?> Summary();

    /// <summary>The plan as it stands, with the polls there are now; null when there is no such dialogue.</summary>
    [AlwaysInterleave]
    [Alias("plan")]
    Task<DialoguePlan?> Plan();

    /// <summary>A poll as it is at this moment, drafts too; null when there is none.</summary>
    [AlwaysInterleave]
    [Alias("poll")]
    Task<Poll?> Poll(PollId poll);

    /// <summary>
    /// Where a poll or a support stands at this moment: whatever was acknowledged before the call, by whatever host, is in
    /// it. Null when there is no such poll, draft or public support.
    /// </summary>
    /// <exception cref="IOException">The store cannot say now whether another host has more.</exception>
    [AlwaysInterleave]
    [Alias("tally")]
    Task<PollStanding?> Tally(PollId poll);

    /// <summary>
    /// The secrets of the polls that take ballots, by poll, as the store has them now. They are for the hosts of this
    /// cluster and leave them never.
    /// </summary>
    [AlwaysInterleave]
    [Alias("keys")]
    Task<PollKeys> Keys();

    /// <summary>Every ballot of a published poll by ballot id; null when there is no such published poll.</summary>
    [AlwaysInterleave]
    [Alias("ballots")]
    Task<ImmutableArray<CountedBallot>?> Ballots(PollId poll);

    /// <summary>Closes what is overdue and counts what is uncounted. Harmless at any time.</summary>
    [Alias("wake")]
    Task Wake();
}

/// <summary>A dialogue in a list.</summary>
[GenerateSerializer, Immutable, Alias("dialogue-line")]
public sealed record DialogueLine(
    [property: Id(0)] string JoinCode,
    [property: Id(1)] DialogueState State,
    [property: Id(2)] Texts.LocalizedText Title,
    [property: Id(3)] DateTimeOffset CreatedAt);

/// <summary>What became of a moderator's command.</summary>
/// <param name="Verdict">What became of it.</param>
/// <param name="Version">The dialogue's version afterwards.</param>
[GenerateSerializer, Immutable, Alias("desk-decision")]
public sealed record DeskDecision([property: Id(0)] DeskVerdict Verdict, [property: Id(1)] long Version);

/// <summary>What became of a participant's command.</summary>
/// <param name="Verdict">What became of it.</param>
/// <param name="Contribution">The contribution as it stands; null when there is none.</param>
[GenerateSerializer, Immutable, Alias("participant-decision")]
public sealed record ParticipantDecision(
    [property: Id(0)] Contributions.ContributionVerdict Verdict,
    [property: Id(1)] Contributions.Contribution? Contribution);

/// <summary>A ballot that counts, by the name its voter knows.</summary>
[GenerateSerializer, Immutable, Alias("counted-ballot")]
public readonly record struct CountedBallot([property: Id(0)] UInt128 BallotId, [property: Id(1)] byte[] Choice);

/// <summary>What voter keys are made with.</summary>
/// <param name="Secrets">The secret of each poll that has one.</param>
/// <param name="Known">Every poll that has been opened, with or without a secret left.</param>
[GenerateSerializer, Immutable, Alias("poll-keys")]
public sealed record PollKeys(
    [property: Id(0)] ImmutableDictionary<string, byte[]> Secrets,
    [property: Id(1)] ImmutableHashSet<string> Known);
