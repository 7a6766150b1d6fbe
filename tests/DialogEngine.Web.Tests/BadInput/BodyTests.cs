using System.Net;
using System.Net.Http.Headers;
using System.Text;
using DialogEngine.Wire;

namespace DialogEngine.BadInput;

/// <summary>HTTP bodies that cannot be read, and what the caller is told.</summary>
public class BodyTests(SharedEngine shared)
{
    public static TheoryData<string> Endpoints => ["/api/dialogues", "/api/join", "/api/sign-in", "/api/moderators"];

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task ABodyThatIsNotJson_IsRefusedWithThePlace(string path)
    {
        var problem = await Post(path, Json("{ \"code\": \"48")).Refused(HttpStatusCode.BadRequest);

        Assert.Contains("line 1", problem.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task AnEmptyBody_IsRefused(string path) => await Post(path, Json("")).Refused(HttpStatusCode.BadRequest);

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task ABodyThatIsNull_IsRefused(string path) => await Post(path, Json("null")).Refused(HttpStatusCode.BadRequest);

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task AnotherContentType_IsRefused(string path)
    {
        await Post(path, new StringContent("{}", Encoding.UTF8, "text/plain")).Refused(HttpStatusCode.UnsupportedMediaType);
        await Post(path, new FormUrlEncodedContent([KeyValuePair.Create("code", "482917")])).Refused(HttpStatusCode.UnsupportedMediaType);
        await Post(path, null).Refused(HttpStatusCode.UnsupportedMediaType);
    }

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task ABodyPastTheLimit_IsTooLarge(string path)
    {
        var limits = new WebLimits();
        var limit = path == "/api/dialogues" ? limits.PlanBytes : limits.BodyBytes;

        await Post(path, Json($"{{ \"code\": \"{new string('x', limit)}\" }}")).Refused(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task ABodyOfUnsaidLengthPastTheLimit_IsTooLarge()
    {
        var content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes($"{{ \"code\": \"{new string('x', 20_000)}\" }}")));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        content.Headers.ContentLength = null;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/join") { Content = content };
        request.Headers.TransferEncodingChunked = true;

        await shared.Engine.Http.SendAsync(request).Refused(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task AValueOfTheWrongKind_IsRefusedWithItsName()
    {
        var problem = await Post("/api/join", Json("""{ "code": ["482917"] }""")).Refused(HttpStatusCode.BadRequest);

        Assert.Contains("$.code", problem.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12345")]
    [InlineData("1234567")]
    [InlineData("12345a")]
    [InlineData("１２３４５６")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("123456789012345678901234567890")]
    public async Task AMalformedCode_IsNotWhatWasExpected(string? code) =>
        await shared.Engine.Post("/api/join", new JoinRequest(code)).Refused(HttpStatusCode.BadRequest);

    [Fact]
    public async Task AWrongCode_LeadsNowhere()
    {
        await using var hall = await Hall.Prepare(shared.Engine);
        var wrong = hall.Dialogue.JoinCode == "000000" ? "000001" : "000000";

        await shared.Engine.Post("/api/join", new JoinRequest(wrong)).Refused(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task AnAttendanceThatIsNone_IsNotWhatWasExpected()
    {
        await using var hall = await Hall.Prepare(shared.Engine);

        foreach (var attendance in new[] { "Moon", "Paper" })
            await shared.Engine.Post("/api/join", new JoinRequest(hall.Dialogue.JoinCode, Attendance: attendance)).Refused(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task AnArchivedDialogue_IsOver()
    {
        await using var hall = await Hall.Open(shared.Engine);
        await hall.Desk.Do("CloseDialogue");
        await hall.Desk.Do("ArchiveDialogue");
        await hall.Desk.Live.Shows("the dialogue put away", v => v.Header.State is Dialogues.DialogueState.Archived);

        await shared.Engine.Post("/api/join", new JoinRequest(hall.Dialogue.JoinCode)).Refused(HttpStatusCode.Conflict);
    }

    [Theory]
    [InlineData("/api/dialogues/7k2m9x4c1q8w")]
    [InlineData("/api/dialogues/UPPERCASE123")]
    [InlineData("/api/dialogues/7k2m9x4c1q8w/polls/trygg/tally")]
    [InlineData("/api/dialogues/7k2m9x4c1q8w/polls/trygg/ballots")]
    [InlineData("/api/dialogues/7k2m9x4c1q8w/qr.svg")]
    [InlineData("/api/nothing")]
    public async Task WhatIsNotThere_IsNotFound(string path) => await shared.Engine.Get(path).Refused(HttpStatusCode.NotFound);

    [Fact]
    public async Task APollThatIsNotThere_IsNotFound_AndOneNotPublishedListsNoBallots()
    {
        await using var hall = await Hall.Open(shared.Engine, Some.Plan(Some.Single(), Some.Single("draft")));
        await hall.Desk.Do("AddPoll", new PollPlan("later", null, null, new Dictionary<string, string> { ["sv"] = "Sedan?" },
            [new Dictionary<string, string> { ["sv"] = "Ja" }, new Dictionary<string, string> { ["sv"] = "Nej" }], null, null, null));

        foreach (var poll in new[] { "nowhere", "later", "UPPER" })
        {
            await shared.Engine.Get($"/api/dialogues/{hall.Id}/polls/{poll}/tally").Refused(HttpStatusCode.NotFound);
            await shared.Engine.Get($"/api/dialogues/{hall.Id}/polls/{poll}/ballots").Refused(HttpStatusCode.NotFound);
        }

        await shared.Engine.Get($"/api/dialogues/{hall.Id}/polls/{Some.Poll}/ballots").Refused(HttpStatusCode.Conflict);
    }

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    private Task<HttpResponseMessage> Post(string path, HttpContent? body) => shared.Engine.Send(HttpMethod.Post, path, body, RunningEngine.Key);
}
