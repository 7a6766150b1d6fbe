using DialogEngine.Polls;

namespace DialogEngine.BadInput;

/// <summary>Frames that are too large: the connection is closed, nothing is recorded, and nobody else notices.</summary>
public class FrameTests(SharedEngine shared)
{
    [Fact]
    public async Task APhonesFramePastTheLimit_ClosesItsConnectionAlone()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var (large, other) = (await hall.Phone(), await hall.Phone());
        var before = (await hall.PublicView()).Version;

        await Assert.ThrowsAnyAsync<Exception>(() => large.Contribute(new string('x', new WebLimits().PhoneFrameBytes)));

        await large.Live.Closes("a frame past the limit");
        Assert.Equal(before, (await hall.PublicView()).Version);
        Assert.Equal(BallotVerdict.Recorded, (await other.Cast(Some.Poll, 0)).Verdict);
        await large.ComeBack();
        Assert.Equal(BallotVerdict.Recorded, (await large.Cast(Some.Poll, 1)).Verdict);
    }

    [Fact]
    public async Task ADesksFramePastTheLimit_ClosesItsConnection_AndOneWithinItDoesNot()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var limit = new WebLimits().DeskFrameBytes;

        Assert.Equal(Dialogues.DeskVerdict.UnknownPoll, (await hall.Desk.Ask("ClosePoll", new string('x', limit - 200))).Verdict);
        await Assert.ThrowsAnyAsync<Exception>(() => hall.Desk.Ask("ClosePoll", new string('x', limit)));

        await hall.Desk.Live.Closes("a frame past the limit");
    }

    [Fact]
    public async Task WhatIsNoMessageAtAll_ClosesItsConnectionAlone()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var phone = await hall.Phone();

        foreach (var text in new[] { "hello\u001e", "{\"type\":1,\"target\":\u001e" })
        {
            await using var raw = await RawClient.Connect(shared.Engine, $"audience?dialogue={hall.Id}", phone.Token);
            await raw.Send(text);
            await raw.Closes($"'{text}' is no message");
        }

        Assert.Equal(BallotVerdict.Recorded, (await phone.Cast(Some.Poll, 0)).Verdict);
    }
}
