using System.Net;
using System.Net.WebSockets;
using DialogEngine.Polls;

namespace DialogEngine;

/// <summary>A WebSocket opened in one step is the hub's own: frames as they come, and ends in every way.</summary>
public class LineTests(SharedEngine shared)
{
    private const char End = '\u001e';

    [Fact]
    public async Task AMessageInPieces_AndTwoInOneFrame_AreRead()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var phone = await hall.Phone();
        await using var raw = await RawClient.Connect(shared.Engine, $"audience?dialogue={hall.Id}", phone.Token);
        await raw.Receives("\"target\":\"Snapshot\"");
        var (first, second) = (Ballot("1"), Ballot("2"));

        foreach (var piece in first.Chunk(7)) await raw.Send(new string(piece), isWhole: false);
        await raw.Send("");
        await raw.Receives("\"invocationId\":\"1\"");
        await raw.Send(second + Ballot("3"));
        await raw.Receives("\"invocationId\":\"3\"");

        Assert.Equal(1, (await hall.Tally(Some.Poll)).Ballots);
    }

    [Fact]
    public async Task WhoSaysGoodbye_IsAnswered()
    {
        await using var hall = await Hall.Open(shared.Engine);
        await using var raw = await RawClient.Connect(shared.Engine, $"projector?dialogue={hall.Id}", null);
        await raw.Receives("\"target\":\"Snapshot\"");

        await raw.Close();

        await raw.Closes("the client said goodbye");
        Assert.Equal(WebSocketCloseStatus.NormalClosure, raw.CloseStatus);
    }

    [Fact]
    public async Task WhoIsSentAway_IsToldSoFirst()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var token = (await hall.Join()).ParticipantToken;
        await using var first = await RawClient.Connect(shared.Engine, $"audience?dialogue={hall.Id}", token);
        await first.Receives("\"target\":\"Snapshot\"");
        List<RawClient> further = [];
        for (var i = 0; i < new WebLimits().ConnectionsOfOnePerson; i++)
        {
            further.Add(await RawClient.Connect(shared.Engine, $"audience?dialogue={hall.Id}", token));
            await further[^1].Receives("\"target\":\"Snapshot\"");
        }

        await first.Receives("{\"type\":7");
        await first.Closes("one connection more than one person may have");
        foreach (var client in further) await client.DisposeAsync();
    }

    [Fact]
    public async Task WhoVanishes_IsGone_AndMayComeBack()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var token = (await hall.Join("Room")).ParticipantToken;
        await using (var raw = await RawClient.Connect(shared.Engine, $"audience?dialogue={hall.Id}", token))
        {
            await raw.Receives("\"target\":\"Snapshot\"");
            await hall.Desk.Live.Shows("one who is here", v => v.Presence.Room == 1);
        }

        await hall.Desk.Live.Shows("nobody", v => v.Presence.Room == 0);
        await using var again = await RawClient.Connect(shared.Engine, $"audience?dialogue={hall.Id}", token);
        await again.Receives("\"target\":\"Snapshot\"");
    }

    [Fact]
    public async Task WhoSpeaksNoProtocolOfTheHub_IsToldSo()
    {
        await using var hall = await Hall.Open(shared.Engine);
        await using var raw = await RawClient.Connect(shared.Engine, $"projector?dialogue={hall.Id}", null, greets: false);

        await raw.Send($"{{\"protocol\":\"no such protocol\",\"version\":1}}{End}");

        await raw.Receives("\"error\"");
        await raw.Closes("there is no such protocol");
    }

    [Theory]
    [InlineData(null, "13")]
    [InlineData("not a key", "13")]
    [InlineData("dG9vIHNob3J0", "13")]
    [InlineData("dGhlIHNhbXBsZSBub25jZQ==", null)]
    [InlineData("dGhlIHNhbXBsZSBub25jZQ==", "12")]
    public async Task WhoAsksForAWebSocketTheWrongWay_IsRefused_AndNothingFails(string? key, string? version)
    {
        await using var engine = await RunningEngine.Start();
        await using var hall = await Hall.Open(engine);
        List<(string, string)> headers = [("Connection", "Upgrade"), ("Upgrade", "websocket")];
        if (key is not null) headers.Add(("Sec-WebSocket-Key", key));
        if (version is not null) headers.Add(("Sec-WebSocket-Version", version));

        using var answer = await engine.Send(HttpMethod.Get, $"/hubs/projector?dialogue={hall.Id}", headers: [.. headers]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain("Exception", engine.Written, StringComparison.Ordinal);
    }

    private static string Ballot(string invocation) =>
        $$"""{"type":1,"invocationId":"{{invocation}}","target":"CastBallot","arguments":[{"pollId":"{{Some.Poll}}","ballotId":"{{Some.BallotId()}}","choice":[0]}]}{{End}}""";
}
