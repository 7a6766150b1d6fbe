using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.Logging;

namespace DialogEngine.FaultyHost.Hubs;

/// <summary>A connection that changes what is sent over it.</summary>
internal sealed class RewritingConnection(HubConnectionContext connection, Func<InvocationMessage, InvocationMessage> rewrite, ILoggerFactory loggers)
    : HubConnectionContext(new DefaultConnectionContext(connection.ConnectionId), new HubConnectionContextOptions(), loggers)
{
    public override string ConnectionId => connection.ConnectionId;

    public override CancellationToken ConnectionAborted => connection.ConnectionAborted;

    public override ValueTask WriteAsync(SerializedHubMessage message, CancellationToken cancellationToken = default) =>
        connection.WriteAsync(message.Message is InvocationMessage said ? new SerializedHubMessage(rewrite(said)) : message, cancellationToken);

    public override ValueTask WriteAsync(HubMessage message, CancellationToken cancellationToken = default) => connection.WriteAsync(message, cancellationToken);

    public override void Abort() => connection.Abort();
}
