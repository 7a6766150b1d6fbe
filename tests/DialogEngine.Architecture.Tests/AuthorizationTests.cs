using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine;

/// <summary>Somebody has decided who may call each endpoint and each hub method, and the protocol page says the same.</summary>
public class AuthorizationTests
{
    private static readonly Type[] Hubs =
        [.. Repository.Web.GetTypes().Where(type => type.IsSubclassOf(typeof(Hub)) && !type.IsAbstract)];

    [Fact]
    public void EveryHub_RequiresAPolicyOrSaysThatEveryoneMayLook()
    {
        Assert.Equal(3, Hubs.Length);
        foreach (var hub in Hubs)
        {
            var required = hub.GetCustomAttribute<AuthorizeAttribute>(inherit: false)?.Policy;
            var open = hub.IsDefined(typeof(AllowAnonymousAttribute), inherit: false);
            Assert.True(required is { Length: > 0 } ^ open, $"{hub.Name} must require a policy or allow everyone, one of them.");
        }
    }

    [Fact]
    public void AHubThatEveryoneMayCall_DoesNothingButShow()
    {
        foreach (var hub in Hubs.Where(hub => hub.IsDefined(typeof(AllowAnonymousAttribute), inherit: false)))
            Assert.Equal(["Resume"], Methods(hub));
    }

    [Fact]
    public void NoHubMethod_LoosensWhatItsHubRequires()
    {
        foreach (var method in Hubs.SelectMany(hub => hub.GetMethods()))
            Assert.False(method.IsDefined(typeof(AllowAnonymousAttribute)), $"{method.DeclaringType!.Name}.{method.Name} allows everyone.");
    }

    [Fact]
    public void EveryHubMethod_StandsOnTheProtocolPage()
    {
        var page = Repository.Read("docs/protocol.md");
        Assert.All(Hubs.SelectMany(Methods).Distinct(), method => Assert.Contains($"`{method}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task EveryEndpoint_IsOpenToThoseThatTheProtocolPageNames()
    {
        await using var app = App();
        app.MapDialogueWeb();
        var endpoints = ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().ToArray();

        foreach (var (method, path, who) in Promised())
        {
            var serving = endpoints.Where(e => Path(e) == path && Serves(e, method)).ToArray();
            Assert.True(serving.Length == 1, $"{serving.Length} endpoints serve {method} {path}.");
            Assert.Equal($"{method} {path}: {who}", $"{method} {path}: {Who(serving[0])}");
        }
    }

    [Fact]
    public async Task AnEndpointThatNobodyDecidedOn_KeepsTheEngineFromStarting()
    {
        await using var app = App();
        app.MapGet("/undecided", () => "…");

        var thrown = Assert.Throws<InvalidOperationException>(app.MapDialogueWeb);

        Assert.Contains("/undecided", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryEndpointOfTheInterface_StandsOnTheProtocolPage()
    {
        await using var app = App();
        app.MapDialogueWeb();
        var promised = Promised().Select(p => (p.Method, p.Path)).ToHashSet();

        foreach (var endpoint in ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>())
        {
            if (!Path(endpoint).StartsWith("/api", StringComparison.Ordinal)) continue;
            Assert.All(endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods, method => Assert.Contains((method, Path(endpoint)), promised));
        }
    }

    private static WebApplication App()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddSingleton<IGrainFactory>(_ => throw new InvalidOperationException("Nothing is called here."));
        builder.Services.AddDialogueWeb(builder.Configuration);
        return builder.Build();
    }

    /// <summary>The rows of the page's table of endpoints.</summary>
    private static IEnumerable<(string Method, string Path, string Who)> Promised() =>
        from line in Repository.Read("docs/protocol.md").Split('\n')
        let cells = Regex.Match(line, @"^\| (?<endpoints>`(GET|POST|PUT|DELETE) [^|]+) \| (?<who>[\w ]+) \|")
        where cells.Success
        from Match endpoint in Regex.Matches(cells.Groups["endpoints"].Value, "`(?<method>[A-Z]+) (?<path>[^`]+)`")
        select (endpoint.Groups["method"].Value, endpoint.Groups["path"].Value, cells.Groups["who"].Value);

    private static string Who(Endpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null) return "anyone";
        return endpoint.Metadata.GetMetadata<IAuthorizeData>()?.Policy switch
        {
            "desk" => "moderator of the dialogue",
            { } policy => policy,
            null => "nobody",
        };
    }

    private static string Path(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.Trim('/')
        .Replace("{documentName}", "v1", StringComparison.Ordinal)
        .Replace("/{documentName?}", "", StringComparison.Ordinal);

    private static bool Serves(Endpoint endpoint, string method) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is not { HttpMethods: { Count: > 0 } methods } || methods.Contains(method);

    private static IEnumerable<string> Methods(Type hub) => hub
        .GetMethods(BindingFlags.Public | BindingFlags.Instance)
        .Where(method => !method.IsSpecialName && method.GetBaseDefinition().DeclaringType!.Assembly == Repository.Web)
        .Select(method => method.Name);
}
