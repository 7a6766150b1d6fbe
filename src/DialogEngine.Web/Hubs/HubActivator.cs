using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine.Hubs;

/// <summary>
/// Makes a hub for each call. SignalR's own is asked for anew with every call; one that is always there costs nothing,
/// and is enough for hubs that need only what lives as long as the engine.
/// </summary>
internal sealed class HubActivator<THub>(IServiceProvider services) : IHubActivator<THub> where THub : Hub
{
    private static readonly ObjectFactory<THub> New = ActivatorUtilities.CreateFactory<THub>([]);

    public THub Create() => New(services, null);

    public void Release(THub hub) => hub.Dispose();
}
