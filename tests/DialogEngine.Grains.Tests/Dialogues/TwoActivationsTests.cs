using DialogEngine.Contributions;
using DialogEngine.Polls;

namespace DialogEngine.Dialogues;

/// <summary>Two activations of one dialogue over one journal, as there may be while silos do not see each other.</summary>
public class TwoActivationsTests(TwoClusters clusters) : IClassFixture<TwoClusters>
{
    private readonly PollPlan _poll = Some.Poll();

    [Fact]
    public async Task OvertakenByAnother_TriesAgain_AndThenIsRight()
    {
        var (left, right) = await Open();
        await left.Done(new DialogueCommand.Pause(Some.Moderator));

        Assert.Equal(DeskVerdict.TryAgain, (await right.Do(new DialogueCommand.Pause(Some.Moderator))).Verdict);
        Assert.Equal(DeskVerdict.WrongState, (await right.Do(new DialogueCommand.Pause(Some.Moderator))).Verdict);
        Assert.Equal(5, await right.Done(new DialogueCommand.Resume(Some.Moderator)));

    }

    [Fact]
    public async Task Watch_GivesNoLowerVersionThanAsked_WhateverTheActivationKnows()
    {
        var (left, right) = await Open();
        await left.Done(new DialogueCommand.Pause(Some.Moderator));
        await left.Done(new DialogueCommand.Resume(Some.Moderator));
        var known = (await left.Watch()).Cursor;

        var news = await right.Watch(known);
        Assert.Equal(known.Version, news.Cursor.Version);
        Assert.Empty(news.Events);

        Assert.Equal((await left.Watch()).Events, (await right.Watch()).Events);
    }

    [Fact]
    public async Task Watch_WhileTheStoreIsAway_GivesNoLowerVersionEither()
    {
        var (left, right) = await Open();
        var behind = (await right.Watch()).Cursor;
        await left.Done(new DialogueCommand.Pause(Some.Moderator));
        var known = (await left.Watch()).Cursor;
        left.Archive.Faults.GoAway(left.Id);

        var news = await right.Watch(known);
        Assert.Equal(known.Version, news.Cursor.Version);
        Assert.Empty(news.Events);

        left.Archive.Faults.ComeBack(left.Id);
        Assert.Equal("dialogue-paused", Kind(Assert.Single((await right.WatchUntil(news => news.Events.Length > 0, behind)).Events)));
    }

    [Fact]
    public async Task PollOpenedByTheOther_HasItsKeyHereAtOnce()
    {
        var left = await Hall.Enter(clusters.Left);
        var right = left.At(clusters.Right);
        await left.Dialogue.Create(Some.Plan(_poll), "482917", Some.Moderator);
        Assert.NotNull(await right.Dialogue.Summary());
        await left.Done(new DialogueCommand.Open(Some.Moderator));
        await left.Done(new DialogueCommand.OpenPoll(_poll.Id, null, Some.Moderator));

        Assert.Equal((await left.Dialogue.Keys()).Secrets[_poll.Id.ToString()], (await right.Dialogue.Keys()).Secrets[_poll.Id.ToString()]);
    }

    [Fact]
    public async Task ManyContributionsAtBoth_AreEachReceivedOnce_AndToldInOneOrder()
    {
        const int Phones = 60;
        var (left, right) = await Open();
        var asked = Enumerable.Range(0, Phones)
            .Select(i => new ParticipantCommand.Contribute(Some.Contribution(), Some.Participant(), ContributionKind.Question, $"Fråga {i}?")).ToArray();

        await Task.WhenAll(asked.Select((command, i) => ContributeUntilAnswered(i % 2 == 0 ? left : right, command)));

        var received = (await left.Journal()).OfType<DialogueEvent.ContributionReceived>().Select(e => e.Contribution);
        Assert.Equal(asked.Select(c => c.Contribution.Value).Order(), received.Select(c => c.Value).Order());
        var journal = (await left.Archive.Journal.Read(left.Id)).Select(e => e.Payload).ToArray();
        var known = new WatchCursor(journal.Length, 0, 0);
        foreach (var side in new[] { left, right })
        {
            await side.Watch(known);
            Assert.Equal(journal, (await side.Watch()).Events);
        }
    }

    private static async Task ContributeUntilAnswered(Hall hall, ParticipantCommand command)
    {
        while ((await hall.Dialogue.Decide(command)).Verdict is ContributionVerdict.TryAgain)
        {
            // As a phone does: the same contribution again.
        }
    }

    private async Task<(Hall Left, Hall Right)> Open()
    {
        var left = await Hall.Open(clusters.Left, _poll);
        var right = left.At(clusters.Right);
        Assert.Equal(DialogueState.Open, (await right.Dialogue.Summary())?.State);
        return (left, right);
    }

    private static string Kind(string json) => EventFormat.Write(EventFormat.Read(json)).Kind;
}
