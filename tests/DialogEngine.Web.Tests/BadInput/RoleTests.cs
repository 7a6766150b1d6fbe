using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using DialogEngine.Hubs;
using DialogEngine.Wire;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine.BadInput;

/// <summary>Nobody does what another role may: found by looking at every method and every endpoint that there is.</summary>
public partial class RoleTests(SharedEngine shared)
{
    public static TheoryData<string> DeskMethods =>
        [.. typeof(DeskHub).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(method => method.Name).Distinct()];

    [Theory]
    [MemberData(nameof(DeskMethods))]
    public async Task AParticipant_CallsNoDeskMethod(string method)
    {
        await using var hall = await Hall.Open(shared.Engine);
        var phone = await hall.Phone();
        var before = (await hall.PublicView()).Version;

        await Assert.ThrowsAsync<HubException>(() => phone.Live.Call<object?>(method, Argument(method)));

        Assert.Equal(before, (await hall.PublicView()).Version);
    }

    [Theory]
    [MemberData(nameof(DeskMethods))]
    public async Task AProjector_CallsNoDeskMethod(string method)
    {
        await using var hall = await Hall.Open(shared.Engine);
        var projector = await hall.Projector();
        var before = (await hall.PublicView()).Version;

        await Assert.ThrowsAsync<HubException>(() => projector.Call<object?>(method, Argument(method)));

        Assert.Equal(before, (await hall.PublicView()).Version);
    }

    [Theory]
    [InlineData("CastBallot")]
    [InlineData("Support")]
    [InlineData("Contribute")]
    [InlineData("RaiseHand")]
    public async Task NeitherProjectorNorDesk_CallsAParticipantsMethod(string method)
    {
        await using var hall = await Hall.Open(shared.Engine);

        await Assert.ThrowsAsync<HubException>(async () => await (await hall.Projector()).Call<object?>(method, [null]));
        await Assert.ThrowsAsync<HubException>(() => hall.Desk.Live.Call<object?>(method, [null]));
    }

    [Fact]
    public async Task AParticipant_DoesNotGetToTheDesk()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var token = (await hall.Join()).ParticipantToken;

        await Unauthorized(() => LiveClient.Connect(shared.Engine, $"desk?dialogue={hall.Id}", token));
        await Unauthorized(() => RawClient.Connect(shared.Engine, $"desk?dialogue={hall.Id}", token));
    }

    [Fact]
    public async Task NobodyUnknown_GetsToTheDeskOrTheAudience()
    {
        await using var hall = await Hall.Open(shared.Engine);

        foreach (var hub in new[] { "desk", "audience" })
        {
            await Unauthorized(() => LiveClient.Connect(shared.Engine, $"{hub}?dialogue={hall.Id}", null));
            await Unauthorized(() => RawClient.Connect(shared.Engine, $"{hub}?dialogue={hall.Id}", null));
        }
    }

    [Fact]
    public async Task AModerator_IsNoParticipant()
    {
        await using var hall = await Hall.Open(shared.Engine);

        await Unauthorized(() => LiveClient.Connect(shared.Engine, $"audience?dialogue={hall.Id}", RunningEngine.Key));
    }

    [Fact]
    public async Task EveryEndpointWithARole_RefusesWhoeverHasNone()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var participant = (await hall.Join()).ParticipantToken;
        var endpoints = WithARole().ToArray();

        Assert.NotEmpty(endpoints);
        foreach (var (method, path) in endpoints)
        {
            await shared.Engine.Send(method, path).Refused(HttpStatusCode.Unauthorized);
            await shared.Engine.Send(method, path, bearer: "dk_nobodys-key").Refused(HttpStatusCode.Unauthorized);
            if (!path.StartsWith("/hubs/audience", StringComparison.Ordinal))
                await shared.Engine.Send(method, path, bearer: participant).Refused(HttpStatusCode.Unauthorized);
        }
    }

    [Fact]
    public async Task AModeratorWhoIsNoAdministrator_GivesAndRevokesNoKeys()
    {
        var karin = await shared.Engine.Post("/api/moderators", new NewModerator("Karin"), RunningEngine.Key).As<ModeratorKey>(HttpStatusCode.Created);

        await shared.Engine.Get("/api/moderators", karin.Key).Refused(HttpStatusCode.Forbidden);
        await shared.Engine.Post("/api/moderators", new NewModerator("Olle"), karin.Key).Refused(HttpStatusCode.Forbidden);
        await shared.Engine.Send(HttpMethod.Delete, $"/api/moderators/{karin.ModeratorId}", bearer: karin.Key).Refused(HttpStatusCode.Forbidden);
    }

    private IEnumerable<(HttpMethod Method, string Path)> WithARole() =>
        from endpoint in shared.Engine.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        where endpoint.Metadata.GetMetadata<IAuthorizeData>() is not null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
        select (HttpMethod.Parse(method), "/" + Parameter().Replace(endpoint.RoutePattern.RawText!.TrimStart('/'), "7k2m9x4c1q8w"));

    private static object?[] Argument(string method) =>
        typeof(DeskHub).GetMethod(method)!.GetParameters() is [var parameter] ? [parameter.ParameterType == typeof(string) ? Some.Poll : new { }] : [];

    private static async Task Unauthorized(Func<Task> connect)
    {
        var thrown = await Assert.ThrowsAnyAsync<Exception>(connect);
        Assert.Contains("401", thrown.Message, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Parameter();
}
