using System.Text.Json;
using DialogEngine.Polls;
using DialogEngine.Wire;
using Microsoft.AspNetCore.SignalR;

namespace DialogEngine.BadInput;

/// <summary>Ballots that are not taken: each gets its verdict, and nothing is recorded.</summary>
public class BallotRefusalTests(SharedEngine shared)
{
    private const string Themes = "teman";

    private static readonly object Plan = Some.Plan(Some.Single(), Some.Multiple(Themes, 2, 3));

    [Theory]
    [InlineData("nowhere")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("Not A Name")]
    [InlineData("a3f1c2d4e5b60718293a4b5c6d7e8f90")]
    public Task AnUnknownPoll(string? poll) => Refuses(BallotVerdict.UnknownPoll, Some.BallotId(), poll, [0]);

    [Theory]
    [InlineData(3)]
    [InlineData(-1)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(int.MaxValue)]
    public Task AnOptionOutOfRange(int option) => Refuses(BallotVerdict.OptionOutOfRange, Some.BallotId(), Some.Poll, [option]);

    [Fact]
    public Task AnOptionRepeated() => Refuses(BallotVerdict.OptionRepeated, Some.BallotId(), Themes, [1, 1]);

    [Fact]
    public Task TooFewChoices() => Refuses(BallotVerdict.TooFewChoices, Some.BallotId(), Themes, [1]);

    [Fact]
    public Task TooManyChoices() => Refuses(BallotVerdict.TooManyChoices, Some.BallotId(), Themes, [0, 1, 2, 3]);

    [Fact]
    public Task FarTooManyChoices() => Refuses(BallotVerdict.OptionRepeated, Some.BallotId(), Themes, [.. Enumerable.Repeat(0, 500)]);

    [Fact]
    public Task FarTooManyChoicesOfAnUnknownPoll() => Refuses(BallotVerdict.UnknownPoll, Some.BallotId(), "nowhere", [.. Enumerable.Range(0, 500)]);

    [Theory]
    [InlineData("5F0C7B0E4A3D4F4E9A8D2C1B0A998877")]
    [InlineData("5f0c7b0e4a3d4f4e9a8d2c1b0a99887")]
    [InlineData("5f0c7b0e4a3d4f4e9a8d2c1b0a9988777")]
    [InlineData("5f0c7b0e4a3d4f4e9a8d2c1b0a99887g")]
    [InlineData("5f0c7b0e-4a3d-4f4e-9a8d-2c1b0a998877")]
    [InlineData("00000000000000000000000000000000")]
    [InlineData("")]
    [InlineData(null)]
    public Task ABallotIdOfTheWrongForm(string? ballotId) => Refuses(BallotVerdict.InvalidBallotId, ballotId, Some.Poll, [0]);

    [Theory]
    [InlineData(new int[0])]
    [InlineData(null)]
    public Task NothingToWithdraw(int[]? choice) => Refuses(BallotVerdict.NothingToWithdraw, Some.BallotId(), Some.Poll, choice);

    [Fact]
    public async Task ADraft_IsAsUnknownAsNoPollAtAll()
    {
        await using var hall = await Hall.Prepare(shared.Engine);
        await hall.Desk.Do("OpenDialogue");

        Assert.Equal(BallotVerdict.UnknownPoll, (await (await hall.Phone()).Cast(Some.Poll, 0)).Verdict);
    }

    [Fact]
    public async Task AClosedPoll_IsNotOpen_WhateverTheBallotLooksLike()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var phone = await hall.Phone();
        await hall.Desk.Do("ClosePoll", Some.Poll);

        Assert.Equal(BallotVerdict.PollNotOpen, (await phone.Cast(Some.Poll, 0)).Verdict);
        Assert.Equal(BallotVerdict.PollNotOpen, (await phone.Cast(Some.Poll, 9)).Verdict);
        await hall.Desk.Do("PublishPoll", Some.Poll);
        Assert.Equal(BallotVerdict.PollNotOpen, (await phone.Cast(Some.Poll, 0)).Verdict);
        Assert.Equal(0, (await hall.Tally(Some.Poll)).Ballots);
    }

    [Fact]
    public async Task APausedDialogue_TakesNoBallots_UntilItGoesOn()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var phone = await hall.Phone();
        await hall.Desk.Do("PauseDialogue");

        Assert.Equal(BallotVerdict.PollNotOpen, (await phone.Cast(Some.Poll, 0)).Verdict);
        await hall.Desk.Do("ResumeDialogue");
        Assert.Equal(BallotVerdict.Recorded, (await phone.Cast(Some.Poll, 0)).Verdict);
    }

    [Fact]
    public async Task AnIdThatSomebodyElseUsed_IsTaken_AndTellsNothingOfTheirBallot()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var (anna, bo) = (await hall.Phone(), await hall.Phone());
        var ballot = Some.BallotId();
        Assert.Equal(BallotVerdict.Recorded, (await anna.Cast(ballot, Some.Poll, [0])).Verdict);

        var answer = await bo.Cast(ballot, Some.Poll, [1]);

        Assert.Equal(BallotVerdict.BallotIdTaken, answer.Verdict);
        Assert.Null(answer.Receipt);
        Assert.Equal([1, 0, 0], (await hall.Tally(Some.Poll)).Counts);
    }

    [Fact]
    public async Task AReplacedBallotSentAgain_IsSuperseded_AndSaysWhatCounts()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var phone = await hall.Phone();
        var first = Some.BallotId();
        await phone.Cast(first, Some.Poll, [0]);
        var second = (await phone.Cast(Some.Poll, 1)).Receipt!;

        var answer = await phone.Cast(first, Some.Poll, [0]);

        Assert.Equal(BallotVerdict.Superseded, answer.Verdict);
        Assert.Equal((second.BallotId, 2), (answer.Receipt!.BallotId, answer.Receipt.Revision));
        Assert.Equal([0, 1, 0], (await hall.Tally(Some.Poll)).Counts);
    }

    [Fact]
    public async Task ASupportOfWhatIsNotShown_IsOfAnUnknownPoll()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var (author, other) = (await hall.Phone(), await hall.Phone());
        var pending = (await author.Contribute("Väntar.")).Contribution!.ContributionId;

        foreach (var contribution in new[] { pending, Some.ContributionId(), "not-an-id" })
            Assert.Equal(BallotVerdict.UnknownPoll, (await other.Support(contribution)).Verdict);
    }

    [Theory]
    [InlineData("""{ "pollId": "trygg", "ballotId": "5f0c7b0e4a3d4f4e9a8d2c1b0a998877", "choice": "0" }""")]
    [InlineData("""{ "pollId": 7, "ballotId": "5f0c7b0e4a3d4f4e9a8d2c1b0a998877", "choice": [0] }""")]
    [InlineData("""{ "pollId": "trygg", "ballotId": "5f0c7b0e4a3d4f4e9a8d2c1b0a998877", "choice": [0.5] }""")]
    [InlineData("""{ "pollId": "trygg", "ballotId": "5f0c7b0e4a3d4f4e9a8d2c1b0a998877", "choice": [99999999999] }""")]
    [InlineData("null")]
    [InlineData("[]")]
    public async Task ACallThatIsNoBallot_FailsAlone(string call)
    {
        await using var hall = await Hall.Open(shared.Engine);
        var phone = await hall.Phone();

        var thrown = await Assert.ThrowsAsync<HubException>(() => phone.Live.Call<BallotAnswer>("CastBallot", JsonDocument.Parse(call).RootElement));

        Assert.DoesNotContain(" at DialogEngine", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(BallotVerdict.Recorded, (await phone.Cast(Some.Poll, 0)).Verdict);
    }

    private async Task Refuses(BallotVerdict expected, string? ballotId, string? poll, int[]? choice)
    {
        await using var hall = await Hall.Open(shared.Engine, Plan);
        var answer = await (await hall.Phone()).Cast(ballotId, poll, choice);

        Assert.Equal(expected, answer.Verdict);
        Assert.Null(answer.Receipt);
        Assert.Equal((0, 0), ((await hall.Tally(Some.Poll)).Version, (await hall.Tally(Themes)).Version));
    }
}
