using System.Net;
using System.Net.Sockets;
using System.Text;
using DialogEngine.Contributions;
using DialogEngine.Identity;
using DialogEngine.Wire;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine;

/// <summary>What the engine prints and logs tells nothing of anybody.</summary>
public class LogTests
{
    private const string Address = "127.0.0.77";
    private const string Unapproved = "en hemlig text som ingen har godkänt";

    [Fact]
    public async Task AWholeRun_LogsNoIdentity_NoKey_AndNoTextThatWasNotApproved()
    {
        await using var engine = await RunningEngine.Start(
            "--Logging:LogLevel:Default=Information", "--Logging:LogLevel:Microsoft=Information", "--Logging:LogLevel:Orleans=Information",
            "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Information");
        var secrets = new List<string> { RunningEngine.Key, Address, Unapproved };
        await using (var hall = await Hall.Open(engine))
        {
            secrets.AddRange(await Meeting(engine, hall));
            secrets.AddRange(await Mistakes(engine, hall));
            await engine.Restart();
            await hall.ReconnectDesk();
        }

        await engine.Stop();

        var written = engine.Written;
        Assert.Contains("DialogEngine is running.", written, StringComparison.Ordinal);
        Assert.Contains("/api/join", written, StringComparison.Ordinal);
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, written, StringComparison.Ordinal));
    }

    private static async Task<IEnumerable<string>> Meeting(RunningEngine engine, Hall hall)
    {
        var tokens = engine.Services.GetRequiredService<Tokens>();
        var (anna, bo) = (await hall.Phone("Room"), await hall.Phone());
        var ballots = new List<string>();
        foreach (var phone in new[] { anna, bo }) ballots.Add((await phone.Cast(Some.Poll, 0)).Receipt!.BallotId);
        var rejected = (await anna.Contribute(Unapproved)).Contribution!.ContributionId;
        await bo.Contribute(Unapproved);
        await hall.Desk.Do("Reject", new RejectCall(rejected, RejectionReason.Unclear));
        await hall.Desk.Do("ClosePoll", Some.Poll);
        await hall.Desk.Do("PublishPoll", Some.Poll);
        var karin = await engine.Post("/api/moderators", new NewModerator("Karin"), RunningEngine.Key).As<ModeratorKey>(HttpStatusCode.Created);
        await engine.Post("/api/sign-in", new SignInRequest(karin.Key)).As<SignedIn>();
        return [.. ballots, karin.Key, anna.Token, bo.Token, .. new[] { anna, bo }.Select(phone => tokens.ReadParticipant(phone.Token, out _)!.Id.ToString())];
    }

    private static async Task<string[]> Mistakes(RunningEngine engine, Hall hall)
    {
        string[] wrong = ["dk_a-wrong-key-in-the-header", "dk_a-wrong-key-in-the-body", "a-wrong-one-time-code", "CfDJ8a-forged-token"];
        await engine.Get("/api/me", wrong[0]).Refused(HttpStatusCode.Unauthorized);
        await engine.Post("/api/sign-in", new SignInRequest(wrong[1])).Refused(HttpStatusCode.Unauthorized);
        await engine.Post("/api/sign-in", new SignInRequest(Code: wrong[2])).Refused(HttpStatusCode.Unauthorized);
        await engine.Send(HttpMethod.Post, $"/hubs/audience/negotiate?negotiateVersion=1&dialogue={hall.Id}", bearer: wrong[3]).Refused(HttpStatusCode.Unauthorized);
        await engine.Send(HttpMethod.Post, "/api/join", new StringContent($"{{\"code\":\"{Unapproved}", Encoding.UTF8, "application/json")).Refused(HttpStatusCode.BadRequest);
        var phone = await hall.Phone();
        await Assert.ThrowsAnyAsync<Exception>(() => phone.Contribute(Unapproved + new string('x', new WebLimits().PhoneFrameBytes)));
        await phone.ComeBack();
        await Assert.ThrowsAnyAsync<Exception>(() => phone.Live.Call<object?>("Contribute", new { text = new[] { Unapproved } }));
        await Assert.ThrowsAnyAsync<Exception>(() => phone.Live.Call<object?>("CastBallot", new { pollId = new[] { Unapproved } }));
        await FromElsewhere(engine, hall);
        return [.. wrong, phone.Token];
    }

    private static async Task FromElsewhere(RunningEngine engine, Hall hall)
    {
        using var client = new HttpClient(new SocketsHttpHandler
        {
            ConnectCallback = async (context, cancel) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                socket.Bind(new IPEndPoint(IPAddress.Parse(Address), 0));
                await socket.ConnectAsync(IPAddress.Loopback, context.DnsEndPoint.Port, cancel);
                return new NetworkStream(socket, ownsSocket: true);
            },
        }) { BaseAddress = engine.Url };
        foreach (var code in new[] { hall.Dialogue.JoinCode, "0" })
        {
            using var body = new StringContent($$"""{"code":"{{code}}"}""", Encoding.UTF8, "application/json");
            using var answer = await client.PostAsync(new Uri("/api/join", UriKind.Relative), body);
        }
    }
}
