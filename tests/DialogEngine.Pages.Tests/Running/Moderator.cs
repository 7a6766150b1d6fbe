using System.Text.Json;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;

namespace DialogEngine.Running;

/// <summary>A moderator who is a program: prepares what a test is not about.</summary>
internal sealed class Moderator : IAsyncDisposable
{
    private readonly HubConnection _desk;

    private Moderator(HubConnection desk) => _desk = desk;

    public static async Task<Moderator> Connect(Engine engine, string dialogueId)
    {
        var desk = new HubConnectionBuilder()
            .WithUrl(new Uri(engine.Url, $"/hubs/desk?dialogue={dialogueId}"), options =>
            {
                options.AccessTokenProvider = () => Task.FromResult<string?>(Engine.ModeratorKey);
                options.Transports = HttpTransportType.WebSockets;
                options.SkipNegotiation = true;
            })
            .Build();
        foreach (var message in (string[])["Snapshot", "Change", "Tally", "Presence"]) desk.On<JsonElement>(message, _ => { });
        await desk.StartAsync();
        return new Moderator(desk);
    }

    public async Task Do(string method, params object[] argument)
    {
        var answer = await _desk.InvokeCoreAsync<JsonElement>(method, argument);
        Assert.Equal("Done", answer.GetProperty("verdict").GetString());
    }

    public Task OpenPoll(string pollId) => Do("OpenPoll", new { pollId });

    public async Task ClosePoll(string pollId, bool publish)
    {
        await Do("ClosePoll", pollId);
        if (publish) await Do("PublishPoll", pollId);
    }

    public Task Show(string kind, string? id = null) => Do("ShowOnProjector", id is null ? new { kind } : new { kind, id });

    public Task Answer(string contributionId, string answer) => Do("Answer", new { contributionId, answer });

    public Task Reject(string contributionId, string reason) => Do("Reject", new { contributionId, reason });

    public ValueTask DisposeAsync() => _desk.DisposeAsync();
}
