using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;

namespace DialogEngine.Running;

/// <summary>People who take part beside those in the browser: phones without a screen, each with its own connection.</summary>
internal sealed class Crowd : IAsyncDisposable
{
    private readonly List<HubConnection> _phones = [];

    private Crowd()
    {
    }

    public static async Task<Crowd> Join(Engine engine, EngineHttp http, string joinCode, int room, int remote)
    {
        var crowd = new Crowd();
        foreach (var attendance in Enumerable.Repeat("Room", room).Concat(Enumerable.Repeat("Remote", remote)))
            crowd._phones.Add(await Connect(engine, await http.Join(joinCode, attendance)));
        return crowd;
    }

    /// <summary>As many ballots for each option as it says, each from a phone of its own.</summary>
    public Task Vote(string pollId, params int[] counts)
    {
        var choices = counts.SelectMany((count, option) => Enumerable.Repeat(option, count)).ToArray();
        return Task.WhenAll(choices.Zip(_phones, (option, phone) => Recorded(phone, "CastBallot", new { pollId, ballotId = NewId(), choice = (int[])[option] })));
    }

    /// <returns>The question's id.</returns>
    public async Task<string> Ask(int phone, string text)
    {
        var contributionId = NewId();
        var answer = await _phones[phone].InvokeAsync<JsonElement>("Contribute", new { contributionId, text, kind = "Question", language = "sv" });
        Assert.Equal("Received", answer.GetProperty("verdict").GetString());
        return contributionId;
    }

    public Task Support(string contributionId, int count) =>
        Task.WhenAll(_phones.Take(count).Select(phone => Recorded(phone, "Support", new { contributionId, ballotId = NewId(), on = true })));

    public Task RaiseHand(int phone) => _phones[phone].InvokeAsync("RaiseHand", true);

    public async ValueTask DisposeAsync()
    {
        foreach (var phone in _phones) await phone.DisposeAsync();
    }

    private static async Task Recorded(HubConnection phone, string method, object call)
    {
        var answer = await phone.InvokeAsync<JsonElement>(method, call);
        Assert.Equal("Recorded", answer.GetProperty("verdict").GetString());
    }

    private static async Task<HubConnection> Connect(Engine engine, Joined joined)
    {
        var hub = new HubConnectionBuilder()
            .WithUrl(new Uri(engine.Url, $"/hubs/audience?dialogue={joined.DialogueId}"), options =>
            {
                options.AccessTokenProvider = () => Task.FromResult<string?>(joined.ParticipantToken);
                options.Transports = HttpTransportType.WebSockets;
                options.SkipNegotiation = true;
            })
            .Build();
        foreach (var message in (string[])["Snapshot", "Change", "Tally", "Mine", "Presence"]) hub.On<JsonElement>(message, _ => { });
        await hub.StartAsync();
        return hub;
    }

    private static string NewId() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
