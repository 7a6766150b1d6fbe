using System.Net;
using System.Net.Http.Json;
using DialogEngine.Wire;

namespace DialogEngine.BadInput;

/// <summary>What another site's page sends in a visitor's name is refused; programs, which send no Origin, are not.</summary>
public class OriginTests(SharedEngine shared)
{
    private const string Foreign = "https://elsewhere.example";

    [Fact]
    public async Task AForeignPage_PostsNothing()
    {
        await using var hall = await Hall.Open(shared.Engine);

        await Join(hall, Foreign).Refused(HttpStatusCode.Forbidden);
        await Join(hall, "null").Refused(HttpStatusCode.Forbidden);
        await Join(hall, shared.Engine.Url.GetLeftPart(UriPartial.Authority) + ".elsewhere.example").Refused(HttpStatusCode.Forbidden);
        await shared.Engine.Send(HttpMethod.Delete, "/api/moderators/7k2m9x4c1q8w", null, RunningEngine.Key, ("Origin", Foreign)).Refused(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task TheEnginesOwnPage_AndAProgram_DoPost()
    {
        await using var hall = await Hall.Open(shared.Engine);

        await Join(hall, shared.Engine.Url.GetLeftPart(UriPartial.Authority)).As<Joined>();
        await Join(hall, null).As<Joined>();
    }

    [Theory]
    [InlineData("audience")]
    [InlineData("desk")]
    [InlineData("projector")]
    public async Task AForeignPage_OpensNoHub(string hub)
    {
        await using var hall = await Hall.Open(shared.Engine);
        var bearer = hub == "audience" ? (await hall.Join()).ParticipantToken : RunningEngine.Key;

        var thrown = await Assert.ThrowsAnyAsync<Exception>(() => RawClient.Connect(shared.Engine, $"{hub}?dialogue={hall.Id}", bearer, ("Origin", Foreign)));
        Assert.Contains("403", thrown.Message, StringComparison.Ordinal);
        await shared.Engine.Send(HttpMethod.Post, $"/hubs/{hub}/negotiate?negotiateVersion=1&dialogue={hall.Id}", null, bearer, ("Origin", Foreign))
            .Refused(HttpStatusCode.Forbidden);

        await using var own = await RawClient.Connect(
            shared.Engine, $"{hub}?dialogue={hall.Id}", bearer, ("Origin", shared.Engine.Url.GetLeftPart(UriPartial.Authority)));
        await own.Receives("\"target\":\"Snapshot\"");
    }

    [Fact]
    public async Task ACookieWithoutAnOrigin_OpensNoWebSocket()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var joined = await hall.Join();

        var thrown = await Assert.ThrowsAnyAsync<Exception>(() => RawClient.Connect(
            shared.Engine, $"audience?dialogue={hall.Id}", null, ("Cookie", $"participant-{hall.Id}={joined.ParticipantToken}")));
        Assert.Contains("403", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFurtherOriginThatIsConfigured_IsLetIn()
    {
        await using var engine = await RunningEngine.Start($"--DialogEngine:Origins:0={Foreign}", "--DialogEngine:Url=https://dialog.example/");
        await using var hall = await Hall.Open(engine);

        foreach (var origin in new[] { Foreign, "https://dialog.example" })
            await engine.Send(HttpMethod.Post, "/api/join", JsonContent.Create(new { code = hall.Dialogue.JoinCode }), null, ("Origin", origin)).As<Joined>();
    }

    private Task<HttpResponseMessage> Join(Hall hall, string? origin) => shared.Engine.Send(
        HttpMethod.Post, "/api/join", JsonContent.Create(new { code = hall.Dialogue.JoinCode }), null, origin is null ? [] : [("Origin", origin)]);
}
