using DialogEngine.Dialogues;

namespace DialogEngine.Polls;

/// <summary>One open poll of one box, as plainly as it can be said.</summary>
internal sealed class BoxModel(BallotForm form)
{
    private readonly Dictionary<UInt128, (CastBallot Ballot, Attendance From)> _voters = [];

    public (BallotVerdict Verdict, CastBallot? Standing) Receive(BallotInHand ballot)
    {
        var standing = _voters.TryGetValue(ballot.Voter, out var kept) ? kept.Ballot : null;
        var id = new BallotId(ballot.BallotId);
        if (standing?.Id == id) return CastBallot.Receive(standing, id, default);
        if (standing?.Replaced.Contains(id) is true) return (BallotVerdict.Superseded, standing);
        if (form.Check(ballot.Options, out var choice) is not BallotVerdict.Recorded and var refusal) return (refusal, standing);
        if (_voters.Values.Any(other => other.Ballot.Id == id)) return (BallotVerdict.BallotIdTaken, standing);
        var (verdict, next) = CastBallot.Receive(standing, id, choice);
        if (next is not null && !ReferenceEquals(next, standing)) _voters[ballot.Voter] = (next, ballot.Attendance);
        return (verdict, next);
    }

    public HybridTally Tally()
    {
        var zero = Polls.Tally.Zero(form.Options);
        Tally From(Attendance from) => _voters.Values.Where(v => v.From == from).Aggregate(zero, (tally, v) => tally.Add(v.Ballot.Choice));
        return new HybridTally(_voters.Values.Sum(v => v.Ballot.Revision), From(Attendance.Remote), From(Attendance.Room), zero);
    }
}
