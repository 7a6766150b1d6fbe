using System.Collections.Immutable;
using System.Runtime.InteropServices;
using DialogEngine.Storage.Ballots;

namespace DialogEngine.Polls;

internal sealed partial class BallotBox
{
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

        if (accepted.Count == 0) return ImmutableCollectionsMarshal.AsImmutableArray(replies);
        var outcomes = await store.Commit(box, _epoch, accepted);
        _confirmedAt = clock.GetTimestamp();
        for (var i = 0; i < outcomes.Count; i++)
        {
            if (outcomes[i].Written) Move(accepted[i], outcomes[i]);
            replies[places[i]] = Reply(outcomes[i].Verdict, outcomes[i].Standing);
        }

        if (outcomes.Any(o => o.Written)) _news.Tell();
        return ImmutableCollectionsMarshal.AsImmutableArray(replies);
    }

    private ValueTask<(BallotVerdict Verdict, Choice Choice)> Check(BallotInHand ballot) =>
        _polls.TryGetValue(ballot.Poll, out var poll) ? new(Judge(poll, ballot)) : new(Learn(ballot));

    private async Task<(BallotVerdict Verdict, Choice Choice)> Learn(BallotInHand ballot)
    {
        if (!PollId.TryParse(ballot.Poll, null, out var id) || await store.Poll(box.Dialogue, id) is not { } poll) return (BallotVerdict.UnknownPoll, default);
        // The box makes no keys, and must not keep a secret that is destroyed elsewhere.
        _polls[ballot.Poll] = poll with { Secret = null };
        return Judge(poll, ballot);
    }

    private (BallotVerdict Verdict, Choice Choice) Judge(PollRecord poll, BallotInHand ballot)
    {
        // Whether the poll is open is the store's to say, at the moment of the commit; only time is judged here.
        if (poll.ClosesAt <= clock.GetUtcNow()) return (BallotVerdict.PollNotOpen, default);
        return (poll.Form.Check(ballot.Options, out var choice), choice);
    }

    /// <summary>Answers a ballot that the store is not asked to take.</summary>
    private async Task<BallotReply> Refuse(BallotInHand ballot, BallotVerdict verdict)
    {
        if (verdict is BallotVerdict.UnknownPoll) return Reply(verdict, null);
        var poll = PollId.Parse(ballot.Poll);
        var standing = (await store.Find(box.Dialogue, [(poll, new VoterKey(ballot.Voter))]))[0];
        // A ballot that was recorded in time stays so, and who asks again after the deadline is told so.
        if (standing?.Id.Value == ballot.BallotId)
            return Reply(standing.Choice.IsEmpty ? BallotVerdict.Withdrawn : BallotVerdict.Recorded, standing);
        if (standing?.Replaced.Contains(new BallotId(ballot.BallotId)) is true) return Reply(BallotVerdict.Superseded, standing);
        var isOpen = verdict is not BallotVerdict.PollNotOpen && await store.Poll(box.Dialogue, poll) is { Accepting: true };
        return Reply(isOpen ? verdict : BallotVerdict.PollNotOpen, standing);
    }
}
