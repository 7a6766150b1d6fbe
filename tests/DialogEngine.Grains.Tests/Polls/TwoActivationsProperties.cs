using DialogEngine.Dialogues;

namespace DialogEngine.Polls;

/// <summary>Whatever is cast at whichever activation, with whatever failing, phones that try again get what a plain model gives.</summary>
public class TwoActivationsProperties(TwoClusters clusters) : IClassFixture<TwoClusters>
{
    private static readonly PollPlan Poll = Some.Poll(kind: PollKind.MultipleChoice, max: 2);
    private static readonly VoterKey[] Voters = [.. Enumerable.Range(0, 4).Select(_ => Some.Voter())];
    private static readonly BallotId[] Ids = [.. Enumerable.Range(0, 6).Select(_ => Some.Ballot())];
    private static readonly int[][] Choices = [[], [0], [1], [2, 0], [0, 1, 2], [7]];

    // Few voters and few ids, so that retries, changes and stolen ids meet often.
    private static readonly Gen<(bool Left, BallotInHand Ballot, Fault? Fails)> Act = Gen.Select(
        Gen.Bool, Gen.OneOf(Voters), Gen.OneOf(Attendance.Remote, Attendance.Room), Gen.OneOf(Ids), Gen.OneOf(Choices),
        Gen.Frequency((6, Gen.Const((Fault?)null)), (1, Gen.Const((Fault?)Fault.BeforeCommit)), (1, Gen.Const((Fault?)Fault.AfterCommit))),
        (left, voter, from, id, options, fails) =>
            (left, new BallotInHand(Poll.Id.ToString(), voter.Value, from, id.Value, options), fails));

    [Fact]
    public Task AnySequenceAtEither_LeavesWhatAPlainModelLeaves() =>
        Act.List[1, 20].SampleAsync(Play, iter: 60, print: acts => string.Join('\n', acts.Select(act => $"{act.Left} {act.Ballot} [{string.Join(',', act.Ballot.Options)}] {act.Fails}")));

    private async Task Play(List<(bool Left, BallotInHand Ballot, Fault? Fails)> acts)
    {
        var left = await Hall.Open(clusters.Left, Poll);
        var right = left.At(clusters.Right);
        var model = new BoxModel(Poll.Form);
        foreach (var (atLeft, ballot, fails) in acts)
        {
            if (fails is { } how) left.Archive.Faults.FailNextWrite(left.Id, how);
            var (verdict, standing) = model.Receive(ballot);
            var reply = await (atLeft ? left : right).CastUntilAnswered(ballot);
            Assert.Equal((verdict, standing?.Id.Value ?? default, standing?.Revision ?? 0), (reply.Verdict, reply.BallotId, reply.Revision));
        }

        // One more, at either side, so that neither counts by what was before the other wrote.
        var last = Ballots.For(Poll, 0);
        model.Receive(last);
        foreach (var side in new[] { left, right }) Ballots.AssertRecorded(last, await side.CastUntilAnswered(last));
        Assert.Equal(model.Tally(), await left.Counted(Poll.Id));
        Assert.Equal(model.Tally(), await left.TallyOfBox(0, Poll.Id));
        Assert.Equal(model.Tally(), await right.TallyOfBox(0, Poll.Id));
    }
}
