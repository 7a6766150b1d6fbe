using DialogEngine.Contributions;
using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Wire;

namespace DialogEngine;

/// <summary>Nobody is sent what they may not see: not hidden by a page, but never sent.</summary>
public class VisibilityTests(SharedEngine shared)
{
    [Fact]
    public async Task WhenPublished_HidesTheCountsFromAll_ThenFromAllButTheDesk_ThenFromNone()
    {
        await using var hall = await Hall.Open(shared.Engine, Some.Plan(Some.Single(visibility: TallyVisibility.WhenPublished)));
        var (voter, other, projector) = (await hall.Phone(), await hall.Phone(), await hall.Projector());
        await voter.Cast(Some.Poll, 1);

        LiveClient[] everyone = [voter.Live, other.Live, projector, hall.Desk.Live];
        foreach (var client in everyone)
            Assert.Empty((await client.Shows("the turnout", v => v.Tally(Some.Poll)?.Ballots == 1)).Tally(Some.Poll)!.Counts);
        foreach (var bearer in new[] { null, voter.Token, RunningEngine.Key })
            Assert.Empty((await hall.Tally(Some.Poll, bearer)).Counts);

        await hall.Desk.Do("ClosePoll", Some.Poll);
        await hall.Desk.Live.Shows("the counts at the desk", v => v.Tally(Some.Poll) is { State: PollState.Closed, Counts: [0, 1, 0] });
        foreach (var client in new[] { voter.Live, other.Live, projector })
            Assert.Empty((await client.Shows("the close", v => v.Tally(Some.Poll)?.Final is true)).Tally(Some.Poll)!.Counts);
        Assert.Empty((await hall.Tally(Some.Poll)).Counts);
        Assert.Null((await hall.Tally(Some.Poll)).ByAttendance);
        foreach (var client in new[] { voter.Live, other.Live, projector })
            Assert.DoesNotContain(client.Received, message => message.Contains("[0,1,0]", StringComparison.Ordinal));

        await hall.Desk.Do("PublishPoll", Some.Poll);
        foreach (var client in everyone) await client.Shows("the published counts", v => v.Tally(Some.Poll) is { Counts: [0, 1, 0] });
    }

    [Fact]
    public async Task AfterOwnBallot_ShowsTheCountsToThoseWhoHaveVoted()
    {
        await using var hall = await Hall.Open(shared.Engine, Some.Plan(Some.Single(visibility: TallyVisibility.AfterOwnBallot)));
        var (voter, other, projector) = (await hall.Phone(), await hall.Phone(), await hall.Projector());
        var device = await voter.SecondDevice();
        await voter.Cast(Some.Poll, 2);

        foreach (var client in new[] { voter.Live, device.Live, hall.Desk.Live })
            await client.Shows("the counts", v => v.Tally(Some.Poll) is { Ballots: 1, Counts: [0, 0, 1] });
        foreach (var client in new[] { other.Live, projector })
            Assert.Empty((await client.Shows("the turnout", v => v.Tally(Some.Poll)?.Ballots == 1)).Tally(Some.Poll)!.Counts);

        Assert.Equal([0, 0, 1], (await hall.Tally(Some.Poll, voter.Token)).Counts);
        Assert.Equal([0, 0, 1], (await hall.Tally(Some.Poll, RunningEngine.Key)).Counts);
        foreach (var bearer in new[] { null, other.Token }) Assert.Empty((await hall.Tally(Some.Poll, bearer)).Counts);
        Assert.DoesNotContain(other.Live.Received, message => message.Contains("[0,0,1]", StringComparison.Ordinal));
        await voter.ComeBack();
        Assert.Equal([0, 0, 1], voter.View.Tally(Some.Poll)!.Counts);
        await device.DisposeAsync();
    }

    [Fact]
    public async Task Drafts_AreSeenAtTheDeskAlone()
    {
        await using var hall = await Hall.Prepare(shared.Engine, Some.Plan(Some.Single("secret-draft")));
        var (phone, projector) = (await hall.Phone(), await hall.Projector());
        await using var raw = await RawClient.Connect(shared.Engine, $"projector?dialogue={hall.Id}", null);
        await hall.Desk.Do("OpenDialogue");
        await hall.Desk.Do("EditPoll", new Wire.PollPlan("secret-draft", null, "YesNoAbstain", new Dictionary<string, string> { ["sv"] = "Hemligt?" }, null, null, null, null));
        await hall.Desk.Live.Shows("the edited draft", v => v.Poll("secret-draft") is { State: PollState.Draft, Kind: PollKind.YesNoAbstain });
        Assert.Equal(DeskVerdict.NotApproved, (await hall.Desk.Ask("ShowOnProjector", new Projection(ProjectionKind.Poll, "secret-draft"))).Verdict);

        foreach (var client in new[] { phone.Live, projector })
        {
            await client.Shows("the opening", v => v.Header.State is DialogueState.Open);
            Assert.DoesNotContain(client.Received, message => message.Contains("secret-draft", StringComparison.Ordinal));
        }

        await raw.Receives("\"state\":\"Open\"");
        Assert.DoesNotContain("secret-draft", raw.Received, StringComparison.Ordinal);
        Assert.Empty((await hall.PublicView()).Polls);
    }

    [Fact]
    public async Task WhatIsNotApproved_ReachesNobodyButItsAuthorAndTheDesk()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var (author, other, projector) = (await hall.Phone(), await hall.Phone(), await hall.Projector());
        await using var phone = await RawClient.Connect(shared.Engine, $"audience?dialogue={hall.Id}", other.Token);
        await using var wall = await RawClient.Connect(shared.Engine, $"projector?dialogue={hall.Id}", null);

        var pending = await Contribute(author, "hemlig-väntar");
        var rejected = await Contribute(author, "hemlig-avvisad");
        var shown = await Contribute(author, "synlig-fråga");
        await hall.Desk.Do("Reject", new RejectCall(rejected, RejectionReason.PersonalData));
        await hall.Desk.Do("Edit", new EditCall(shown, "synlig och redigerad"));
        await hall.Desk.Do("Approve", shown);
        Assert.Equal(DeskVerdict.NotApproved, (await hall.Desk.Ask("ShowOnProjector", new Projection(ProjectionKind.Contribution, pending))).Verdict);
        await hall.Desk.Do("ShowOnProjector", new Projection(ProjectionKind.Contribution, shown));

        await author.Live.Shows("the reason", v => v.OwnContribution(rejected)?.Reason is RejectionReason.PersonalData);
        foreach (var client in new[] { other.Live, projector })
            await client.Shows("the approved question", v => v.Contribution(shown)?.State is ContributionState.OnProjector);
        foreach (var raw in new[] { phone, wall })
        {
            await raw.Receives("OnProjector");
            foreach (var secret in new[] { "hemlig-", pending, rejected, "synlig-fråga", "PersonalData", "receivedAt" })
                Assert.DoesNotContain(secret, raw.Received, StringComparison.Ordinal);
        }

        Assert.Equal(shown, Assert.Single((await hall.PublicView()).Contributions).ContributionId);
    }

    [Fact]
    public async Task WhatIsRejectedAfterItWasShown_LeavesEveryoneAndTheWall()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var (author, other, projector) = (await hall.Phone(), await hall.Phone(), await hall.Projector());
        var question = await Contribute(author, "Går över gränsen");
        await hall.Desk.Do("Approve", question);
        await other.Live.Shows("the question", v => v.Contribution(question) is not null);
        await other.Support(question);
        await hall.Desk.Do("ShowOnProjector", new Projection(ProjectionKind.Contribution, question));
        await projector.Shows("it on the wall", v => v.Header.Projection.Id == question);

        await hall.Desk.Do("Reject", new RejectCall(question, RejectionReason.Disrespectful));

        foreach (var client in new[] { other.Live, projector, author.Live })
            await client.Shows("it gone", v => v.Contribution(question) is null && v.Header.Projection.Kind is ProjectionKind.Welcome);
        Assert.Equal(BallotVerdict.PollNotOpen, (await other.Support(question)).Verdict);

        var supports = other.Live.Next("its supports again", nameof(Wire.Tally));
        await hall.Desk.Do("Approve", question);
        await other.Live.Shows("it again", v => v.Contribution(question) is not null);
        Assert.Equal([1], (await supports).Tally(question)!.Counts);
        Assert.Equal([1], (await hall.Phone()).View.Tally(question)!.Counts);
    }

    [Fact]
    public async Task AMergedQuestion_UnitesItsSupporters_EachCountedOnce()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var (anna, bo) = (await hall.Phone(), await hall.Phone());
        var (kept, merged) = (await Contribute(anna, "När byggs bussfilen?"), await Contribute(bo, "Bussfil?"));
        await hall.Desk.Do("Approve", kept);
        await hall.Desk.Do("Approve", merged);
        await anna.Support(kept);
        await anna.Support(merged);
        await bo.Support(merged);

        await hall.Desk.Do("Merge", new MergeCall(merged, kept));

        await anna.Live.Shows("two supporters", v => v.Tally(kept) is { Counts: [2] } && v.Contribution(merged) is null);
        await hall.Desk.Live.Shows("where it went", v => v.Contribution(merged)?.MergedInto == kept);
        await bo.Live.Shows("where one's own went", v => v.OwnContribution(merged)?.MergedInto == kept);
    }

    [Fact]
    public async Task ModerationAfterShowing_ShowsAtOnce()
    {
        await using var hall = await Hall.Open(shared.Engine, new { title = Some.Title(), moderation = "AfterShowing" });
        var (author, other) = (await hall.Phone(), await hall.Phone());

        var question = await Contribute(author, "Syns direkt");

        await other.Live.Shows("the question", v => v.Contribution(question)?.State is ContributionState.Approved);
    }

    private static async Task<string> Contribute(Phone phone, string text) => (await phone.Contribute(text)).Contribution!.ContributionId;
}
