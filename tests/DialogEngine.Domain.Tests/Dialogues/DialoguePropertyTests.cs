using DialogEngine.Contributions;
using DialogEngine.Polls;

namespace DialogEngine.Dialogues;

/// <summary>What always holds, whatever happens during an evening.</summary>
public class DialoguePropertyTests
{
    private const int Evenings = 1_000;

    private static readonly (ContributionState From, ContributionState To)[] Judgments =
    [
        (ContributionState.Pending, ContributionState.Approved), (ContributionState.Pending, ContributionState.Rejected),
        (ContributionState.Pending, ContributionState.Merged), (ContributionState.Pending, ContributionState.Withdrawn),
        (ContributionState.Approved, ContributionState.OnProjector), (ContributionState.Approved, ContributionState.Answered),
        (ContributionState.Approved, ContributionState.Rejected), (ContributionState.Approved, ContributionState.Merged),
        (ContributionState.Approved, ContributionState.Withdrawn),
        (ContributionState.OnProjector, ContributionState.Approved), (ContributionState.OnProjector, ContributionState.Answered),
        (ContributionState.OnProjector, ContributionState.Rejected), (ContributionState.OnProjector, ContributionState.Merged),
        (ContributionState.OnProjector, ContributionState.Withdrawn),
        (ContributionState.Answered, ContributionState.Rejected),
        (ContributionState.Rejected, ContributionState.Approved),
    ];

    [Fact]
    public void Replay_OfTheEvents_GivesTheDialogueThatDecidedThem() => EveningGen.Evening.Sample(evening =>
    {
        var live = Some.Dialogue(evening.Plan);
        var journal = new List<DialogueEvent> { Some.Created(evening.Plan) };
        foreach (var moment in evening.Play())
        {
            journal.AddRange(moment.Events);
            live = moment.After;
        }

        Assert.Equal(live.View(), Dialogue.Replay(journal)!.View());
        Assert.Equal(live.View(), Dialogue.Replay(journal.Select(happened => EventFormat.Read(EventFormat.Write(happened).Json)))!.View());
        Assert.Equal(journal.Count, live.Version);
    }, iter: Evenings);

    [Fact]
    public void Decide_ChangesNothing_AndARefusalHasNoEvents() => EveningGen.Evening.Sample(evening =>
    {
        var view = Some.Dialogue(evening.Plan).View();
        foreach (var moment in evening.Play())
        {
            Assert.Equal(view, moment.Before.View());
            if (moment.Refused) Assert.Empty(moment.Events);
            if (moment.Events.IsEmpty) Assert.Same(moment.Before, moment.After);
            view = moment.After.View();
        }
    }, iter: Evenings / 4);

    [Fact]
    public void NothingIsOnTheProjector_ThatIsNotApproved() => Always(moment =>
    {
        var dialogue = moment.After;
        switch (dialogue.Projection)
        {
            case { Kind: ProjectionKind.Contribution, Id: var id }:
                Assert.True(dialogue.Contributions[ContributionId.Parse(id!)].IsPublic);
                break;
            case { Kind: ProjectionKind.Poll, Id: var id }:
                Assert.True(dialogue.Polls[PollId.Parse(id!)].IsPublic);
                break;
            default:
                Assert.Null(dialogue.Projection.Id);
                break;
        }
    });

    [Fact]
    public void AContributionIsOnTheProjector_ExactlyWhileTheProjectionNamesItAndItIsNotAnswered() => Always(moment =>
    {
        var named = moment.After.Projection is { Kind: ProjectionKind.Contribution, Id: { } id } ? ContributionId.Parse(id) : default;
        foreach (var contribution in moment.After.Contributions.Values)
            Assert.Equal(contribution.Id == named && contribution.State is not ContributionState.Answered, contribution.State is ContributionState.OnProjector);
    });

    [Fact]
    public void AContribution_MovesAsTheModerationAllowsAndKeepsWhatBelongsToItsState() => Always(moment =>
    {
        foreach (var after in moment.After.Contributions.Values)
        {
            var first = moment.Before.Plan.Moderation is Moderation.AfterShowing ? ContributionState.Approved : ContributionState.Pending;
            var from = moment.Before.Contributions.GetValueOrDefault(after.Id)?.State ?? first;
            Assert.True(from == after.State || Judgments.Contains((from, after.State)), $"{from} became {after.State}.");
            Assert.Equal(after.State is ContributionState.Rejected, after.Reason is not null);
            Assert.Equal(after.State is ContributionState.Merged, after.MergedInto is not null);
            Assert.True(after.Original != after.Text);
            Assert.Equal(after.Text, ContributionText.Clean(after.Text));
        }
    });

    [Fact]
    public void WhatWasSent_StaysWithTheContribution() => Always(moment =>
    {
        foreach (var before in moment.Before.Contributions.Values)
        {
            var after = moment.After.Contributions[before.Id];
            Assert.Equal(before.Original ?? before.Text, after.Original ?? after.Text);
            Assert.Equal((before.Author, before.Kind, before.ReceivedAt), (after.Author, after.Kind, after.ReceivedAt));
        }
    });

    [Fact]
    public void APoll_OnlyMovesForward_AndIsPublishedOnlyWhenCounted() => Always(moment =>
    {
        foreach (var before in moment.Before.Polls.Values)
        {
            if (!moment.After.Polls.TryGetValue(before.Id, out var after))
            {
                Assert.Equal(PollState.Draft, before.State);
                continue;
            }

            Assert.InRange(after.State, before.State, before.State + 1);
            if (before.State is not PollState.Draft) Assert.Equal((before.Plan, before.ClosesAt), (after.Plan, after.ClosesAt));
            if (before.FinalTally is not null) Assert.Equal(before.FinalTally, after.FinalTally);
        }

        foreach (var poll in moment.After.Polls.Values)
        {
            Assert.True(poll.FinalTally is null || poll.State >= PollState.Closed);
            Assert.True(poll.FinalTally is not null || poll.State < PollState.Published);
            Assert.False(poll.State is PollState.Open && moment.After.State is DialogueState.Planned or DialogueState.Closed or DialogueState.Archived);
        }
    });

    [Fact]
    public void TheOrders_ListWhatThereIs_OnceEach() => Always(moment =>
    {
        Assert.Equal(moment.After.Polls.Keys.ToHashSet(), [.. moment.After.PollOrder]);
        Assert.Equal(moment.After.Polls.Count, moment.After.PollOrder.Count);
        Assert.Equal(moment.After.Contributions.Keys.ToHashSet(), [.. moment.After.ContributionOrder]);
        Assert.Equal(moment.Before.ContributionOrder, moment.After.ContributionOrder.Take(moment.Before.ContributionOrder.Count));
    });

    [Fact]
    public void TheVersion_GrowsByOneForEachEvent() =>
        Always(moment => Assert.Equal(moment.Before.Version + moment.Events.Length, moment.After.Version));

    [Fact]
    public void WhenNothingIsTaken_NothingComesIn() => Always(moment =>
    {
        if (!moment.Before.IsAccepting) Assert.DoesNotContain(moment.Events, happened => happened is DialogueEvent.ContributionReceived or DialogueEvent.PollOpened);
        if (moment.Before.State is DialogueState.Archived && moment.Step is not Step.Count) Assert.Empty(moment.Events);
    });

    [Fact]
    public void Contribute_ARetryAtAnyTime_IsReceivedAgainAndChangesNothing() => EveningGen.Evening.Sample(evening =>
    {
        var received = new List<ParticipantCommand.Contribute>();
        foreach (var moment in evening.Play())
        {
            foreach (var sent in received) moment.Before.Answers(sent, ContributionVerdict.Received);
            if (moment is { Step: Step.Phone { Command: ParticipantCommand.Contribute contribute }, Events.IsEmpty: false }) received.Add(contribute);
        }
    }, iter: Evenings / 4);

    [Fact]
    public void RandomEvenings_MeetEveryKindOfEvent()
    {
        var events = new System.Collections.Concurrent.ConcurrentDictionary<Type, bool>();
        EveningGen.Evening.Sample(evening =>
        {
            foreach (var happened in evening.Play().SelectMany(moment => moment.Events)) events[happened.GetType()] = true;
        }, iter: Evenings);

        Assert.Equal(
            typeof(DialogueEvent).GetNestedTypes().Where(type => type != typeof(DialogueEvent.Created)).Select(type => type.Name).Order(StringComparer.Ordinal),
            events.Keys.Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    private static void Always(Action<Moment> holds) => EveningGen.Evening.Sample(evening =>
    {
        foreach (var moment in evening.Play()) holds(moment);
    }, iter: Evenings);
}
