using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine.Hubs.Lines;

/// <summary>Lets a hub have the WebSockets that are opened in one step for itself; the rest is SignalR's to carry.</summary>
internal static class LineRegistration
{
    public static void ServesLines<THub>(this IEndpointConventionBuilder endpoints, IEndpointRouteBuilder app) where THub : Hub
    {
        var hub = new ConnectionBuilder(app.ServiceProvider).UseHub<THub>().Build();
        var clock = app.ServiceProvider.GetRequiredService<TimeProvider>();
        endpoints.Add(endpoint =>
        {
            if (endpoint.RequestDelegate is not { } carried) return;
            endpoint.RequestDelegate = http => HubLine.Takes(http) ? HubLine.Serve(http, hub, clock) : carried(http);
        });
    }
}
