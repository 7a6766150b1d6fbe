using DialogEngine.Wire;
using Microsoft.Extensions.Logging;

namespace DialogEngine.Audiences;

/// <remarks>
/// What is a client's own lies in several boxes, any of which may be on a host that has just died. Nobody waits for it
/// but the client it is for, and that only so long: the rest it is told at once.
/// </remarks>
internal sealed partial class LocalAudience
{
    /// <summary>How long a snapshot waits for what is the client's own.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);

    /// <summary>Before what could not be read in time is read again: so long, and up to twice as long.</summary>
    private static readonly TimeSpan Later = TimeSpan.FromSeconds(1.5);

    /// <summary>Sends a client everything it may see now; with what is its own, or that afterwards.</summary>
    public async Task SendSnapshot(Client client)
    {
        // Before the dialogue has answered there is nothing to send, and the welcome will.
        if (State is not { } state || !client.Snapshot.Begin()) return;
        try
        {
            var mine = await mineReader.Read(client, state, Soon);
            SendSnapshot(client, mine);
            if (mine is null) _ = Aside(client, SendOwnLater(client));
        }
        finally
        {
            client.Snapshot.End();
        }
    }

    private async Task Welcome(Client client)
    {
        await _ready.Task.WaitAsync(client.Gone);
        // Only now it has turned out that there is no such dialogue.
        if (State is null) client.Abort();
        else await SendSnapshot(client);
    }

    private async Task SendMine(Client client, AudienceState state)
    {
        if (await mineReader.Read(client, state, Soon) is { } mine) client.Send(() => Newest(mine, client));
        else await SendOwnLater(client);
    }

    /// <summary>Reads what is the client's own until it can be read. A snapshot carries it: what the client may see depends on it.</summary>
    private async Task SendOwnLater(Client client)
    {
        if (client.Participant is null || !client.Own.Begin()) return;
        try
        {
            Mine? mine;
            do await Task.Delay(Later * (1 + Random.Shared.NextDouble()), clock, client.Gone);
            while ((mine = await mineReader.ReadLate(client, State!)) is null);
            SendSnapshot(client, mine);
        }
        finally
        {
            client.Own.End();
        }
    }

    private void SendSnapshot(Client client, Mine? mine) =>
        client.Send(() => client.Perspective.Snapshot(State!, client.HasVoted, mine is null ? null : Newest(mine, client)));

    // While the boxes were asked for the ballots, the dialogue and the client may have moved on.
    private Mine Newest(Mine mine, Client client) =>
        mine with { HandRaised = client.HandRaised, Contributions = MineReader.Contributions(client.Participant!, State!) };

    /// <summary>Tells a client something without anybody's waiting for it.</summary>
    private async Task Aside(Client client, Task telling)
    {
        try
        {
            await telling;
        }
        catch (OperationCanceledException) when (client.Gone.IsCancellationRequested)
        {
            // Who comes back is told afresh.
        }
        catch (Exception e)
        {
            // One who could not be told would be left behind for ever; a new connection starts afresh.
            LogNotTold(dialogue.ToString(), e.GetType().Name);
            client.Abort();
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Somebody in dialogue {Dialogue} could not be told ({Reason}) and is to come back.")]
    private partial void LogNotTold(string dialogue, string reason);
}
