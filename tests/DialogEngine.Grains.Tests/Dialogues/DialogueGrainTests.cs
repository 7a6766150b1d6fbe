using DialogEngine.Contributions;
using DialogEngine.Polls;

namespace DialogEngine.Dialogues;

public class DialogueGrainTests(Engine engine)
{
    private readonly PollPlan _poll = Some.Poll();

    [Fact]
    public async Task SurvivesDeactivation()
    {
        var hall = await Hall.Open(engine.Cluster, _poll, Some.Poll("annan"));
        await hall.Approved();
        await hall.Cast(Ballots.For(_poll, 1));
        var (before, keys, line) = (await hall.Watch(), await hall.Dialogue.Keys(), await hall.Dialogue.Summary());

        await hall.Deactivate(hall.Dialogue);

        var after = await hall.Watch();
        Assert.Equal(before.Events, after.Events);
        Assert.Equal(before.Cursor.Version, after.Cursor.Version);
        Assert.Equal(before.Tallies.OrderBy(t => t.Poll.ToString()), after.Tallies.OrderBy(t => t.Poll.ToString()));
        Assert.Equal(line, await hall.Dialogue.Summary());
        Assert.Equal(keys.Secrets.OrderBy(s => s.Key), (await hall.Dialogue.Keys()).Secrets.OrderBy(s => s.Key));
    }

    [Fact]
    public async Task RefusesDuplicate()
    {
        var hall = await Hall.Enter(engine.Cluster);
        Assert.True(await hall.Dialogue.Create(Some.Plan(), "482917", Some.Moderator));
        Assert.False(await hall.Dialogue.Create(Some.Plan(_poll), "482918", Some.Moderator));
        await hall.Done(new DialogueCommand.Open(Some.Moderator));
        var contribute = new ParticipantCommand.Contribute(Some.Contribution(), Some.Participant(), ContributionKind.Question, "När?");

        var first = await hall.Dialogue.Decide(contribute);
        var second = await hall.Dialogue.Decide(contribute);

        Assert.Equal(ContributionVerdict.Received, first.Verdict);
        Assert.Equal((first.Verdict, first.Contribution?.Id, "När?"), (second.Verdict, second.Contribution?.Id, second.Contribution?.Text));
        Assert.Equal(3, (await hall.Journal()).Count);
    }

    [Fact]
    public async Task BeforeItIsCreated_ThereIsNothing()
    {
        var hall = await Hall.Enter(engine.Cluster);

        Assert.Equal(new DeskDecision(DeskVerdict.NotModerator, 0), await hall.Do(new DialogueCommand.Open(Some.Moderator)));
        Assert.Equal(
            new ParticipantDecision(ContributionVerdict.DialogueNotOpen, null),
            await hall.Dialogue.Decide(new ParticipantCommand.Withdraw(Some.Contribution(), Some.Participant())));
        Assert.Null(await hall.Dialogue.Summary());
        Assert.Null(await hall.Dialogue.Poll(_poll.Id));
        Assert.Null(await hall.Tally(_poll.Id));
        Assert.Null(await hall.Dialogue.Ballots(_poll.Id));
        Assert.Equal(0, (await hall.Watch(patience: TimeSpan.FromHours(1))).Cursor.Version);
        await hall.Dialogue.Wake();

        Assert.True(await hall.Dialogue.Create(Some.Plan(), "482917", Some.Moderator));
        Assert.Equal(1, (await hall.Watch()).Cursor.Version);
    }

    [Fact]
    public async Task Close_CountsFromTheStore_AndEqualsTheStreamedTally()
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        var streaming = hall.WatchUntil(news => news.Tallies.Any(t => t.Tally.Total.Ballots == 40));
        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => hall.Cast(Ballots.By(Some.Voter(i % VoterKey.Boxes), _poll, i % 3))));
        var streamed = Assert.Single((await streaming).Tallies).Tally;

        await hall.Done(new DialogueCommand.ClosePoll(_poll.Id, Some.Moderator));

        var closed = Assert.NotNull((await hall.Dialogue.Poll(_poll.Id))?.FinalTally);
        Assert.Equal([14, 13, 13], closed.Total.Counts);
        Assert.Equal(streamed, closed);
        Assert.Equal(await hall.Counted(_poll.Id), closed);
        Assert.Equal(closed, await hall.Tally(_poll.Id));
        Assert.Empty(hall.Complaints);
    }

    [Fact]
    public async Task Tally_HoldsEveryBallotAcknowledgedBefore()
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        Assert.Equal(HybridTally.Zero(3), await hall.Tally(_poll.Id));
        for (var i = 1; i <= 20; i++)
        {
            await hall.Cast(Ballots.By(Some.Voter(i % VoterKey.Boxes), _poll, 0));
            Assert.Equal(i, (await hall.Tally(_poll.Id))?.Total.Ballots);
        }

        Assert.Null(await hall.Tally(PollId.Parse("ingen")));
        Assert.Null(await hall.Tally(PollId.OfSupport(Some.Contribution())));
    }

    [Fact]
    public async Task Ballots_AreShownWhenThePollIsPublished_ByBallotId()
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        var cast = Enumerable.Range(0, 10).Select(i => Ballots.By(Some.Voter(i % VoterKey.Boxes), _poll, i % 3)).ToArray();
        foreach (var ballot in cast) await hall.Cast(ballot);
        await hall.Cast(cast[0].Changed());
        await hall.Done(new DialogueCommand.ClosePoll(_poll.Id, Some.Moderator));
        Assert.Null(await hall.Dialogue.Ballots(_poll.Id));

        await hall.Done(new DialogueCommand.PublishPoll(_poll.Id, Some.Moderator));

        var shown = Assert.NotNull(await hall.Dialogue.Ballots(_poll.Id));
        Assert.Equal(cast.Skip(1).Select(b => b.BallotId).Order(), shown.Select(b => b.BallotId));
    }

    [Fact]
    public async Task Keys_AreGoneAfterPublishing()
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        Assert.Equal(VoterKey.SecretBytes, (await hall.Dialogue.Keys()).Secrets[_poll.Id.ToString()].Length);
        await hall.Done(new DialogueCommand.ClosePoll(_poll.Id, Some.Moderator));
        Assert.NotEmpty((await hall.Dialogue.Keys()).Secrets);

        await hall.Done(new DialogueCommand.PublishPoll(_poll.Id, Some.Moderator));

        await AssertNoKeys(hall, _poll.Id);
    }

    [Fact]
    public async Task Keys_AreGoneAfterArchiving_ThoseOfSupportsToo()
    {
        var hall = await Hall.Open(engine.Cluster, _poll);
        var contribution = await hall.Approved();
        Assert.Equal(2, (await hall.Dialogue.Keys()).Secrets.Count);
        await hall.Done(new DialogueCommand.Close(Some.Moderator));

        await hall.Done(new DialogueCommand.Archive(Some.Moderator));

        await AssertNoKeys(hall, _poll.Id, PollId.OfSupport(contribution));
    }

    [Fact]
    public async Task Merge_UnitesSupporters_AndCountsNobodyTwice()
    {
        var hall = await Hall.Open(engine.Cluster);
        var (from, into) = (await hall.Approved(), await hall.Approved());
        var people = Enumerable.Range(0, 24).Select(_ => Some.Participant()).ToArray();
        foreach (var person in people[..16]) await hall.Cast(await hall.Support(from, person));
        foreach (var person in people[8..]) await hall.Cast(await hall.Support(into, person));
        await hall.Watch();

        await hall.Done(new DialogueCommand.Merge(from, into, Some.Moderator));

        var support = PollId.OfSupport(into);
        Assert.Equal([24], (await hall.Counted(support)).Total.Counts);
        Assert.Equal(await hall.Counted(support), await hall.Tally(support));
        Assert.Equal(BallotVerdict.PollNotOpen, (await hall.Cast(await hall.Support(from, Some.Participant()))).Verdict);
        await hall.Cast(await hall.Support(into, people[0]));
        await hall.Cast(await hall.Support(into, Some.Participant()));
        Assert.Equal([25], (await hall.Tally(support))?.Total.Counts);
        Assert.Equal(await hall.Counted(support), await hall.Tally(support));
    }

    private static async Task AssertNoKeys(Hall hall, params PollId[] known)
    {
        foreach (var _ in Enumerable.Range(0, 2))
        {
            var keys = await hall.Dialogue.Keys();
            Assert.Empty(keys.Secrets);
            Assert.Equal(known.Select(poll => poll.ToString()).Order(), keys.Known.Order());
            await hall.Deactivate(hall.Dialogue);
        }
    }
}
