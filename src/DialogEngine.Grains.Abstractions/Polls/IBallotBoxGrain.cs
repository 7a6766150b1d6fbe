using System.Collections.Immutable;
using DialogEngine.Dialogues;
using Orleans.Concurrency;

namespace DialogEngine.Polls;

/// <summary>
/// One of the boxes of a dialogue. It holds the voters whose key lies in it, for every poll and support. The key is
/// <c>{dialogue}/{box}</c>.
/// </summary>
[Alias("ballot-box")]
public interface IBallotBoxGrain : IGrainWithStringKey
{
    /// <summary>
    /// Receives ballots, and answers when those that count are durable. Idempotent by ballot id. One answer for each
    /// ballot, in order.
    /// </summary>
    [Alias("cast")]
    Task<ImmutableArray<BallotReply>> CastMany(ImmutableArray<BallotInHand> ballots);

    /// <summary>The tallies that have moved since the caller last asked: at once when one has, else when one does, or after a while.</summary>
    [AlwaysInterleave]
    [Alias("watch")]
    Task<BoxNews> Watch(BoxCursor since, TimeSpan patience);

    /// <summary>
    /// The tallies that have moved since the caller last asked, in turn with the ballots: every ballot that the box has
    /// committed is in them. The epoch of the answer is 0 when the box cannot be sure of that.
    /// </summary>
    [Alias("settle")]
    Task<BoxNews> Settle(BoxCursor since);

    /// <summary>What stands for voters whose key lies in this box, in order; revision 0 where nothing does.</summary>
    [AlwaysInterleave]
    [Alias("find")]
    Task<ImmutableArray<BallotReply>> Find(ImmutableArray<PollVoter> voters);

    /// <summary>Counts its ballots from the store again, after something else than casting changed them: now, or once the store can be read.</summary>
    [Alias("recount")]
    Task Recount();
}

/// <summary>A ballot on its way from a phone to its box.</summary>
/// <param name="Poll">The poll's name.</param>
/// <param name="Voter">The voter's key in that poll.</param>
/// <param name="Attendance">From where it is cast.</param>
/// <param name="BallotId">Its id.</param>
/// <param name="Options">The options chosen, as sent; empty withdraws.</param>
[GenerateSerializer, Immutable, Alias("ballot-in-hand")]
public readonly record struct BallotInHand(
    [property: Id(0)] string Poll,
    [property: Id(1)] UInt128 Voter,
    [property: Id(2)] Attendance Attendance,
    [property: Id(3)] UInt128 BallotId,
    [property: Id(4)] int[] Options);

/// <summary>What became of a ballot, and what stands for its voter now.</summary>
/// <param name="Verdict">What became of it.</param>
/// <param name="BallotId">The ballot that stands; zero when none does.</param>
/// <param name="Choice">What it says.</param>
/// <param name="Revision">How many the voter has cast in this poll.</param>
[GenerateSerializer, Immutable, Alias("ballot-reply")]
public readonly record struct BallotReply(
    [property: Id(0)] BallotVerdict Verdict,
    [property: Id(1)] UInt128 BallotId,
    [property: Id(2)] byte[]? Choice,
    [property: Id(3)] int Revision);

/// <summary>A voter in a poll.</summary>
[GenerateSerializer, Immutable, Alias("poll-voter")]
public readonly record struct PollVoter([property: Id(0)] string Poll, [property: Id(1)] UInt128 Voter);

/// <summary>How far somebody who watches a box has come: a stamp of the epoch it was given in. <c>default</c> knows nothing.</summary>
[GenerateSerializer, Immutable, Alias("box-cursor")]
public readonly record struct BoxCursor([property: Id(0)] long Epoch, [property: Id(1)] long Stamp);

/// <summary>The tallies of a box that have moved.</summary>
/// <param name="Cursor">How far this leads.</param>
/// <param name="Tallies">The tallies.</param>
/// <param name="Age">How long ago the first of them moved; zero when the caller knew nothing before.</param>
[GenerateSerializer, Immutable, Alias("box-news")]
public sealed record BoxNews(
    [property: Id(0)] BoxCursor Cursor, [property: Id(1)] ImmutableArray<PollTally> Tallies, [property: Id(2)] TimeSpan Age);
