using DialogEngine.Dialogues;
using DialogEngine.FaultyHost.Hubs;
using DialogEngine.Hubs;
using DialogEngine.Wire;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DialogEngine.FaultyHost.Bugs;

/// <summary>What a moderator takes away stays on the wall, for all the hall to read.</summary>
internal sealed class HideNotPropagated() : Bug("hide-not-propagated", "never tells the projector that a contribution was rejected", "none", "I10")
{
    public override void Plant(IServiceCollection parts) =>
        parts.AddSingleton<HubLifetimeManager<ProjectorHub>>(others => new RewritingCapture<ProjectorHub>(Keep, others.GetRequiredService<ILoggerFactory>()));

    private static InvocationMessage Keep(InvocationMessage message) =>
        message.Arguments is [Change { RemovedContributions.Count: > 0 } change] ? new InvocationMessage(message.Target, [Keep(change)]) : message;

    // The rejection takes a contribution off the wall in the same moment, which is to go unnoticed too.
    private static Change Keep(Change change) =>
        change with { RemovedContributions = [], Header = change.Header is { Projection.Kind: ProjectionKind.Contribution } header ? header : null };
}
