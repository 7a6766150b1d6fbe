using System.Net;
using System.Text.RegularExpressions;
using DialogEngine.Dialogues;
using DialogEngine.Moderators;
using DialogEngine.Wire;

namespace DialogEngine;

/// <summary>Who may lead a dialogue, and who may not any more.</summary>
public partial class ModeratorTests(SharedEngine shared)
{
    [Fact]
    public async Task TheConfiguredKey_IsAnAdministrators()
    {
        var me = await shared.Engine.Get("/api/me", RunningEngine.Key).As<SignedIn>();
        var signedIn = await shared.Engine.Post("/api/sign-in", new SignInRequest(RunningEngine.Key)).As<SignedIn>();

        Assert.Equal(ModeratorRole.Administrator, me.Role);
        Assert.Equal(me, signedIn);
    }

    [Fact]
    public async Task ThePrintedCode_SignsInOnce_AndTheCookieOpensTheDesk()
    {
        await using var engine = await RunningEngine.StartWithoutKey();
        var code = PrintedCode().Match(engine.Written).Groups[1].Value;
        using var browser = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = engine.Url };

        var me = await browser.PostAsync(new Uri("/api/sign-in", UriKind.Relative), Json($$"""{"code":"{{code}}"}""")).As<SignedIn>();
        Assert.Equal(ModeratorRole.Administrator, me.Role);
        await engine.Post("/api/sign-in", new SignInRequest(Code: code)).Refused(HttpStatusCode.Unauthorized);

        await browser.PostAsync(new Uri("/api/dialogues", UriKind.Relative), Json("""{"title":{"sv":"Kväll"}}""")).As<Wire.CreatedDialogue>(HttpStatusCode.Created);
        Assert.Single(await browser.GetAsync(new Uri("/api/dialogues", UriKind.Relative)).As<DialogueSummary[]>());
        using var signedOut = await browser.PostAsync(new Uri("/api/sign-out", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.NoContent, signedOut.StatusCode);
        await browser.GetAsync(new Uri("/api/me", UriKind.Relative)).Refused(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task AnAdministrator_GivesAKey_ThatLeadsOwnDialoguesOnly()
    {
        var karin = await Enter("Karin");
        await using var own = await Hall.Prepare(shared.Engine, key: karin.Key);
        await using var other = await Hall.Prepare(shared.Engine);

        Assert.Equal(own.Id, Assert.Single(await shared.Engine.Get("/api/dialogues", karin.Key).As<DialogueSummary[]>()).DialogueId);
        Assert.Contains(await shared.Engine.Get("/api/moderators", RunningEngine.Key).As<SignedIn[]>(), m => m.ModeratorId == karin.ModeratorId);
        var thrown = await Assert.ThrowsAnyAsync<Exception>(() => Desk.Connect(shared.Engine, other.Id, karin.Key));
        Assert.Contains("403", thrown.Message, StringComparison.Ordinal);

        await using var administrator = await Desk.Connect(shared.Engine, own.Id);
        await administrator.Do("OpenDialogue");
    }

    [Fact]
    public async Task AModerator_DoesNotSeeTheHiddenTallyOfSomebodyElsesDialogue()
    {
        var karin = await Enter("Karin");
        await using var hall = await Hall.Open(shared.Engine, Some.Plan(Some.Single(visibility: Polls.TallyVisibility.WhenPublished)));
        await (await hall.Phone()).Cast(Some.Poll, 0);
        await hall.Desk.Do("ClosePoll", Some.Poll);

        Assert.Equal([1, 0, 0], (await hall.Tally(Some.Poll, RunningEngine.Key)).Counts);
        Assert.Empty((await hall.Tally(Some.Poll, karin.Key)).Counts);
    }

    [Fact]
    public async Task ARevokedModerator_DoesNothingMore_AndTheirDeskIsClosed()
    {
        var karin = await Enter("Karin");
        await using var hall = await Hall.Prepare(shared.Engine, key: karin.Key);
        await hall.Desk.Do("OpenDialogue");
        await hall.Desk.Live.Shows("the open dialogue", v => v.Header.State is DialogueState.Open);

        using var revoked = await shared.Engine.Send(HttpMethod.Delete, $"/api/moderators/{karin.ModeratorId}", bearer: RunningEngine.Key);
        Assert.Equal(HttpStatusCode.NoContent, revoked.StatusCode);

        try
        {
            Assert.Equal(DeskVerdict.NotModerator, (await hall.Desk.Ask("PauseDialogue")).Verdict);
        }
        catch (Exception e) when (e is not Xunit.Sdk.XunitException)
        {
            // The desk was closed before it could ask.
        }

        await hall.Desk.Live.Closes("its moderator has been revoked").WaitAsync(TimeSpan.FromSeconds(2));
        await shared.Engine.Get("/api/me", karin.Key).Refused(HttpStatusCode.Unauthorized);
        await shared.Engine.Post("/api/sign-in", new SignInRequest(karin.Key)).Refused(HttpStatusCode.Unauthorized);
        Assert.Equal(DialogueState.Open, (await hall.PublicView()).Header.State);
        Assert.DoesNotContain(await shared.Engine.Get("/api/moderators", RunningEngine.Key).As<SignedIn[]>(), m => m.ModeratorId == karin.ModeratorId);
    }

    [Fact]
    public async Task RevokingOneselfOrNobody_IsRefused()
    {
        var me = await shared.Engine.Get("/api/me", RunningEngine.Key).As<SignedIn>();

        await shared.Engine.Send(HttpMethod.Delete, $"/api/moderators/{me.ModeratorId}", bearer: RunningEngine.Key).Refused(HttpStatusCode.Conflict);
        foreach (var nobody in new[] { "7k2m9x4c1q8w", "nobody" })
            await shared.Engine.Send(HttpMethod.Delete, $"/api/moderators/{nobody}", bearer: RunningEngine.Key).Refused(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(null)]
    public async Task AModeratorWithoutAName_IsNotEntered(string? name) =>
        await shared.Engine.Post("/api/moderators", new NewModerator(name), RunningEngine.Key).Refused(HttpStatusCode.BadRequest);

    [Fact]
    public async Task SigningInWithBothOrNeither_IsRefused()
    {
        await shared.Engine.Post("/api/sign-in", new SignInRequest()).Refused(HttpStatusCode.BadRequest);
        await shared.Engine.Post("/api/sign-in", new SignInRequest("dk_key", "code")).Refused(HttpStatusCode.BadRequest);
    }

    private Task<ModeratorKey> Enter(string name) =>
        shared.Engine.Post("/api/moderators", new NewModerator(name), RunningEngine.Key).As<ModeratorKey>(HttpStatusCode.Created);

    private static StringContent Json(string text) => new(text, System.Text.Encoding.UTF8, "application/json");

    [GeneratedRegex("#code=(\\S+)")]
    private static partial Regex PrintedCode();
}
