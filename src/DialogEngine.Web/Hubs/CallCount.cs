using DialogEngine.Audiences;
using Microsoft.AspNetCore.SignalR;

namespace DialogEngine.Hubs;

/// <summary>Notes on each connection what was asked and has not been answered, so that it is not let go of in between.</summary>
internal sealed class CallCount : IHubFilter
{
    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        if (!invocationContext.Context.Items.TryGetValue(typeof(Client), out var item) || item is not Client client) return await next(invocationContext);
        client.Begin();
        try
        {
            return await next(invocationContext);
        }
        finally
        {
            client.End();
        }
    }
}
