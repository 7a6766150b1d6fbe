using DialogEngine.Ballots;
using DialogEngine.Polls;

namespace DialogEngine;

/// <summary>Ballots on their way into a box: in order, bounded, and never left behind.</summary>
public class BallotQueueTests
{
    private static readonly BallotReply Recorded = new(BallotVerdict.Recorded, 1, [0], 1);

    [Fact]
    public void Ballots_CrossInTheOrderTheyCame()
    {
        var queue = new BallotQueue(box: null!);
        for (var i = 0; i < 5; i++) queue.Add(Ballot(i), most: 10, out _);

        Assert.Equal([0, 1, 2], queue.Take(3).Select(waiting => (int)waiting.Ballot.BallotId));
        Assert.Equal([3, 4], queue.Take(3).Select(waiting => (int)waiting.Ballot.BallotId));
    }

    [Fact]
    public void TheFirst_AsksForACrossing_AndTheOthersComeAlong()
    {
        var queue = new BallotQueue(box: null!);
        queue.Add(Ballot(0), most: 10, out var first);
        queue.Add(Ballot(1), most: 10, out var second);

        Assert.Equal((true, false), (first, second));
    }

    [Fact]
    public void WhatComesDuringACrossing_AsksForTheNextOneAtItsEnd()
    {
        var queue = new BallotQueue(box: null!);
        queue.Add(Ballot(0), most: 10, out _);
        queue.Take(10);
        queue.Add(Ballot(1), most: 10, out var meanwhile);

        Assert.False(meanwhile);
        Assert.True(queue.IsDueAgain());
        queue.Take(10);
        Assert.False(queue.IsDueAgain());
        queue.Add(Ballot(2), most: 10, out var afterwards);
        Assert.True(afterwards);
    }

    [Fact]
    public void MoreThanMayWait_AreRefused_AndThoseThatWaitStay()
    {
        var queue = new BallotQueue(box: null!);
        Assert.NotNull(queue.Add(Ballot(0), most: 1, out _));

        Assert.Null(queue.Add(Ballot(1), most: 1, out var begins));

        Assert.False(begins);
        Assert.Single(queue.Take(10));
    }

    [Fact]
    public async Task Crossings_TakeEveryQueueThatIsDue_EachOnce()
    {
        List<BallotQueue> queues = [];
        List<BallotQueue> crossed = [];
        var all = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var crossings = new Crossings(queue =>
        {
            crossed.Add(queue);
            foreach (var waiting in queue.Take(10)) waiting.SetResult(Recorded);
            if (crossed.Count == 3) all.SetResult();
        });
        List<Task<BallotReply>> answers = [];
        for (var box = 0; box < 3; box++)
        {
            var queue = new BallotQueue(box: null!);
            queues.Add(queue);
            for (var i = 0; i < 2; i++)
            {
                answers.Add(queue.Add(Ballot(i), most: 10, out var begins)!);
                if (begins) crossings.Ask(queue);
            }
        }

        await Patience.For(all.Task, "three queues to cross");

        Assert.Equal(queues, crossed);
        Assert.All(await Task.WhenAll(answers), answer => Assert.Equal(Recorded, answer));
    }

    private static BallotInHand Ballot(int id) => new("poll", 1, Dialogues.Attendance.Room, (UInt128)id, [0]);
}
