using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;

namespace DialogEngine.FaultyHost.Stores;

/// <summary>What a commit would answer, told by what stands in the store before it.</summary>
internal static class Foresight
{
    public static async Task<IReadOnlyList<BallotOutcome>> Foresee(this IBallotStore store, BoxId box, IReadOnlyList<IncomingBallot> ballots, CancellationToken cancel)
    {
        var polls = new Dictionary<PollId, PollRow?>();
        foreach (var poll in ballots.Select(ballot => ballot.Poll).Distinct())
            polls[poll] = await store.Poll(box.Dialogue, poll, cancel) is { } found ? new PollRow(0, found.Form, found.Accepting) : null;

        var standing = new Dictionary<(PollId, VoterKey), CastBallot?>();
        (PollId, VoterKey)[] voters = [.. ballots.Select(ballot => (ballot.Poll, ballot.Voter)).Distinct()];
        foreach (var (voter, ballot) in voters.Zip(await store.Find(box.Dialogue, voters, cancel))) standing[voter] = ballot;

        var outcomes = new BallotOutcome[ballots.Count];
        for (var i = 0; i < outcomes.Length; i++)
        {
            var (ballot, voter) = (ballots[i], (ballots[i].Poll, ballots[i].Voter));
            // Nobody changes from where they take part, so that it need not be read.
            BallotRow? row = standing[voter] is { } stands ? new BallotRow(stands, ballot.Attendance) : null;
            outcomes[i] = Receiving.Receive(polls[ballot.Poll], row, ballot, isTaken: () => false);
            standing[voter] = outcomes[i].Standing;
        }

        return outcomes;
    }
}
