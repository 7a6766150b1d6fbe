using System.Text.Json;
using DialogEngine.Checks;
using DialogEngine.Running;
using DialogEngine.Windows;

namespace DialogEngine;

/// <summary>The engine has stored a ballot, and dies before its answer reaches the phone: the phone cannot know, and asks again.</summary>
public sealed class LostAnswerTests(Browser browser)
{
    [Fact]
    public async Task ABallotWhoseAnswerIsLost_IsSentAgainAsTheSame_AndCountsOnce()
    {
        await using var evening = await Evening.Begin();
        await using var phone = await Phone.Open(browser, evening.Engine.Url);
        await using var wall = await Wall.Open(browser, evening.Engine.Url, evening.Dialogue.Links.Projector);
        var deaf = false;
        var sent = new List<string>();
        await phone.Page.RouteWebSocketAsync("**/hubs/audience*", line =>
        {
            var engine = line.ConnectToServer();
            line.OnMessage(frame =>
            {
                if (frame.Text is { } text && text.Contains("\"CastBallot\"", StringComparison.Ordinal))
                {
                    deaf = sent.Count == 0;
                    sent.Add(BallotIdIn(text));
                }

                engine.Send(frame.Text!);
            });
            engine.OnMessage(frame =>
            {
                if (!deaf) line.Send(frame.Text!);
            });
        });
        var dare = Evening.IdOf(Evening.Dare);
        await evening.Moderator.OpenPoll(dare);
        await evening.Moderator.Show("Poll", dare);
        await phone.Scan(evening.Dialogue.Links.Phone, Phone.AtHome);
        await phone.Accept();

        await phone.Vote(Evening.Dare, Evening.IfAsked);
        await wall.Shows(Evening.IfAsked, 1);
        await Expect(phone.Poll(Evening.Dare)).ToContainTextAsync("Skickar din röst");
        await evening.Engine.Kill();
        await Expect(phone.Strip).ToContainTextAsync("Din röst är sparad i telefonen.");
        deaf = false;
        await evening.Engine.Run();

        await phone.SeesCounted(Evening.Dare, Evening.IfAsked);
        Assert.InRange(sent.Count, 2, int.MaxValue);
        Assert.Equal(await phone.Receipt(Evening.Dare), Assert.Single(sent.Distinct()));
        await using var moderator = await Moderator.Connect(evening.Engine, evening.Dialogue.DialogueId);
        await moderator.ClosePoll(dare, publish: true);
        await Ballots.Recount(evening.Http, evening.Dialogue.DialogueId, dare, 0, 1, 0, 0);
    }

    private static string BallotIdIn(string frame)
    {
        var call = JsonElement.Parse(frame.TrimEnd('\u001e'));
        return call.GetProperty("arguments")[0].GetProperty("ballotId").GetString()!;
    }
}
