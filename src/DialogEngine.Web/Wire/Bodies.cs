using DialogEngine.Dialogues;
using DialogEngine.Moderators;
using DialogEngine.Polls;
using Text = System.Collections.Generic.IReadOnlyDictionary<string, string>;

namespace DialogEngine.Wire;

/// <summary>A dialogue that was created, and where its pages are.</summary>
public sealed record CreatedDialogue(string DialogueId, string JoinCode, Links Links);

/// <summary>Where the pages of a dialogue are, below the engine's address.</summary>
public sealed record Links(string Phone, string Desk, string Projector);

/// <summary>A dialogue in a list. Of one that is damaged, only its id is known.</summary>
/// <param name="DialogueId">Which dialogue it is.</param>
/// <param name="JoinCode">The code that leads to it.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Title">What it is called.</param>
/// <param name="CreatedAt">When it was created.</param>
/// <param name="Damaged">True where what is stored does not hold together; left out otherwise.</param>
public sealed record DialogueSummary(
    string DialogueId, string? JoinCode = null, DialogueState? State = null, Text? Title = null, DateTimeOffset? CreatedAt = null, bool? Damaged = null);

/// <summary>Asks to take part.</summary>
/// <param name="Code">The six digits; spaces and hyphens between them do not matter.</param>
/// <param name="Attendance"><c>Room</c> or <c>Remote</c>; <c>Remote</c> when left out.</param>
/// <param name="Language">The language the person reads; kept nowhere.</param>
public sealed record JoinRequest(string? Code, string? Attendance = null, string? Language = null);

/// <summary>What a participant takes part with.</summary>
public sealed record Joined(string DialogueId, string ParticipantToken, DateTimeOffset ExpiresAt);

/// <summary>Signs a moderator in, with a key or with a one-time code.</summary>
public sealed record SignInRequest(string? Key = null, string? Code = null);

/// <summary>Who is signed in.</summary>
public sealed record SignedIn(string ModeratorId, string Name, ModeratorRole Role);

/// <summary>A moderator to enter.</summary>
public sealed record NewModerator(string? Name, ModeratorRole Role = ModeratorRole.Moderator);

/// <summary>A moderator's key, shown this once.</summary>
public sealed record ModeratorKey(string ModeratorId, string Name, ModeratorRole Role, string Key);

/// <summary>Where a poll stands, as far as the caller may see it.</summary>
public sealed record TallyReport(
    string PollId,
    long Version,
    PollState State,
    IReadOnlyList<long> Counts,
    long Ballots,
    bool Final,
    IReadOnlyDictionary<string, IReadOnlyList<long>>? ByAttendance = null);

/// <summary>A ballot of a published poll.</summary>
public sealed record CountedBallot(string BallotId, IReadOnlyList<int> Choice);
