using DialogEngine.Contributions;
using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Wire;

namespace DialogEngine;

/// <summary>A meeting from its plan to its published result, as programs see it over the wire.</summary>
public class WholeDialogueTests(SharedEngine shared)
{
    [Fact]
    public async Task AWholeDialogue_FromPlanToPublishedTally()
    {
        await using var hall = await Hall.Prepare(shared.Engine);
        var projector = await hall.Projector();
        var anna = await hall.Phone("Room");
        var bo = await hall.Phone();
        await hall.Desk.Do("OpenDialogue");
        await hall.Desk.Open(Some.Poll);
        await anna.Live.Shows("the open poll", v => v.Poll(Some.Poll)?.State is PollState.Open);

        var receipts = await Voting(hall, anna, bo);
        await projector.Shows("both votes", v => v.Tally(Some.Poll) is { Ballots: 2, Counts: [1, 1, 0] });
        await Asking(hall, anna, bo, projector);

        await hall.Desk.Do("ClosePoll", Some.Poll);
        await hall.Desk.Do("PublishPoll", Some.Poll);
        foreach (var client in new[] { anna.Live, bo.Live, projector, hall.Desk.Live })
            await client.Shows("the published tally", v => v.Tally(Some.Poll) is { State: PollState.Published, Final: true, Counts: [1, 1, 0] });
        await hall.Desk.Do("CloseDialogue");
        await bo.Live.Shows("the close", v => v.Header.State is DialogueState.Closed);

        await PublishedAsCounted(hall, receipts);
    }

    [Fact]
    public async Task Join_WithSpacesAndHyphensInTheCode_FindsTheDialogue()
    {
        await using var hall = await Hall.Prepare(shared.Engine);
        var code = hall.Dialogue.JoinCode;

        var joined = await shared.Engine.Post("/api/join", new JoinRequest($" {code[..3]} - {code[3..]} ", Attendance: "room")).As<Joined>();

        Assert.Equal(hall.Id, joined.DialogueId);
    }

    [Fact]
    public async Task ATally_WithFiveOnEachSide_IsShownByAttendance()
    {
        await using var hall = await Hall.Open(shared.Engine);
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(BallotVerdict.Recorded, (await (await hall.Phone("Room")).Cast(Some.Poll, 0)).Verdict);
            Assert.Equal(BallotVerdict.Recorded, (await (await hall.Phone("Remote")).Cast(Some.Poll, 1)).Verdict);
        }

        await hall.Desk.Do("ClosePoll", Some.Poll);
        await hall.Desk.Do("PublishPoll", Some.Poll);

        var tally = await hall.Tally(Some.Poll);
        Assert.Equal([5, 5, 0], tally.Counts);
        Assert.Equal([5, 0, 0], tally.ByAttendance!["room"]);
        Assert.Equal([0, 5, 0], tally.ByAttendance["remote"]);
    }

    [Fact]
    public async Task ATallyAskedForByHttp_HoldsEveryBallotAcknowledgedBefore()
    {
        await using var hall = await Hall.Open(shared.Engine);

        for (var ballots = 1; ballots <= 5; ballots++)
        {
            await (await hall.Phone()).Cast(Some.Poll, 2);
            Assert.Equal(ballots, (await hall.Tally(Some.Poll)).Ballots);
        }
    }

    [Fact]
    public async Task APollOpenedAMomentAfterAnother_TakesBallotsAtOnce()
    {
        await using var hall = await Hall.Prepare(shared.Engine, Some.Plan(Some.Single("a"), Some.Single("b"), Some.Single("c")));
        var phone = await hall.Phone();
        await hall.Desk.Do("OpenDialogue");

        foreach (var poll in new[] { "a", "b", "c" })
        {
            await hall.Desk.Open(poll);
            Assert.Equal(BallotVerdict.Recorded, (await phone.Cast(poll, 0)).Verdict);
        }
    }

    private static async Task<Receipt[]> Voting(Hall hall, Phone anna, Phone bo)
    {
        var first = await anna.Cast(Some.Poll, 2);
        Assert.Equal(BallotVerdict.Recorded, first.Verdict);
        Assert.Equal(1, first.Receipt!.Revision);
        var changed = await anna.Cast(Some.Poll, 0);
        Assert.Equal((BallotVerdict.Recorded, 2), (changed.Verdict, changed.Receipt!.Revision));
        await hall.Desk.Live.Shows("one ballot, changed", v => v.Tally(Some.Poll) is { Version: 2, Counts: [1, 0, 0] });

        Assert.Equal(BallotVerdict.Recorded, (await bo.Cast(Some.Poll, 0)).Verdict);
        var withdrawn = await bo.Cast(Some.Poll);
        Assert.Equal(BallotVerdict.Withdrawn, withdrawn.Verdict);
        Assert.Empty(withdrawn.Receipt!.Choice);
        await hall.Desk.Live.Shows("a withdrawn ballot", v => v.Tally(Some.Poll) is { Version: 4, Ballots: 1 });
        var again = await bo.Cast(Some.Poll, 1);
        Assert.Equal((BallotVerdict.Recorded, 3), (again.Verdict, again.Receipt!.Revision));
        return [changed.Receipt, again.Receipt];
    }

    private static async Task Asking(Hall hall, Phone anna, Phone bo, LiveClient projector)
    {
        var asked = await anna.Contribute("När byggs bussfilen?");
        Assert.Equal((ContributionVerdict.Received, ContributionState.Pending), (asked.Verdict, asked.Contribution!.State));
        var question = asked.Contribution.ContributionId;
        var waiting = await hall.Desk.Live.Shows("the question in the queue", v => v.Contribution(question)?.State is ContributionState.Pending);
        Assert.NotNull(waiting.Contribution(question)!.ReceivedAt);

        await hall.Desk.Do("Approve", question);
        await bo.Live.Shows("the approved question", v => v.Contribution(question)?.State is ContributionState.Approved);
        Assert.Equal(BallotVerdict.Recorded, (await bo.Support(question)).Verdict);
        Assert.Equal(BallotVerdict.Recorded, (await anna.Support(question)).Verdict);
        Assert.Equal(BallotVerdict.Withdrawn, (await anna.Support(question, on: false)).Verdict);
        await anna.Live.Shows("one support", v => v.Tally(question) is { Version: 3, Counts: [1] });

        await hall.Desk.Do("ShowOnProjector", new Projection(ProjectionKind.Contribution, question));
        await projector.Shows("the question on the wall", v => v.Contribution(question)?.State is ContributionState.OnProjector && v.Header.Projection.Id == question);
        await hall.Desk.Do("Answer", new AnswerCall(question, "Våren 2027."));
        await anna.Live.Shows("the answer", v => v.Contribution(question) is { State: ContributionState.Answered, Answer: "Våren 2027." });
    }

    private static async Task PublishedAsCounted(Hall hall, Receipt[] receipts)
    {
        var tally = await hall.Tally(Some.Poll);
        var ballots = await hall.Ballots(Some.Poll);

        Assert.True(tally is { Final: true, State: PollState.Published });
        Assert.Null(tally.ByAttendance);
        Assert.Equal(ballots.Length, tally.Ballots);
        Assert.Equal(tally.Counts, tally.Counts.Select((_, option) => (long)ballots.Count(b => b.Choice.Contains(option))));
        Assert.Equal(ballots.Select(b => b.BallotId).Order(StringComparer.Ordinal), ballots.Select(b => b.BallotId));
        foreach (var receipt in receipts)
            Assert.Equal(receipt.Choice, ballots.Single(b => b.BallotId == receipt.BallotId).Choice);
    }
}
