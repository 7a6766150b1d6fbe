using System.Net;
using DialogEngine.Identity;
using DialogEngine.Wire;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine.BadInput;

/// <summary>Tokens that have expired, were made elsewhere, or belong to another dialogue.</summary>
public class TokenTests(SharedEngine shared)
{
    [Fact]
    public async Task AnExpiredToken_OpensNothing()
    {
        await using var hall = await Hall.Open(shared.Engine);

        await Refuses(hall, Token(hall, DateTimeOffset.UtcNow.AddSeconds(-1)));
    }

    [Fact]
    public async Task ATokenThatExpiresDuringTheMeeting_ClosesItsConnection()
    {
        await using var hall = await Hall.Open(shared.Engine);
        await using var live = await LiveClient.Connect(shared.Engine, $"audience?dialogue={hall.Id}", Token(hall, DateTimeOffset.UtcNow.AddSeconds(2)));

        await live.Closes("its token has expired");
    }

    [Fact]
    public async Task AForgedToken_OpensNothing()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var real = (await hall.Join()).ParticipantToken;

        await Refuses(hall, real[..^4] + (real.EndsWith("AAAA", StringComparison.Ordinal) ? "BBBB" : "AAAA"));
        await Refuses(hall, "CfDJ8" + new string('A', 120));
        await Refuses(hall, "CfDJ8%%not-even-base64");
    }

    [Fact]
    public async Task AModeratorsCookieAsAToken_OpensNothing()
    {
        await using var hall = await Hall.Open(shared.Engine);
        using var signedIn = await shared.Engine.Post("/api/sign-in", new SignInRequest(RunningEngine.Key));
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single().Split('=', 2)[1].Split(';')[0];

        await Refuses(hall, Uri.UnescapeDataString(cookie));
    }

    [Fact]
    public async Task ATokenOfAnotherDialogue_OpensNothing()
    {
        await using var hall = await Hall.Open(shared.Engine);
        await using var other = await Hall.Open(shared.Engine);

        await Refuses(hall, (await other.Join()).ParticipantToken);
    }

    [Fact]
    public async Task ATokenByItself_NamesItsDialogue()
    {
        await using var hall = await Hall.Open(shared.Engine);
        await using var live = await LiveClient.Connect(shared.Engine, "audience", (await hall.Join()).ParticipantToken);

        Assert.Equal(hall.Id, live.View.Header.DialogueId);
    }

    [Fact]
    public async Task ATokenInTheAddress_IsNotLookedAt()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var token = (await hall.Join()).ParticipantToken;

        await shared.Engine.Send(HttpMethod.Post, $"/hubs/audience/negotiate?negotiateVersion=1&dialogue={hall.Id}&access_token={Uri.EscapeDataString(token)}")
            .Refused(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task JoiningAgainWithTheToken_IsTheSameParticipant_WithAForgedOneANewOne()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var tokens = shared.Engine.Services.GetRequiredService<Tokens>();
        var first = await hall.Join("Remote");

        var again = await shared.Engine.Post("/api/join", new JoinRequest(hall.Dialogue.JoinCode, Attendance: "Room"), first.ParticipantToken).As<Joined>();
        var forged = await shared.Engine.Post("/api/join", new JoinRequest(hall.Dialogue.JoinCode), first.ParticipantToken[..^4] + "AAAA").As<Joined>();

        var who = tokens.ReadParticipant(first.ParticipantToken, out _)!;
        Assert.Equal(who with { Attendance = Dialogues.Attendance.Room }, tokens.ReadParticipant(again.ParticipantToken, out _));
        Assert.NotEqual(who.Id, tokens.ReadParticipant(forged.ParticipantToken, out _)!.Id);
    }

    [Fact]
    public async Task JoiningAgainFromTheSameBrowser_IsTheSameParticipant()
    {
        await using var hall = await Hall.Open(shared.Engine);
        using var browser = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = shared.Engine.Url };
        var tokens = shared.Engine.Services.GetRequiredService<Tokens>();

        var (first, again) = (await Join(browser, hall), await Join(browser, hall));

        Assert.Equal(tokens.ReadParticipant(first.ParticipantToken, out _)!.Id, tokens.ReadParticipant(again.ParticipantToken, out _)!.Id);
    }

    [Fact]
    public async Task TheParticipantsCookie_IsForThisDialogueAndForNoScript()
    {
        await using var hall = await Hall.Open(shared.Engine);
        using var answer = await shared.Engine.Post("/api/join", new JoinRequest(hall.Dialogue.JoinCode));

        var cookie = answer.Headers.GetValues("Set-Cookie").Single();
        Assert.StartsWith($"participant-{hall.Id}=", cookie, StringComparison.Ordinal);
        foreach (var flag in new[] { "httponly", "samesite=strict", "path=/" }) Assert.Contains(flag, cookie, StringComparison.OrdinalIgnoreCase);
    }

    private string Token(Hall hall, DateTimeOffset expiresAt) => shared.Engine.Services.GetRequiredService<Tokens>()
        .Write(new Participant(Tokens.NewParticipant(), Dialogues.DialogueId.Parse(hall.Id), Dialogues.Attendance.Remote), expiresAt);

    private async Task Refuses(Hall hall, string token)
    {
        await shared.Engine.Send(HttpMethod.Post, $"/hubs/audience/negotiate?negotiateVersion=1&dialogue={hall.Id}", bearer: token).Refused(HttpStatusCode.Unauthorized);
        var thrown = await Assert.ThrowsAnyAsync<Exception>(() => RawClient.Connect(shared.Engine, $"audience?dialogue={hall.Id}", token));
        Assert.Contains("401", thrown.Message, StringComparison.Ordinal);
    }

    private static async Task<Joined> Join(HttpClient browser, Hall hall)
    {
        using var body = new StringContent($$"""{"code":"{{hall.Dialogue.JoinCode}}"}""", System.Text.Encoding.UTF8, "application/json");
        return await browser.PostAsync(new Uri("/api/join", UriKind.Relative), body).As<Joined>();
    }
}
