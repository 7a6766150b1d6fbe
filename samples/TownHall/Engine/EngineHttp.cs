using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace DialogEngine.TownHall.Engine;

/// <summary>The engine's HTTP surface, as far as a town hall needs it. Every request is made until it is answered.</summary>
internal sealed class EngineHttp(Uri url, string key, Patience patience) : IDisposable
{
    // Without cookies: with them all phones of this process would be one and the same participant.
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = url };

    public Uri Url => url;

    /// <param name="plan">A plan as it stands in its file.</param>
    /// <param name="stop">Ends the asking.</param>
    /// <remarks>Where the answer is lost and the request made again, the first dialogue stays behind, planned and empty.</remarks>
    public Task<CreatedDialogue> CreateDialogue(JsonElement plan, CancellationToken stop) =>
        Send<CreatedDialogue>(HttpMethod.Post, "api/dialogues", plan, key, stop);

    /// <remarks>Where the answer is lost and the request made again, the first participant stays behind and does nothing.</remarks>
    public Task<Joined> Join(JoinRequest request, CancellationToken stop) =>
        Send<Joined>(HttpMethod.Post, "api/join", request, null, stop);

    public Task<Snapshot> PublicView(string dialogueId, CancellationToken stop) =>
        Send<Snapshot>(HttpMethod.Get, $"api/dialogues/{dialogueId}", null, null, stop);

    public Task<TallyReport> Tally(string dialogueId, string pollId, CancellationToken stop) =>
        Send<TallyReport>(HttpMethod.Get, $"api/dialogues/{dialogueId}/polls/{pollId}/tally", null, null, stop);

    public Task<CountedBallot[]> Ballots(string dialogueId, string pollId, CancellationToken stop) =>
        Send<CountedBallot[]>(HttpMethod.Get, $"api/dialogues/{dialogueId}/polls/{pollId}/ballots", null, null, stop);

    public void Dispose() => _http.Dispose();

    private async Task<T> Send<T>(HttpMethod method, string path, object? body, string? bearer, CancellationToken stop)
    {
        var (response, _) = await patience.Ask($"{method} /{path}", Once, r => r.ComeBackAfter, stop);
        return response.Value!;

        async Task<Response<T>> Once(CancellationToken limit)
        {
            using var request = new HttpRequestMessage(method, path);
            if (body is not null) request.Content = JsonContent.Create(body, body.GetType(), options: Wire.Json);
            if (bearer is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
            using var response = await _http.SendAsync(request, limit);
            if (response.IsSuccessStatusCode)
                return new Response<T>(await response.Content.ReadFromJsonAsync<T>(Wire.Json, limit), null);
            if (response.StatusCode is HttpStatusCode.Unauthorized)
                throw new EngineRefusedException($"{method} /{path}: 401. The engine knows no moderator with this key.");
            if (response.StatusCode is HttpStatusCode.TooManyRequests)
                return new Response<T>(default, response.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(1));

            var problem = $"{method} /{path}: {(int)response.StatusCode}. {await ProblemIn(response, limit)}";
            throw (int)response.StatusCode < 500 ? new EngineRefusedException(problem) : new HttpRequestException(problem);
        }
    }

    private static async Task<string> ProblemIn(HttpResponseMessage response, CancellationToken stop)
    {
        try
        {
            return $"{await response.Content.ReadFromJsonAsync<Problem>(Wire.Json, stop)}";
        }
        catch (JsonException)
        {
            return response.ReasonPhrase ?? "";
        }
    }

    private readonly record struct Response<T>(T? Value, TimeSpan? ComeBackAfter);
}
