using System.Collections.Immutable;
using DialogEngine.Dialogues;
using DialogEngine.Storage;
using DialogEngine.Storage.Ballots;
using Microsoft.Extensions.Logging;

namespace DialogEngine.Polls;

/// <summary>Takes ballots to the store under its epoch and keeps count of what was committed; the rules are the domain's.</summary>
internal sealed partial class BallotBoxGrain(IBallotStore store, TimeProvider clock, ILogger<BallotBoxGrain> log) : Grain, IBallotBoxGrain
{
    private readonly Dictionary<string, PollRecord> _polls = [];
    private readonly Dictionary<PollId, (HybridTally Tally, long Stamp)> _tallies = [];
    private readonly News _news = new(clock);
    private BoxId _box = null!;
    private long _epoch;
    private bool _doubtful;
    private bool _unsettled;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _box = BoxKey.Parse(this.GetPrimaryKeyString());
        try
        {
            _epoch = await store.OpenBox(_box, cancellationToken);
        }
        catch (StoreUnavailableException e)
        {
            // What is there stays readable; the box is taken over before it is written to.
            LogStoreAway(_box.Number, e.Message);
        }

        await Count(cancellationToken);
    }

    public async Task<ImmutableArray<BallotReply>> CastMany(ImmutableArray<BallotInHand> ballots)
    {
        try
        {
            // Taking the box over anew waits for a commit that the store may still be carrying out, and bars any later one.
            if (_epoch == 0 || _unsettled)
            {
                _epoch = await store.OpenBox(_box);
                _unsettled = false;
                _doubtful = true;
            }

            if (_doubtful) await Count();
            return await Receive(ballots);
        }
        catch (StaleEpochException)
        {
            LogFenced(_box.Number, _epoch);
            DeactivateOnIdle();
            // Whoever waits for news here would hold the deactivation up, and all ballots with it.
            _news.Tell();
        }
        catch (StoreUnavailableException e)
        {
            // What failed may still have been committed; the count is taken again before it is used.
            _doubtful = _unsettled = true;
            LogStoreAway(_box.Number, e.Message);
        }

        return [.. ballots.Select(_ => new BallotReply(BallotVerdict.TryAgain, default, null, 0))];
    }

    public async Task<BoxNews> Watch(BoxCursor since, TimeSpan patience)
    {
        // Somebody looks, though perhaps nobody casts again; the count is taken between ballots, not among them.
        if (_doubtful) await this.AsReference<IBallotBoxGrain>().Recount();
        if (since == new BoxCursor(_epoch, _news.Stamp)) await _news.Wait(patience);
        var known = since.Epoch == _epoch ? since.Stamp : -1;
        return new BoxNews(
            new BoxCursor(_epoch, _news.Stamp),
            [.. _tallies.Where(t => t.Value.Stamp > known).Select(t => new PollTally(t.Key, t.Value.Tally))]);
    }

    public async Task<ImmutableArray<BallotReply>> Find(ImmutableArray<PollVoter> voters)
    {
        var standing = await store.Find(_box.Dialogue, [.. voters.Select(v => (PollId.Parse(v.Poll), new VoterKey(v.Voter)))]);
        return [.. standing.Select(s => Reply(BallotVerdict.Recorded, s))];
    }

    public async Task Recount()
    {
        // Whatever else changed the ballots may have changed what is known of the polls as well.
        _polls.Clear();
        _doubtful = true;
        try
        {
            await Count();
        }
        catch (StoreUnavailableException e)
        {
            LogStoreAway(_box.Number, e.Message);
        }
    }

    private async Task Count(CancellationToken cancel = default)
    {
        foreach (var (poll, tally) in await store.CountBox(_box, cancel)) _tallies[poll] = (tally, _news.Stamp + 1);
        _doubtful = false;
        _news.Tell();
    }

    private async Task<ImmutableArray<BallotReply>> Receive(ImmutableArray<BallotInHand> ballots)
    {
        var replies = new BallotReply[ballots.Length];
        var accepted = new List<IncomingBallot>(ballots.Length);
        var places = new List<int>(ballots.Length);
        for (var i = 0; i < ballots.Length; i++)
        {
            var (verdict, choice) = await Check(ballots[i]);
            if (verdict is not BallotVerdict.Recorded)
            {
                replies[i] = await Refuse(ballots[i], verdict);
                continue;
            }

            accepted.Add(new IncomingBallot(PollId.Parse(ballots[i].Poll), new VoterKey(ballots[i].Voter), ballots[i].Attendance, new BallotId(ballots[i].BallotId), choice));
            places.Add(i);
        }

        if (accepted.Count == 0) return [.. replies];
        var outcomes = await store.Commit(_box, _epoch, accepted);
        for (var i = 0; i < outcomes.Count; i++)
        {
            if (outcomes[i].Written) Move(accepted[i], outcomes[i]);
            replies[places[i]] = Reply(outcomes[i].Verdict, outcomes[i].Standing);
        }

        if (outcomes.Any(o => o.Written)) _news.Tell();
        return [.. replies];
    }

    private async Task<(BallotVerdict Verdict, Choice Choice)> Check(BallotInHand ballot)
    {
        if (!_polls.TryGetValue(ballot.Poll, out var poll))
        {
            if (!PollId.TryParse(ballot.Poll, null, out var id)) return (BallotVerdict.UnknownPoll, default);
            poll = await store.Poll(_box.Dialogue, id);
            if (poll is null) return (BallotVerdict.UnknownPoll, default);
            // The box makes no keys, and must not keep a secret that is destroyed elsewhere.
            _polls[ballot.Poll] = poll with { Secret = null };
        }

        // Whether the poll is open is the store's to say, at the moment of the commit; only time is judged here.
        if (poll.ClosesAt <= clock.GetUtcNow()) return (BallotVerdict.PollNotOpen, default);
        return (poll.Form.Check(ballot.Options, out var choice), choice);
    }

    /// <summary>Answers a ballot that the store is not asked to take.</summary>
    private async Task<BallotReply> Refuse(BallotInHand ballot, BallotVerdict verdict)
    {
        if (verdict is BallotVerdict.UnknownPoll) return Reply(verdict, null);
        var poll = PollId.Parse(ballot.Poll);
        var standing = (await store.Find(_box.Dialogue, [(poll, new VoterKey(ballot.Voter))]))[0];
        // A ballot that was recorded in time stays so, and who asks again after the deadline is told so.
        if (standing?.Id.Value == ballot.BallotId)
            return Reply(standing.Choice.IsEmpty ? BallotVerdict.Withdrawn : BallotVerdict.Recorded, standing);
        var isOpen = verdict is not BallotVerdict.PollNotOpen && await store.Poll(_box.Dialogue, poll) is { Accepting: true };
        return Reply(isOpen ? verdict : BallotVerdict.PollNotOpen, standing);
    }

    private void Move(IncomingBallot ballot, BallotOutcome outcome)
    {
        var before = _tallies.TryGetValue(ballot.Poll, out var kept) ? kept.Tally : HybridTally.Zero(_polls[ballot.Poll.ToString()].Form.Options);
        _tallies[ballot.Poll] = (before.Replace(outcome.BeforeFrom, outcome.Before, ballot.Attendance, ballot.Choice), _news.Stamp + 1);
    }

    private static BallotReply Reply(BallotVerdict verdict, CastBallot? standing) => standing is null
        ? new BallotReply(verdict, default, null, 0)
        : new BallotReply(verdict, standing.Id.Value, standing.Choice.Options.ToArray(), standing.Revision);

    [LoggerMessage(Level = LogLevel.Information, Message = "Box {Box} was opened elsewhere after epoch {Epoch}; this activation gives way.")]
    private partial void LogFenced(int box, long epoch);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Box {Box} could not commit: {Reason}")]
    private partial void LogStoreAway(int box, string reason);
}
