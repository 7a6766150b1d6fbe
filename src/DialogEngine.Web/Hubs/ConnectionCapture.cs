using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Logging;

namespace DialogEngine.Hubs;

/// <summary>Lets a hub find the connection it is called on, so that the audience can write to it without a queue of its own in between.</summary>
internal sealed class ConnectionCapture<THub>(ILogger<DefaultHubLifetimeManager<THub>> logger) : DefaultHubLifetimeManager<THub>(logger)
    where THub : Hub
{
    public override Task OnConnectedAsync(HubConnectionContext connection)
    {
        connection.Items[typeof(HubConnectionContext)] = connection;
        return base.OnConnectedAsync(connection);
    }
}
