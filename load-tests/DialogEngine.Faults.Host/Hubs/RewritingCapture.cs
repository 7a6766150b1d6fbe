using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.Logging;

namespace DialogEngine.FaultyHost.Hubs;

/// <summary>Hands the audience a connection that changes what is sent over it, where the engine hands it the true one.</summary>
internal sealed class RewritingCapture<THub>(Func<InvocationMessage, InvocationMessage> rewrite, ILoggerFactory loggers)
    : DefaultHubLifetimeManager<THub>(loggers.CreateLogger<DefaultHubLifetimeManager<THub>>())
    where THub : Hub
{
    public override Task OnConnectedAsync(HubConnectionContext connection)
    {
        connection.Items[typeof(HubConnectionContext)] = new RewritingConnection(connection, rewrite, loggers);
        return base.OnConnectedAsync(connection);
    }
}
