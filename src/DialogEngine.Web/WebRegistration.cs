using System.IO.Compression;
using DialogEngine.Audiences;
using DialogEngine.Ballots;
using DialogEngine.Catalogue;
using DialogEngine.Commitments;
using DialogEngine.Http;
using DialogEngine.Hubs;
using DialogEngine.Hubs.Lines;
using DialogEngine.Identity;
using DialogEngine.Moderators;
using DialogEngine.Wire;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Scalar.AspNetCore;

namespace DialogEngine;

/// <summary>Puts hubs, endpoints and pages into a host. The host brings the grains and a health check named <c>ready</c>.</summary>
public static class WebRegistration
{
    /// <summary>The tag of the health checks that say whether a ballot could be committed now.</summary>
    public const string ReadyTag = "ready";

    /// <summary>The policy that asks for a moderator who may give and revoke keys.</summary>
    public const string AdministratorPolicy = Schemes.AdministratorPolicy;

    /// <summary>The name of what is measured and traced here.</summary>
    internal const string Signals = "DialogEngine.Web";

    /// <summary>Adds what the web needs.</summary>
    public static IServiceCollection AddDialogueWeb(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection("DialogEngine");
        var limits = section.GetSection("Limits").Get<WebLimits>() ?? new WebLimits();
        services.Configure<WebLimits>(section.GetSection("Limits"));
        services.Configure<PublicAddress>(section);
        services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxConcurrentConnections = kestrel.Limits.MaxConcurrentUpgradedConnections = limits.Connections;
            kestrel.Limits.MaxRequestBodySize = limits.PlanBytes;
        });

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(new KnownCommitments(StrongDemocracy.Register));
        services.AddHttpContextAccessor();
        services.AddSingleton<Tokens>();
        services.AddSingleton<WrongTries>();
        services.AddSingleton<PollKeyring>();
        services.AddSingleton<BallotMeter>();
        services.AddSingleton<BallotIngress>();
        services.AddSingleton<MineReader>();
        services.AddSingleton<Audiences.Audiences>();
        services.AddHostedService(provider => provider.GetRequiredService<Audiences.Audiences>());
        services.AddHostedService<ConnectionGauge>();
        services.AddSingleton(provider => new Departure(provider.GetRequiredService<Audiences.Audiences>(), provider.GetRequiredService<TimeProvider>()));
        AddIdentity(services);
        AddHubs(services, limits);

        services.AddProblemDetails(Problems.Configure);
        services.AddExceptionHandler<ExceptionProblems>();
        services.ConfigureHttpJsonOptions(json => WireJson.Apply(json.SerializerOptions));
        services.AddOpenApi("v1", openApi => openApi.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "DialogEngine";
            document.Info.Description = "Joining, signing in and reading over HTTP. Everything live goes over the hubs, which docs/protocol.md describes.";
            return Task.CompletedTask;
        }));
        services.AddHealthChecks().AddCheck<Departure.Check>("staying", tags: [ReadyTag]);
        services.AddResponseCompression(compression =>
        {
            // Files alone: what is secret in an answer must not show in its size.
            compression.MimeTypes = ["text/html", "text/css", "text/javascript", "image/svg+xml", "application/manifest+json"];
            compression.EnableForHttps = true;
        });
        // The default is the fastest level, with which the phone's page is a sixth larger.
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
        return services;
    }

    /// <summary>Maps everything, and checks that somebody has decided who may call each part of it.</summary>
    /// <exception cref="InvalidOperationException">Nobody has decided who may call an endpoint.</exception>
    public static void MapDialogueWeb(this WebApplication app)
    {
        var limits = app.Configuration.GetSection("DialogEngine:Limits").Get<WebLimits>() ?? new WebLimits();
        app.UseLines();
        app.UseExceptionHandler();
        app.UseHsts();
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UsePageFiles();
        app.UseWebSockets();
        app.UseOriginCheck();
        app.UseDeparture();
        app.UseStatusCodePages();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();

        DialogueEndpoints.Map(app, limits);
        PlanEndpoints.Map(app, limits);
        CommitmentEndpoints.Map(app);
        JoinEndpoint.Map(app, limits);
        ModeratorEndpoints.Map(app, limits);
        Pages.Map(app);
        MapHub<AudienceHub>(app, "/hubs/audience");
        MapHub<DeskHub>(app, "/hubs/desk");
        MapHub<ProjectorHub>(app, "/hubs/projector");
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(ReadyTag) }).AllowAnonymous();
        app.MapOpenApi().AllowAnonymous();
        app.MapScalarApiReference("/reference", reference => reference
            .WithTitle("DialogEngine").DisableDefaultFonts().DisableTelemetry().DisableAgent().DisableMcp().HideDeveloperTools().HideClientButton()).AllowAnonymous();
        EveryEndpointHasARole.Check(app);
    }

    private static void AddIdentity(IServiceCollection services)
    {
        services.AddAuthentication()
            .AddScheme<AuthenticationSchemeOptions, ParticipantAuthentication>(Schemes.Participant, null)
            .AddScheme<AuthenticationSchemeOptions, ModeratorAuthentication>(Schemes.Moderator, null);
        services.AddSingleton<IAuthorizationHandler, LeadsDialogueCheck>();
        services.AddAuthorizationBuilder()
            .AddPolicy(Schemes.ParticipantPolicy, policy => policy.AddAuthenticationSchemes(Schemes.Participant).RequireAuthenticatedUser())
            .AddPolicy(Schemes.ModeratorPolicy, policy => policy.AddAuthenticationSchemes(Schemes.Moderator).RequireAuthenticatedUser())
            .AddPolicy(Schemes.AdministratorPolicy, policy => policy.AddAuthenticationSchemes(Schemes.Moderator).RequireRole(nameof(ModeratorRole.Administrator)))
            .AddPolicy(Schemes.DeskPolicy, policy => policy.AddAuthenticationSchemes(Schemes.Moderator).RequireAuthenticatedUser().AddRequirements(new LeadsDialogue()));
    }

    private static void AddHubs(IServiceCollection services, WebLimits limits)
    {
        services.AddSignalR(hubs =>
            {
                hubs.KeepAliveInterval = TimeSpan.FromSeconds(10);
                hubs.ClientTimeoutInterval = TimeSpan.FromSeconds(30);
                hubs.EnableDetailedErrors = false;
            })
            .AddHubOptions<AudienceHub>(hub => hub.MaximumReceiveMessageSize = limits.PhoneFrameBytes)
            .AddHubOptions<ProjectorHub>(hub => hub.MaximumReceiveMessageSize = limits.PhoneFrameBytes)
            .AddHubOptions<DeskHub>(hub =>
            {
                hub.MaximumReceiveMessageSize = limits.DeskFrameBytes;
                hub.MaximumParallelInvocationsPerClient = 4;
            })
            .AddJsonProtocol(json => WireJson.Apply(json.PayloadSerializerOptions))
            .AddMessagePackProtocol();
        services.AddSingleton<CallCount>();
        // By itself, and not by its type: SignalR then asks for it once, and not with every call.
        services.AddOptions<HubOptions>().Configure<CallCount>((hubs, calls) => hubs.AddFilter(calls));
        services.AddSingleton(typeof(IHubActivator<>), typeof(HubActivator<>));
        // While it may log it makes an activity of every call, for whoever reads logs by activity. What fails is logged by CallCount.
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore.SignalR.Internal.DefaultHubDispatcher", LogLevel.None));
        services.AddSingleton(typeof(HubLifetimeManager<>), typeof(ConnectionCapture<>));
    }

    private static void MapHub<THub>(IEndpointRouteBuilder app, string path) where THub : Hub =>
        app.MapHub<THub>(path, connection =>
        {
            connection.TransportMaxBufferSize = connection.ApplicationMaxBufferSize = 32 * 1024;
            connection.CloseOnAuthenticationExpiration = true;
            connection.Transports = HttpTransportType.WebSockets | HttpTransportType.ServerSentEvents | HttpTransportType.LongPolling;
        }).ServesLines<THub>(app);
}
