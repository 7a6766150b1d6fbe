using DialogEngine.Polls;

namespace DialogEngine.Dialogues;

/// <summary>Who asks where a poll stands is told what was acknowledged by whatever activation, or nothing.</summary>
public class ReadingTests(TwoClusters clusters) : IClassFixture<TwoClusters>
{
    private readonly PollPlan _poll = Some.Poll();

    [Fact]
    public async Task Tally_AskedOfOneOfTwo_HoldsEveryBallotThatTheOtherHasAcknowledged()
    {
        var (left, right) = await Open();
        for (var i = 0; i < 24; i++)
        {
            var voter = Some.Voter(i % VoterKey.Boxes);
            await (i % 3 == 0 ? left : right).CastUntilAnswered(Ballots.By(voter, _poll, 0));

            foreach (var side in new[] { left, right })
                Assert.Equal([i + 1, 0, 0], (await side.Tally(_poll.Id))?.Total.Counts);
        }
    }

    [Fact]
    public async Task Tally_AskedOfOneThatHasNotHeardOfTheClose_IsFinal()
    {
        var (left, right) = await Open();
        await left.Cast(Ballots.For(_poll, 2));
        await left.Done(new DialogueCommand.ClosePoll(_poll.Id, Some.Moderator));

        var standing = (await right.Dialogue.Tally(_poll.Id))!;

        Assert.Equal(PollState.Closed, standing.Poll?.State);
        Assert.Equal(await left.Counted(_poll.Id), standing.Tally);
        Assert.Equal(standing.Tally, standing.Poll?.FinalTally);
    }

    [Fact]
    public async Task Tally_AskedOfOneThatIsCutOffFromTheStore_IsNotTold_ForTheOtherMayHaveMore()
    {
        var (left, right) = await Open();
        await left.Cast(Ballots.For(_poll, 1));
        Assert.NotNull(await left.Dialogue.Tally(_poll.Id));
        left.Archive.Faults.GoAway(left.Id);

        await Assert.ThrowsAnyAsync<IOException>(() => left.Dialogue.Tally(_poll.Id));
        await Assert.ThrowsAnyAsync<IOException>(() => right.Dialogue.Tally(_poll.Id));

        left.Archive.Faults.ComeBack(left.Id);
        Assert.Equal(1, (await left.Tally(_poll.Id))?.Total.Ballots);
    }

    [Fact]
    public async Task Tally_OfAPublishedPoll_NeedsNoStore()
    {
        var (left, _) = await Open();
        await left.Cast(Ballots.For(_poll, 1));
        await left.Done(new DialogueCommand.ClosePoll(_poll.Id, Some.Moderator));
        await left.Done(new DialogueCommand.PublishPoll(_poll.Id, Some.Moderator));
        left.Archive.Faults.GoAway(left.Id);

        Assert.Equal([0, 1, 0], (await left.Tally(_poll.Id))?.Total.Counts);

        left.Archive.Faults.ComeBack(left.Id);
    }

    [Fact]
    public async Task Tally_OfADraft_IsOfNothing()
    {
        var hall = await Hall.Open(clusters.Left, _poll);
        var draft = Some.Poll("utkast");
        await hall.Done(new DialogueCommand.AddPoll(draft, Some.Moderator));

        var standing = (await hall.Dialogue.Tally(draft.Id))!;

        Assert.Equal(PollState.Draft, standing.Poll?.State);
        Assert.Equal(0, standing.Tally.Version);
    }

    [Fact]
    public async Task Tally_AfterAWriteWhoseOutcomeIsNotKnown_HoldsWhatWasWritten()
    {
        var hall = await Hall.Open(clusters.Left, _poll);
        await hall.Cast(Ballots.For(_poll, 0));
        hall.Archive.Faults.FailNextWrite(hall.Id, Fault.AfterCommit);
        Assert.Equal(BallotVerdict.TryAgain, (await hall.Cast(Ballots.For(_poll, 1))).Verdict);

        Assert.Equal([1, 1, 0], (await hall.Tally(_poll.Id))?.Total.Counts);
    }

    private async Task<(Hall Left, Hall Right)> Open()
    {
        var left = await Hall.Open(clusters.Left, _poll);
        var right = left.At(clusters.Right);
        Assert.Equal(DialogueState.Open, (await right.Dialogue.Summary())?.State);
        // Both boxes of each pair are alive before anybody votes.
        Assert.NotNull(await left.Dialogue.Tally(_poll.Id));
        Assert.NotNull(await right.Dialogue.Tally(_poll.Id));
        return (left, right);
    }
}
