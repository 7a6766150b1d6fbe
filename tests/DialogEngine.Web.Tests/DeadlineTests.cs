using DialogEngine.Polls;

namespace DialogEngine;

/// <summary>A poll with a deadline closes by itself.</summary>
public class DeadlineTests(SharedEngine shared)
{
    [Fact]
    public async Task APollWithADeadline_ClosesByItself_AndIsCounted()
    {
        await using var hall = await Hall.Prepare(shared.Engine);
        var phone = await hall.Phone();
        await hall.Desk.Do("OpenDialogue");
        await hall.Desk.Open(Some.Poll, closesInSeconds: 2);
        var id = Some.BallotId();
        var inTime = await phone.Cast(id, Some.Poll, [0]);
        Assert.Equal(BallotVerdict.Recorded, inTime.Verdict);
        Assert.NotNull((await phone.Live.Shows("the deadline", v => v.Poll(Some.Poll) is not null)).Poll(Some.Poll)!.ClosesAt);

        await phone.Live.Shows("the close", v => v.Tally(Some.Poll) is { State: PollState.Closed, Final: true, Counts: [1, 0, 0] });

        Assert.Equal(BallotVerdict.PollNotOpen, (await phone.Cast(Some.Poll, 1)).Verdict);
        var retry = await phone.Cast(id, Some.Poll, [0]);
        Assert.Equal(inTime.Verdict, retry.Verdict);
        Assert.Equivalent(inTime.Receipt, retry.Receipt);
    }

    [Fact]
    public async Task ADeadlineThatPassesWhileTheEngineIsAway_IsKeptWhenItIsBack()
    {
        await using var engine = await RunningEngine.Start();
        await using var hall = await Hall.Prepare(engine);
        await hall.Desk.Do("OpenDialogue");
        await hall.Desk.Open(Some.Poll, closesInSeconds: 1);
        await engine.Restart();

        await hall.ReconnectDesk();

        await hall.Desk.Live.Shows("the close", v => v.Poll(Some.Poll)?.State is PollState.Closed);
    }
}
