using System.Text.Json;
using DialogEngine.Contributions;
using DialogEngine.Dialogues;
using DialogEngine.Wire;
using Microsoft.AspNetCore.SignalR;

namespace DialogEngine.BadInput;

/// <summary>Contributions that are not taken: each gets its verdict, and the desk sees nothing of them.</summary>
public class ContributionRefusalTests(SharedEngine shared)
{
    [Fact]
    public Task ATextPastTheLimit() => Refuses(ContributionVerdict.TextTooLong, new string('å', DialogueLimits.ContributionLength + 1));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData(" \n\t ")]
    [InlineData("\u202e\u200b\ufeff")]
    public Task AnEmptyText(string? text) => Refuses(ContributionVerdict.EmptyText, text);

    [Theory]
    [InlineData("A3F1C2D4E5B60718293A4B5C6D7E8F90")]
    [InlineData("a3f1c2d4")]
    [InlineData("")]
    public Task AnIdOfTheWrongForm(string id) => Refuses(ContributionVerdict.InvalidContributionId, "När?", id);

    [Fact]
    public async Task ATextAtTheLimit_IsReceived()
    {
        await using var hall = await Hall.Open(shared.Engine);

        Assert.Equal(ContributionVerdict.Received, (await (await hall.Phone()).Contribute(new string('å', DialogueLimits.ContributionLength))).Verdict);
    }

    [Fact]
    public async Task AnIdThatSomebodyElseUsed_IsTaken_AndTellsNothingOfTheirs()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var (anna, bo) = (await hall.Phone(), await hall.Phone());
        var id = Some.ContributionId();
        await anna.Contribute("Annas fråga", id);

        var answer = await bo.Contribute("Bos fråga", id);

        Assert.Equal(ContributionVerdict.ContributionIdTaken, answer.Verdict);
        Assert.Null(answer.Contribution);
    }

    [Fact]
    public async Task ARetry_IsReceivedOnce()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var phone = await hall.Phone();
        var id = Some.ContributionId();

        await phone.Contribute("En gång", id);
        var again = await phone.Contribute("En gång", id);

        Assert.Equal((ContributionVerdict.Received, "En gång"), (again.Verdict, again.Contribution!.Text));
        await hall.Desk.Live.Shows("one contribution", v => v.Contributions.Count == 1);
    }

    [Fact]
    public async Task ADialogueThatIsNotOpen_TakesNone()
    {
        await using var hall = await Hall.Prepare(shared.Engine);
        var phone = await hall.Phone();

        Assert.Equal(ContributionVerdict.DialogueNotOpen, (await phone.Contribute("För tidigt")).Verdict);
        await hall.Desk.Do("OpenDialogue");
        await hall.Desk.Do("CloseDialogue");
        Assert.Equal(ContributionVerdict.DialogueNotOpen, (await phone.Contribute("För sent")).Verdict);
    }

    [Fact]
    public async Task SomebodyElsesContribution_CannotBeWithdrawn()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var (anna, bo) = (await hall.Phone(), await hall.Phone());
        var id = (await anna.Contribute("Min")).Contribution!.ContributionId;

        Assert.Equal(ContributionVerdict.UnknownContribution, (await bo.Withdraw(id)).Verdict);
        Assert.Equal(ContributionVerdict.UnknownContribution, (await bo.Withdraw(Some.ContributionId())).Verdict);
        Assert.Equal(ContributionVerdict.InvalidContributionId, (await bo.Withdraw("min")).Verdict);
        Assert.Equal(ContributionVerdict.Withdrawn, (await anna.Withdraw(id)).Verdict);
        Assert.Equal(ContributionVerdict.Withdrawn, (await anna.Withdraw(id)).Verdict);
    }

    [Fact]
    public async Task AnAnsweredOrRejectedContribution_CannotBeWithdrawn_AnApprovedOneCan()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var phone = await hall.Phone();
        var ids = new List<string>();
        foreach (var text in new[] { "Avvisas", "Besvaras", "Visas" }) ids.Add((await phone.Contribute(text)).Contribution!.ContributionId);
        await hall.Desk.Do("Reject", new RejectCall(ids[0], RejectionReason.OffTopic));
        await hall.Desk.Do("Approve", ids[1]);
        await hall.Desk.Do("Answer", new AnswerCall(ids[1], "Ja."));
        await hall.Desk.Do("Approve", ids[2]);

        Assert.Equal(ContributionVerdict.AlreadyJudged, (await phone.Withdraw(ids[0])).Verdict);
        Assert.Equal(ContributionVerdict.AlreadyJudged, (await phone.Withdraw(ids[1])).Verdict);
        Assert.Equal(ContributionVerdict.Withdrawn, (await phone.Withdraw(ids[2])).Verdict);
        await phone.Live.Shows("the approved one gone from everyone", v => v.Contributions.Keys.SequenceEqual([ids[1]]));
    }

    [Theory]
    [InlineData("""{ "contributionId": "a3f1c2d4e5b60718293a4b5c6d7e8f90", "text": "?", "kind": "Rumour" }""")]
    [InlineData("""{ "contributionId": "a3f1c2d4e5b60718293a4b5c6d7e8f90", "text": "?", "kind": 0 }""")]
    [InlineData("""{ "contributionId": "a3f1c2d4e5b60718293a4b5c6d7e8f90", "text": ["?"] }""")]
    [InlineData("null")]
    public async Task ACallThatIsNoContribution_FailsAlone(string call)
    {
        await using var hall = await Hall.Open(shared.Engine);
        var phone = await hall.Phone();

        await Assert.ThrowsAsync<HubException>(() => phone.Live.Call<ContributionAnswer>("Contribute", JsonDocument.Parse(call).RootElement));

        Assert.Equal(ContributionVerdict.Received, (await phone.Contribute("Det går fortfarande")).Verdict);
    }

    private async Task Refuses(ContributionVerdict expected, string? text, string? id = null)
    {
        await using var hall = await Hall.Open(shared.Engine);
        var before = hall.Desk.View.Version;
        var answer = await (await hall.Phone()).Contribute(text, id);

        Assert.Equal(expected, answer.Verdict);
        Assert.Null(answer.Contribution);
        Assert.Equal(before, (await hall.PublicView()).Version);
    }
}
