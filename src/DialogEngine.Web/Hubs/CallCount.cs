using DialogEngine.Audiences;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Logging;

namespace DialogEngine.Hubs;

/// <summary>Notes on each connection what was asked and has not been answered, so that it is not let go of in between, and what failed.</summary>
internal sealed partial class CallCount(ILogger<CallCount> log) : IHubFilter
{
    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        var client = invocationContext.Context.Items.TryGetValue(typeof(Client), out var item) ? item as Client : null;
        client?.Begin();
        try
        {
            return await next(invocationContext);
        }
        // What a caller did wrong is the caller's to hear, and not a way to fill the log.
        catch (Exception e) when (e is not (HubException or ArgumentNullException))
        {
            LogFailed(e, invocationContext.Hub.GetType().Name, invocationContext.HubMethodName);
            throw;
        }
        finally
        {
            client?.End();
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Hub}.{Method} failed")]
    private partial void LogFailed(Exception e, string hub, string method);
}
