using System.Net;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine;

/// <summary>What every answer tells the browser, on pages, on the interface, and where something went wrong.</summary>
public class SecurityHeaderTests(SharedEngine shared)
{
    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/d/7k2m9x4c1q8w", HttpStatusCode.OK)]
    [InlineData("/sign-in", HttpStatusCode.OK)]
    [InlineData("/desk", HttpStatusCode.OK)]
    [InlineData("/desk/7k2m9x4c1q8w", HttpStatusCode.OK)]
    [InlineData("/projector/7k2m9x4c1q8w", HttpStatusCode.OK)]
    [InlineData("/index.html", HttpStatusCode.OK)]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    [InlineData("/api/me", HttpStatusCode.Unauthorized)]
    [InlineData("/api/dialogues/7k2m9x4c1q8w", HttpStatusCode.NotFound)]
    [InlineData("/health/live", HttpStatusCode.OK)]
    [InlineData("/openapi/v1.json", HttpStatusCode.OK)]
    public async Task EveryAnswer_TellsTheBrowserWhatNotToDo(string path, HttpStatusCode expected)
    {
        using var answer = await shared.Engine.Get(path);

        Assert.Equal(expected, answer.StatusCode);
        Strict(answer);
    }

    [Fact]
    public async Task AnAnswerToWhatCannotBeRead_IsAsStrict()
    {
        using var tooLarge = await shared.Engine.Send(
            HttpMethod.Post, "/api/join", new StringContent(new string(' ', 20_000) + "{}", Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, tooLarge.StatusCode);
        Strict(tooLarge);
    }

    [Fact]
    public async Task TheInterface_IsNeverStored_AndPagesAreAskedForAnew()
    {
        using var api = await shared.Engine.Get("/api/dialogues/7k2m9x4c1q8w");
        using var page = await shared.Engine.Get("/");

        Assert.True(api.Headers.CacheControl!.NoStore);
        Assert.True(page.Headers.CacheControl!.NoCache);
        Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task TheReferencePage_MayRunItsOwnScript_AndLoadNothingFromElsewhere()
    {
        using var answer = await shared.Engine.Get("/reference/");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var policy = Header(answer, "Content-Security-Policy");
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryEndpoint_HasARole() => Assert.All(
        shared.Engine.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>(),
        endpoint => Assert.True(
            endpoint.Metadata.GetMetadata<IAuthorizeData>() is { Policy.Length: > 0 } || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null,
            $"Nobody has decided who may call {endpoint.RoutePattern.RawText}."));

    [Fact]
    public async Task TheInterface_IsDescribedAsOpenApi()
    {
        using var answer = await shared.Engine.Get("/openapi/v1.json");
        using var document = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync());

        var paths = document.RootElement.GetProperty("paths").EnumerateObject().Select(path => path.Name).ToArray();
        foreach (var path in new[] { "/api/join", "/api/dialogues", "/api/dialogues/{dialogueId}/polls/{pollId}/tally", "/api/moderators/{moderatorId}" })
            Assert.Contains(path, paths);
    }

    private static void Strict(HttpResponseMessage answer)
    {
        var policy = Header(answer, "Content-Security-Policy");
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        foreach (var part in new[] { "frame-ancestors 'none'", "base-uri 'none'", "connect-src 'self'" }) Assert.Contains(part, policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header(answer, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Resource-Policy"));
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("X-Powered-By"));
    }

    private static string Header(HttpResponseMessage answer, string name) => answer.Headers.GetValues(name).Single();
}
