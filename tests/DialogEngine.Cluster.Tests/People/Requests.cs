using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace DialogEngine.People;

/// <summary>Requests to a host, and what its answers say.</summary>
internal static class Requests
{
    // Sends what it is told and nothing else: no cookies, no credentials.
    private static readonly HttpClient Http = new(new SocketsHttpHandler { UseCookies = false });

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public static Task<HttpResponseMessage> Send(HttpMethod method, Uri host, string path, object? body = null, string? bearer = null, string? cookie = null)
    {
        var request = new HttpRequestMessage(method, new Uri(host, path));
        if (body is not null) request.Content = JsonContent.Create(body);
        if (bearer is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        if (cookie is not null) request.Headers.Add("Cookie", cookie);
        return Http.SendAsync(request);
    }

    public static Task<HttpResponseMessage> Get(Uri host, string path, string? cookie = null) => Send(HttpMethod.Get, host, path, cookie: cookie);

    public static Task<HttpResponseMessage> Post(Uri host, string path, object body, string? bearer = null) => Send(HttpMethod.Post, host, path, body, bearer);

    /// <summary>The same, until the answer is another than "not now": hosts that have just been started are slow at first.</summary>
    public static async Task<HttpResponseMessage> PostUntilTaken(Uri host, string path, object body, string? bearer = null)
    {
        for (var patience = Running.Patience.Limit; ; patience -= Pause)
        {
            var answer = await Post(host, path, body, bearer);
            if (answer.StatusCode is not HttpStatusCode.ServiceUnavailable || patience < Pause) return answer;
            answer.Dispose();
            await Task.Delay(Pause);
        }
    }

    /// <summary>What a good answer holds.</summary>
    public static async Task<JsonElement> Read(this Task<HttpResponseMessage> answer, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await answer;
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == expected, $"{(int)expected} was expected; {(int)response.StatusCode} came: {text}");
        return JsonDocument.Parse(text).RootElement;
    }
}
