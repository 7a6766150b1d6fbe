using System.Collections.Concurrent;
using DialogEngine.Ballots;
using DialogEngine.Dialogues;
using DialogEngine.Moderators;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DialogEngine.Audiences;

/// <summary>The audiences of this host, one for each dialogue that somebody here follows; those nobody needs any more are let go.</summary>
internal sealed class Audiences(IGrainFactory grains, MineReader mine, PollKeyring keyring, TimeProvider clock, ILogger<LocalAudience> log) : BackgroundService
{
    /// <summary>How long an audience without connections is kept.</summary>
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(30);

    /// <summary>How often it is asked whether the moderators at the desks still are: a revoked one is out within it.</summary>
    private static readonly TimeSpan Guard = TimeSpan.FromSeconds(1.5);

    /// <summary>How long a request waits for a dialogue: until one whose host has died is up again elsewhere. A page waits ten seconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    /// <summary>How long a connection waits to be told that there is no such dialogue.</summary>
    private static readonly TimeSpan Greeting = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<DialogueId, Lazy<LocalAudience>> _audiences = new();

    /// <summary>Everybody who is connected.</summary>
    public IEnumerable<Client> Clients => _audiences.Values.SelectMany(a => a.Value.Clients);

    /// <summary>
    /// The audience of a dialogue on this host, for a connection to enter; null when there is no such dialogue. While the
    /// dialogue does not answer, as when the host that had it has died, whoever enters waits in the audience.
    /// </summary>
    public async Task<LocalAudience?> Enter(DialogueId dialogue, CancellationToken cancel)
    {
        try
        {
            return await Find(dialogue, Greeting, cancel);
        }
        catch (TimeoutException)
        {
            return At(dialogue).Value;
        }
    }

    /// <summary>What this host knows of a dialogue; null when there is no such dialogue.</summary>
    /// <exception cref="TimeoutException">The dialogue does not answer.</exception>
    /// <exception cref="DamagedDialogueException">What is stored of it does not hold together.</exception>
    public async Task<AudienceState?> State(DialogueId dialogue, CancellationToken cancel) => (await Find(dialogue, Patience, cancel))?.State;

    /// <summary>Stops watching before the silo that is watched goes.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await Task.WhenAll(_audiences.Values.Select(a => a.Value.DisposeAsync().AsTask()));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Guard, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await LetGo();
            await Task.WhenAll(Clients.Select(c => c.Moderator).OfType<ModeratorId>().Distinct().Select(SendAwayIfRevoked));
        }
    }

    private async Task<LocalAudience?> Find(DialogueId dialogue, TimeSpan patience, CancellationToken cancel)
    {
        var audience = At(dialogue);
        try
        {
            if (await audience.Value.Ready(patience, cancel) is not null) return audience.Value;
        }
        catch (DamagedDialogueException)
        {
            await Forget(dialogue, audience);
            throw;
        }

        // Somebody may be trying addresses: what leads nowhere is not kept.
        await Forget(dialogue, audience);
        return null;
    }

    private async Task Forget(DialogueId dialogue, Lazy<LocalAudience> audience)
    {
        if (_audiences.TryRemove(KeyValuePair.Create(dialogue, audience))) await audience.Value.DisposeAsync();
    }

    private Lazy<LocalAudience> At(DialogueId dialogue) => _audiences.GetOrAdd(dialogue, id => new Lazy<LocalAudience>(() => Open(id)));

    private async Task LetGo()
    {
        var now = clock.GetUtcNow();
        foreach (var (dialogue, audience) in _audiences.Where(a => a.Value.Value.IsEmpty && a.Value.Value.UsedAt + Idle < now).ToArray())
        {
            if (!_audiences.TryRemove(dialogue, out _)) continue;
            await audience.Value.DisposeAsync();
            foreach (var late in audience.Value.Clients) late.Abort();
        }
    }

    private async Task SendAwayIfRevoked(ModeratorId moderator)
    {
        try
        {
            if (await grains.GetGrain<IModeratorGrain>(moderator.ToString()).Who() is not null) return;
        }
        catch (Exception e) when (e is TimeoutException or OrleansException or IOException)
        {
            return;
        }

        foreach (var client in Clients.Where(c => c.Moderator == moderator)) client.Abort();
    }

    private LocalAudience Open(DialogueId dialogue)
    {
        var audience = new LocalAudience(dialogue, grains, mine, keyring, clock, log);
        audience.Start();
        return audience;
    }
}
