using DialogEngine.Dialogues;
using DialogEngine.Polls;

namespace DialogEngine.Simulating;

/// <summary>Watches the dialogue for those who are connected to a host, by the rules of the engine's own audience.</summary>
internal sealed class HostAudience(World world, Host host)
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Answer = TimeSpan.FromSeconds(3);

    private readonly Place _place = new($"audience@{host.Name}", world.Steps);
    private WatchCursor _cursor;

    /// <summary>What everyone there is told; null until the dialogue has answered.</summary>
    public View? View { get; private set; }

    public void Start() => _place.Run(Watch);

    public void Lose() => _place.Lose();

    private async Task Watch()
    {
        while (true)
        {
            try
            {
                Deliver(await host.Dialogue.Watch(new WatchRequest(_cursor, host.Name, default, Patience)).WaitAsync(Patience + Answer, host.Clock));
                await Task.Delay(Pace, host.Clock);
            }
            catch (Exception e) when (e is TimeoutException or OrleansException or IOException)
            {
                await Task.Delay(Pace * 3, host.Clock);
            }
        }
    }

    private void Deliver(DialogueNews news)
    {
        world.Ledger.Told(host.Name, news);
        var before = View;
        // A dialogue that is behind what was delivered is an activation that is being replaced; it has no news.
        if (before is not null && news.Cursor.Version < before.Dialogue.Version) return;
        var current = news.Events.Select(EventFormat.Read).Aggregate(before?.Dialogue, Dialogue.After);
        if (current is null) return;
        Dictionary<PollId, HybridTally> tallies = before is null ? [] : new(before.Tallies);
        foreach (var (poll, tally) in news.Tallies)
            if (!tallies.TryGetValue(poll, out var known) || known.Version < tally.Version) tallies[poll] = tally;
        _cursor = news.Cursor;
        View = new View(current, tallies);
        if (!ReferenceEquals(before?.Dialogue.Polls, current.Polls)) host.Front.ForgetKeys();
        foreach (var phone in world.Phones) phone.Hear(host, View);
    }
}

/// <summary>A dialogue as a host knows it at some moment.</summary>
internal sealed record View(Dialogue Dialogue, Dictionary<PollId, HybridTally> Tallies);
