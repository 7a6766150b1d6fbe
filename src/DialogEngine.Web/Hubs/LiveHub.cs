using DialogEngine.Audiences;
using DialogEngine.Dialogues;
using DialogEngine.Http;
using DialogEngine.Identity;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Options;

namespace DialogEngine.Hubs;

/// <summary>What the three hubs have in common: a connection enters the audience of its dialogue and leaves it.</summary>
internal abstract class LiveHub : Hub
{
    private readonly Audiences.Audiences _audiences;
    private readonly WebLimits _limits;

    protected LiveHub(Audiences.Audiences audiences, IOptions<WebLimits> limits)
    {
        _audiences = audiences;
        _limits = limits.Value;
    }

    protected abstract Role Role { get; }

    protected Client Client => (Client)Context.Items[typeof(Client)]!;

    protected LocalAudience Audience => (LocalAudience)Context.Items[typeof(LocalAudience)]!;

    /// <summary>Enters the audience; the snapshot follows.</summary>
    /// <exception cref="HubException">The address names no dialogue, or one that there is not, or one that is damaged.</exception>
    public override async Task OnConnectedAsync()
    {
        var dialogue = Dialogue() ?? throw new HubException("The address must name a dialogue: ?dialogue=…");
        var audience = await Enter(dialogue) ?? throw new HubException("There is no such dialogue.");
        var client = new Client(
            (HubConnectionContext)Context.Items[typeof(HubConnectionContext)]!, Role,
            Role is Role.Phone ? Participant.Of(Context.User) : null,
            Role is Role.Desk ? ModeratorAuthentication.Of(Context.User) : null,
            _limits);
        Context.Items[typeof(Client)] = client;
        Context.Items[typeof(LocalAudience)] = audience;
        // What is asked on this connection is heard once this method is done: nothing here may wait for long.
        audience.Enter(client);
    }

    /// <summary>Leaves the audience; a raised hand goes down.</summary>
    public override Task OnDisconnectedAsync(Exception? exception)
    {
        if (Context.Items.TryGetValue(typeof(Client), out var item) && item is Client client) Audience.Leave(client);
        return Task.CompletedTask;
    }

    /// <summary>Sends the caller a <c>Snapshot</c>: what a client asks for when it has missed something. Safe to retry.</summary>
    /// <exception cref="HubException">The caller asks faster than it may.</exception>
    public Task Resume() => Client.Calls.Allows(out var retryAfterMs)
        ? Audience.SendSnapshot(Client)
        : throw new HubException($"Too fast: ask again in {retryAfterMs} ms.");

    private async Task<LocalAudience?> Enter(DialogueId dialogue)
    {
        try
        {
            return await _audiences.Enter(dialogue, Context.ConnectionAborted);
        }
        catch (DamagedDialogueException)
        {
            throw new HubException(Problems.DamagedDetail);
        }
    }

    // A participant is let in at the one dialogue that is theirs, whatever the address names.
    private DialogueId? Dialogue() =>
        Participant.Of(Context.User)?.Dialogue ?? (Context.GetHttpContext() is { } http ? Credentials.NamedDialogue(http) : null);
}
