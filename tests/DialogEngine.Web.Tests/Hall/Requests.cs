using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using DialogEngine.Texts;
using DialogEngine.Wire;

namespace DialogEngine;

/// <summary>What comes back when a request cannot be carried out.</summary>
internal sealed record Problem(string? Type, string Title, int Status, string? Detail, IReadOnlyList<Mistake>? Mistakes = null);

/// <summary>Requests to the engine, and what its answers say.</summary>
internal static class Requests
{
    public static Task<HttpResponseMessage> Get(this RunningEngine engine, string path, string? bearer = null) =>
        engine.Send(HttpMethod.Get, path, null, bearer);

    public static Task<HttpResponseMessage> Post(this RunningEngine engine, string path, object? body, string? bearer = null) =>
        engine.Send(HttpMethod.Post, path, body is null ? null : JsonContent.Create(body, body.GetType(), options: WireJson.Options), bearer);

    public static Task<HttpResponseMessage> Send(
        this RunningEngine engine, HttpMethod method, string path, HttpContent? body = null, string? bearer = null, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, path) { Content = body };
        if (bearer is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return engine.Http.SendAsync(request);
    }

    /// <summary>The record in a good answer.</summary>
    public static async Task<T> As<T>(this Task<HttpResponseMessage> answer, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await answer;
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == expected, $"{(int)expected} was expected; {(int)response.StatusCode} came: {text}");
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        return JsonSerializer.Deserialize<T>(text, WireJson.Options)!;
    }

    /// <summary>The problem in a refusal, told as the page promises.</summary>
    public static async Task<Problem> Refused(this Task<HttpResponseMessage> answer, HttpStatusCode expected)
    {
        using var response = await answer;
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == expected, $"{(int)expected} was expected; {(int)response.StatusCode} came: {text}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonSerializer.Deserialize<Problem>(text, WireJson.Options)!;
        Assert.Equal((int)expected, problem.Status);
        Assert.All([problem.Type, problem.Title, problem.Detail], told => Assert.False(string.IsNullOrWhiteSpace(told), text));
        return problem;
    }
}
