using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace DialogEngine.Audiences;

/// <summary>A message on its way out: serialized once for each protocol, however many connections it goes to.</summary>
internal static class Outgoing
{
    public static SerializedHubMessage Of(string name, object payload) => new(new InvocationMessage(name, [payload]));
}
