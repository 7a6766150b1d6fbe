using System.Net;
using DialogEngine.Wire;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine;

/// <summary>Orleans' dashboard is for administrators, where it is there at all.</summary>
public class DashboardTests(SharedEngine shared)
{
    private static readonly string[] Closed = ["/dashboard/Trace", "/dashboard/GrainState"];

    [Fact]
    public async Task UnlessAskedFor_ThereIsNone()
    {
        using var answer = await shared.Engine.Get("/dashboard/", RunningEngine.Key);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task EveryPathOfIt_IsForAdministrators()
    {
        await using var engine = await RunningEngine.Start("--DialogEngine:Dashboard=on");
        var karin = await engine.Post("/api/moderators", new NewModerator("Karin"), RunningEngine.Key).As<ModeratorKey>(HttpStatusCode.Created);
        var paths = Paths(engine);
        Assert.True(paths.Length > 15, $"Only {string.Join(' ', paths)} were found.");

        foreach (var path in paths)
        {
            await engine.Get(path).Refused(HttpStatusCode.Unauthorized);
            await engine.Get(path, karin.Key).Refused(HttpStatusCode.Forbidden);
        }
    }

    [Fact]
    public async Task AnAdministrator_SeesThePage_UnderThePolicyOfAllPages()
    {
        await using var engine = await RunningEngine.Start("--DialogEngine:Dashboard=on");
        using var page = await engine.Get("/dashboard/", RunningEngine.Key);
        using var counters = await engine.Get("/dashboard/DashboardCounters", RunningEngine.Key);

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.DoesNotContain("://", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("\"hosts\":", await counters.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatGrainsHold_AndWhatIsLogged_IsShownToNobody()
    {
        await using var engine = await RunningEngine.Start("--DialogEngine:Dashboard=on");

        foreach (var path in Closed)
        {
            using var answer = await engine.Get($"{path}?grainId=1&grainType=DialogEngine.Moderators.ModeratorGrain", RunningEngine.Key);
            Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden, $"{path} is answered {(int)answer.StatusCode}.");
        }
    }

    [Fact]
    public async Task AnythingButOnAndOff_IsNoSetting()
    {
        var thrown = await Assert.ThrowsAsync<Host.CannotStartException>(() => RunningEngine.Start("--DialogEngine:Dashboard=yes"));

        Assert.Contains("'on' or 'off'", thrown.Message, StringComparison.Ordinal);
    }

    private static string[] Paths(RunningEngine engine) =>
    [
        .. engine.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Where(path => path.StartsWith("/dashboard", StringComparison.Ordinal))
            .Select(path => path.Replace("{page:int}", "1", StringComparison.Ordinal))
            .Select(path => path.Split("{*")[0] + (path.Contains("{*", StringComparison.Ordinal) ? "x" : "")),
    ];
}
