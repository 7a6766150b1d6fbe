using DialogEngine.Audiences;
using DialogEngine.Dialogues;
using Microsoft.AspNetCore.SignalR;

namespace DialogEngine.FaultyHost.Hubs;

/// <summary>What the engine keeps with a connection.</summary>
internal static class Looks
{
    /// <summary>Who is connected; null before they have been let in.</summary>
    public static Client? Client(this HubCallerContext connection) => connection.Items.TryGetValue(typeof(Client), out var item) ? item as Client : null;

    /// <summary>The audience that they are in; null before they have been let in.</summary>
    public static LocalAudience? Audience(this HubCallerContext connection) => connection.Items.TryGetValue(typeof(LocalAudience), out var item) ? item as LocalAudience : null;

    /// <summary>The dialogue that they follow.</summary>
    public static DialogueId? Dialogue(this HubCallerContext connection) => connection.Audience()?.Dialogue;
}
