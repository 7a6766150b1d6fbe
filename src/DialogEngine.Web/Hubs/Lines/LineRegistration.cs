using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine.Hubs.Lines;

/// <summary>
/// Lets a hub have the WebSockets that are opened in one step for itself; the rest is SignalR's to carry. Such a line is
/// served when everything that a request passes is done with it, so that nothing of that waits, and is held, as long as
/// the line is open.
/// </summary>
internal static class LineRegistration
{
    /// <summary>Serves the lines. Must come before all that they pass on their way in.</summary>
    public static IApplicationBuilder UseLines(this IApplicationBuilder app)
    {
        var services = app.ApplicationServices;
        var clock = services.GetRequiredService<TimeProvider>();
        return app.Use(next => async http =>
        {
            await next(http);
            if (http.Items.TryGetValue(typeof(HubLine), out var hub)) await HubLine.Serve(http, (ConnectionDelegate)hub!, services, clock);
        });
    }

    /// <summary>Has the lines to these endpoints served by a hub.</summary>
    public static void ServesLines<THub>(this IEndpointConventionBuilder endpoints, IEndpointRouteBuilder app) where THub : Hub
    {
        var hub = new ConnectionBuilder(app.ServiceProvider).UseHub<THub>().Build();
        endpoints.Add(endpoint =>
        {
            if (endpoint.RequestDelegate is not { } carried) return;
            endpoint.RequestDelegate = http =>
            {
                if (!HubLine.Takes(http)) return carried(http);
                http.Items[typeof(HubLine)] = hub;
                return Task.CompletedTask;
            };
        });
    }
}
