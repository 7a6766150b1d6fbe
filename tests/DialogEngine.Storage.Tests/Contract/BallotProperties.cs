using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;

namespace DialogEngine.Storage.Contract;

/// <summary>Whatever is cast, in whatever order, every ballot store does what a plain model does.</summary>
public abstract class BallotProperties(Provider store) : StoreContract(store)
{
    private static readonly PollId[] Polls = [Some.Poll(), Some.Poll()];
    private static readonly VoterKey[] Voters = [Some.Voter(0), Some.Voter(0), Some.Voter(2), Some.Voter(7), Some.Voter(7)];
    private static readonly BallotId[] Ids = [.. Enumerable.Range(0, 7).Select(_ => Some.Ballot())];
    private static readonly Choice[] Choices = [default, Choice.Of(0), Choice.Of(1), Choice.Of(0, 1), Choice.Of(2)];
    private static readonly BallotForm Form = new(2, 1, 2);

    // Few voters and few ids, so that retries, changes and stolen ids meet often.
    private static readonly Gen<IncomingBallot> Ballot = Gen.Select(
        Gen.OneOf(Polls), Gen.OneOf(Voters), Gen.OneOf(Attendance.Remote, Attendance.Room, Attendance.Paper),
        Gen.OneOf(Ids), Gen.OneOf(Choices),
        (poll, voter, attendance, id, choice) => new IncomingBallot(poll, voter, attendance, id, choice));

    private static readonly Gen<PollChange> Change = Gen.Frequency(
        (3, Gen.OneOf(Polls).Select(poll => (PollChange)new PollChange.Close(poll))),
        (4, Gen.OneOf(Polls).Select(poll => (PollChange)new PollChange.Open(poll, Form, Some.Secret(), null))),
        (1, Gen.Const((PollChange)new PollChange.Accept(false))),
        (2, Gen.Const((PollChange)new PollChange.Accept(true))));

    private static readonly Gen<object> Act = Gen.Frequency(
        (6, Ballot.Array[1, 6].Select(ballots => (object)ballots)), (1, Change.Select(change => (object)change)));

    [Fact]
    public void AnySequenceOfBallots_LeavesWhatAPlainModelLeaves() =>
        Act.List[1, 25].Sample(acts => Play(acts).GetAwaiter().GetResult(), iter: 200, print: acts => $"{acts.Count} acts");

    private async Task Play(List<object> acts)
    {
        var hall = await Hall.Open(Store);
        await hall.Happen([.. Polls.Select(poll => new PollChange.Open(poll, Form, Some.Secret(), null))]);
        var model = new BallotModel(Polls);
        foreach (var act in acts)
        {
            if (act is PollChange change)
            {
                await hall.Happen(change);
                model.Change(change);
                continue;
            }

            foreach (var box in ((IncomingBallot[])act).GroupBy(ballot => ballot.Voter.Box))
            {
                var expected = box.Select(model.Receive).ToArray();
                var outcomes = await hall.Cast(box.Key, [.. box]);
                Assert.Equal(expected, outcomes.Select(outcome => (outcome.Verdict, outcome.Written)));
            }
        }

        foreach (var poll in Polls) await Compare(hall, model, poll);
    }

    private async Task Compare(Hall hall, BallotModel model, PollId poll)
    {
        var count = await hall.Count(poll);
        Assert.Equal(model.Tally(poll), count);

        var boxes = HybridTally.Zero(Form.Options);
        for (var box = 0; box < VoterKey.Boxes; box++) boxes = boxes.Plus((await Store.Ballots.CountBox(hall.Box(box)))[poll]);
        Assert.Equal(count, boxes);

        var ballots = await Store.Ballots.Ballots(hall.Id, poll);
        Assert.Equal(count.Total, ballots.Aggregate(Tally.Zero(Form.Options), (tally, ballot) => tally.Add(ballot.Choice)));
        Assert.Equal(ballots.Count, ballots.DistinctBy(ballot => ballot.Id).Count());

        foreach (var voter in Voters)
        {
            var standing = await hall.Standing(poll, voter);
            Assert.Equal(model.Ids(poll, voter), standing is null ? [] : [.. standing.Replaced, standing.Id]);
        }
    }
}
