using System.Collections.Immutable;
using DialogEngine.Dialogues;
using DialogEngine.Storage;
using DialogEngine.Storage.Ballots;
using Microsoft.Extensions.Logging;

namespace DialogEngine.Polls;

/// <summary>Takes ballots to the store under its epoch and keeps count of what was committed; the rules are the domain's.</summary>
/// <remarks>Runs on the turns of the grain that holds it.</remarks>
/// <param name="box">Which box it is.</param>
/// <param name="store">Where the ballots are kept.</param>
/// <param name="clock">The engine's clock.</param>
/// <param name="recountInTurn">Has <see cref="Recount"/> called when no ballots are being taken.</param>
/// <param name="log">What went wrong.</param>
internal sealed partial class BallotBox(BoxId box, IBallotStore store, TimeProvider clock, Func<Task> recountInTurn, ILogger log)
{
    /// <summary>Between two attempts to count what is in doubt while the store is away, however often somebody looks.</summary>
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(500);

    private readonly Dictionary<string, PollRecord> _polls = [];
    private readonly Dictionary<PollId, (HybridTally Tally, long Stamp)> _tallies = [];
    private readonly News _news = new(clock);
    private long? _recountedAt;
    private bool _doubtful;

    /// <summary>Whether the store was out of reach when it was last to be written to.</summary>
    public bool IsStoreAway => !IsFenced && (_unsettled || _epoch == 0);

    // What is told may be behind the store: the box was never taken over, or a write has an outcome that is not known.
    private bool IsBehind => _doubtful || _unsettled || _epoch == 0;

    /// <summary>Takes the box over and counts it. Must have completed before anything else is asked.</summary>
    public async Task Open(CancellationToken cancel)
    {
        try
        {
            _epoch = await store.OpenBox(box, cancel);
        }
        catch (StoreUnavailableException e)
        {
            // What is there stays readable; the box is taken over before it is written to.
            LogStoreAway(box.Number, e.Message);
        }

        await Count(cancel);
    }

    /// <inheritdoc cref="IBallotBoxGrain.CastMany"/>
    public async Task<ImmutableArray<BallotReply>> CastMany(ImmutableArray<BallotInHand> ballots)
    {
        try
        {
            return await ReceiveOwning(ballots);
        }
        catch (StaleEpochException)
        {
            GiveWay();
        }
        catch (StoreUnavailableException e)
        {
            // What failed may still have been committed; the count is taken again before it is used.
            _doubtful = _unsettled = true;
            LogStoreAway(box.Number, e.Message);
        }

        return [.. ballots.Select(_ => new BallotReply(BallotVerdict.TryAgain, default, null, 0))];
    }

    /// <inheritdoc cref="IBallotBoxGrain.Watch"/>
    public async Task<BoxNews> Watch(BoxCursor since, TimeSpan patience)
    {
        // Who asks has heard of a later epoch: from the one that has the box now.
        if (since.Epoch > _epoch && _epoch != 0 && !IsFenced) GiveWay();
        // Somebody looks, though perhaps nobody casts again; the count is taken between ballots, not among them.
        if (IsBehind && (_recountedAt is not { } before || clock.GetElapsedTime(before) >= Pace)) await recountInTurn();
        if (!IsBehind && clock.GetElapsedTime(_confirmedAt) >= Trust) await Confirm();
        if (since == new BoxCursor(_epoch, _news.Stamp) && !IsFenced) await _news.Wait(patience);
        return Since(since);
    }

    /// <inheritdoc cref="IBallotBoxGrain.Settle"/>
    public async Task<BoxNews> Tell(BoxCursor since)
    {
        if (since.Epoch > _epoch && _epoch != 0 && !IsFenced) GiveWay();
        if (IsBehind) await Recount();
        var news = Since(since);
        return IsBehind ? news with { Cursor = default } : news;
    }

    /// <inheritdoc cref="IBallotBoxGrain.Find"/>
    public async Task<ImmutableArray<BallotReply>> Find(ImmutableArray<PollVoter> voters)
    {
        var standing = await store.Find(box.Dialogue, [.. voters.Select(v => (PollId.Parse(v.Poll), new VoterKey(v.Voter)))]);
        return [.. standing.Select(s => Reply(BallotVerdict.Recorded, s))];
    }

    /// <inheritdoc cref="IBallotBoxGrain.Recount"/>
    public async Task Recount()
    {
        // It goes; who comes after it counts. To take the box over now would fence them.
        if (IsFenced) return;
        _recountedAt = clock.GetTimestamp();
        _doubtful = _unsettled = true;
        try
        {
            await TakeOver();
        }
        catch (StoreUnavailableException e)
        {
            LogStoreAway(box.Number, e.Message);
        }

        try
        {
            await Count();
        }
        catch (StoreUnavailableException e)
        {
            LogStoreAway(box.Number, e.Message);
        }
    }

    private BoxNews Since(BoxCursor since)
    {
        var known = since.Epoch == _epoch ? since.Stamp : -1;
        return new BoxNews(
            new BoxCursor(_epoch, _news.Stamp),
            [.. _tallies.Where(t => t.Value.Stamp > known).Select(t => new PollTally(t.Key, t.Value.Tally))],
            _news.Age(known));
    }

    private async Task Count(CancellationToken cancel = default)
    {
        foreach (var (poll, tally) in await store.CountBox(box, cancel)) _tallies[poll] = (tally, _news.Stamp + 1);
        _doubtful = false;
        _news.Tell();
    }

    private void Move(IncomingBallot ballot, BallotOutcome outcome)
    {
        var before = _tallies.TryGetValue(ballot.Poll, out var kept) ? kept.Tally : HybridTally.Zero(_polls[ballot.Poll.ToString()].Form.Options);
        _tallies[ballot.Poll] = (before.Replace(outcome.BeforeFrom, outcome.Before, ballot.Attendance, ballot.Choice), _news.Stamp + 1);
    }

    private static BallotReply Reply(BallotVerdict verdict, CastBallot? standing) => standing is null
        ? new BallotReply(verdict, default, null, 0)
        : new BallotReply(verdict, standing.Id.Value, standing.Choice.Options.ToArray(), standing.Revision);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Box {Box} could not commit: {Reason}")]
    private partial void LogStoreAway(int box, string reason);
}
