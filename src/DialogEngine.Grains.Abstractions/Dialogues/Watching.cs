using System.Collections.Immutable;
using DialogEngine.Polls;

namespace DialogEngine.Dialogues;

/// <summary>How far somebody who watches a dialogue has come.</summary>
/// <param name="Version">The last event they know.</param>
/// <param name="Activation">Which activation of the grain gave the stamp.</param>
/// <param name="Stamp">The last change of a tally or of presence they know, in that activation's count.</param>
/// <remarks><c>default</c> knows nothing.</remarks>
[GenerateSerializer, Immutable, Alias("watch-cursor")]
public readonly record struct WatchCursor(
    [property: Id(0)] long Version, [property: Id(1)] long Activation, [property: Id(2)] long Stamp);

/// <summary>Asks for news, and tells who is connected at the host that asks.</summary>
/// <param name="Since">How far the host has come.</param>
/// <param name="Host">The host, by a name of its own choosing that no other host has.</param>
/// <param name="Here">Who is connected there.</param>
/// <param name="Patience">How long to wait for news.</param>
[GenerateSerializer, Immutable, Alias("watch-request")]
public sealed record WatchRequest(
    [property: Id(0)] WatchCursor Since,
    [property: Id(1)] string Host,
    [property: Id(2)] Presence Here,
    [property: Id(3)] TimeSpan Patience);

/// <summary>How many are here, and how many have raised a hand.</summary>
[GenerateSerializer, Immutable, Alias("presence")]
public readonly record struct Presence(
    [property: Id(0)] int Room, [property: Id(1)] int Remote, [property: Id(2)] int HandsRoom, [property: Id(3)] int HandsRemote)
{
    /// <summary>Both together.</summary>
    public Presence Plus(Presence other) =>
        new(Room + other.Room, Remote + other.Remote, HandsRoom + other.HandsRoom, HandsRemote + other.HandsRemote);
}

/// <summary>What is new.</summary>
/// <param name="Cursor">How far this leads.</param>
/// <param name="Events">The events after the caller's version, oldest first, as the journal has them.</param>
/// <param name="Tallies">The polls and supports whose tally has moved.</param>
/// <param name="Present">Who is here, over all hosts.</param>
/// <param name="Age">How long ago the oldest of it happened; zero when the caller knew nothing before.</param>
[GenerateSerializer, Immutable, Alias("dialogue-news")]
public sealed record DialogueNews(
    [property: Id(0)] WatchCursor Cursor,
    [property: Id(1)] ImmutableArray<string> Events,
    [property: Id(2)] ImmutableArray<PollTally> Tallies,
    [property: Id(3)] Presence Present,
    [property: Id(4)] TimeSpan Age);

/// <summary>Where one poll stands.</summary>
[GenerateSerializer, Immutable, Alias("poll-tally")]
public sealed record PollTally([property: Id(0)] PollId Poll, [property: Id(1)] HybridTally Tally);

/// <summary>Where a poll stands, and what it is at the same moment.</summary>
/// <param name="Poll">The poll; null for the support of a contribution.</param>
/// <param name="Tally">Its tally.</param>
[GenerateSerializer, Immutable, Alias("poll-standing")]
public sealed record PollStanding([property: Id(0)] Poll? Poll, [property: Id(1)] HybridTally Tally);
