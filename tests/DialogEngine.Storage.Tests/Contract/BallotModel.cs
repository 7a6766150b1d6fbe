using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;

namespace DialogEngine.Storage.Contract;

/// <summary>The rules of a ballot box once more, without a database and as plainly as they can be said.</summary>
internal sealed class BallotModel(IReadOnlyList<PollId> polls)
{
    private readonly HashSet<PollId> _open = [.. polls];
    private readonly Dictionary<(PollId, VoterKey), Voter> _voters = [];
    private bool _accepting = true;

    private sealed record Voter(List<BallotId> Ids, Choice Choice, Attendance Attendance);

    public void Change(PollChange change)
    {
        if (change is PollChange.Open(var opened, _, _, _)) _open.Add(opened);
        if (change is PollChange.Close(var closed)) _open.Remove(closed);
        if (change is PollChange.Accept(var accepting)) _accepting = accepting;
    }

    public (BallotVerdict Verdict, bool Written) Receive(IncomingBallot incoming)
    {
        var voter = _voters.GetValueOrDefault((incoming.Poll, incoming.Voter));
        if (voter?.Ids[^1] == incoming.Id) return (voter.Choice.IsEmpty ? BallotVerdict.Withdrawn : BallotVerdict.Recorded, false);
        if (voter?.Ids.Contains(incoming.Id) is true) return (BallotVerdict.Superseded, false);
        if (!_accepting || !_open.Contains(incoming.Poll)) return (BallotVerdict.PollNotOpen, false);
        if (incoming.Choice == Choice.Of(2)) return (BallotVerdict.OptionOutOfRange, false);
        if (_voters.Any(other => other.Key.Item1 == incoming.Poll && other.Key.Item2 != incoming.Voter && other.Value.Ids[^1] == incoming.Id))
            return (BallotVerdict.BallotIdTaken, false);
        if (incoming.Choice.IsEmpty && (voter is null || voter.Choice.IsEmpty)) return (BallotVerdict.NothingToWithdraw, false);

        _voters[(incoming.Poll, incoming.Voter)] = new([.. voter?.Ids ?? [], incoming.Id], incoming.Choice, incoming.Attendance);
        return (incoming.Choice.IsEmpty ? BallotVerdict.Withdrawn : BallotVerdict.Recorded, true);

    }

    public List<BallotId> Ids(PollId poll, VoterKey voter) => _voters.GetValueOrDefault((poll, voter))?.Ids ?? [];

    public HybridTally Tally(PollId poll)
    {
        var voters = _voters.Where(voter => voter.Key.Item1 == poll).Select(voter => voter.Value).ToArray();
        return new HybridTally(voters.Sum(voter => voter.Ids.Count), Of(Attendance.Remote), Of(Attendance.Room), Of(Attendance.Paper));

        Tally Of(Attendance attendance) => voters
            .Where(voter => voter.Attendance == attendance)
            .Aggregate(Polls.Tally.Zero(2), (tally, voter) => tally.Add(voter.Choice));
    }
}
