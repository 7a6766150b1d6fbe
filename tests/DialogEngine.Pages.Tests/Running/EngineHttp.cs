using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DialogEngine.Running;

internal sealed record CreatedDialogue(string DialogueId, string JoinCode, Links Links);

internal sealed record Links(string Phone, string Desk, string Projector);

internal sealed record Joined(string DialogueId, string ParticipantToken);

internal sealed record TallyReport(string State, int[] Counts, int Ballots, bool Final);

internal sealed record CountedBallot(string BallotId, int[] Choice);

/// <summary>The engine as a program sees it, beside the browser: what people are shown is held against this.</summary>
internal sealed class EngineHttp(Uri url) : IDisposable
{
    // Without cookies: with them all simulated phones would be one participant.
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = url };

    public async Task<CreatedDialogue> Create(JsonNode plan)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/dialogues") { Content = JsonContent.Create(plan) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Engine.ModeratorKey);
        return await Send<CreatedDialogue>(request);
    }

    public async Task<Joined> Join(string code, string attendance)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/join") { Content = JsonContent.Create(new { code, attendance, language = "sv" }) };
        return await Send<Joined>(request);
    }

    public Task<TallyReport> Tally(string dialogueId, string pollId) => Get<TallyReport>($"api/dialogues/{dialogueId}/polls/{pollId}/tally");

    public Task<CountedBallot[]> Ballots(string dialogueId, string pollId) => Get<CountedBallot[]>($"api/dialogues/{dialogueId}/polls/{pollId}/ballots");

    /// <summary>The ids of the polls that everyone may see, by their Swedish titles.</summary>
    public async Task<Dictionary<string, string>> PollIds(string dialogueId)
    {
        var view = await Get<JsonElement>($"api/dialogues/{dialogueId}");
        return view.GetProperty("polls").EnumerateArray()
            .ToDictionary(poll => poll.GetProperty("title").GetProperty("sv").GetString()!, poll => poll.GetProperty("pollId").GetString()!);
    }

    public void Dispose() => _http.Dispose();

    private async Task<T> Get<T>(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        return await Send<T>(request);
    }

    private async Task<T> Send<T>(HttpRequestMessage request)
    {
        using var response = await _http.SendAsync(request);
        Assert.True(response.IsSuccessStatusCode, $"{request.Method} {request.RequestUri}: {response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        return (await response.Content.ReadFromJsonAsync<T>())!;
    }
}
