using System.Collections.Immutable;
using DialogEngine.Ballots;
using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Wire;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Logging;

namespace DialogEngine.Audiences;

/// <summary>
/// The people of one dialogue who are connected to this host. Watches the dialogue on their behalf, and tells each
/// what they may see: asks again only when it has delivered, so a slow host skips versions by itself.
/// </summary>
internal sealed partial class LocalAudience(
    DialogueId dialogue, IGrainFactory grains, MineReader mineReader, PollKeyring keyring, TimeProvider clock, ILogger log) : IAsyncDisposable
{
    /// <summary>Between two deliveries at the least: ten a second.</summary>
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    /// <summary>How long the dialogue may hold a question; short, since presence rides on asking.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);

    private readonly Crowd _crowd = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly string _host = $"{Environment.MachineName}-{Guid.NewGuid():N}";
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task _watching = Task.CompletedTask;
    private WatchCursor _cursor;
    private AudienceState? _state;
    private DamagedDialogueException? _damaged;
    private long _publicVersion;
    private long _deskVersion;

    public DialogueId Dialogue => dialogue;

    /// <summary>When somebody last needed it.</summary>
    public DateTimeOffset UsedAt { get; private set; } = clock.GetUtcNow();

    public bool IsEmpty => _crowd.IsEmpty;

    public IEnumerable<Client> Clients => _crowd.All;

    /// <summary>What is known now; null until the dialogue has answered, or when there is none.</summary>
    public AudienceState? State => Volatile.Read(ref _state);

    public void Start() => _watching = Task.Run(Watch);

    /// <summary>Waits until the dialogue has answered once; null when there is no such dialogue.</summary>
    /// <exception cref="TimeoutException">It has not answered in time.</exception>
    /// <exception cref="DamagedDialogueException">What is stored of it does not hold together.</exception>
    public async Task<AudienceState?> Ready(TimeSpan patience, CancellationToken cancel)
    {
        UsedAt = clock.GetUtcNow();
        await _ready.Task.WaitAsync(patience, clock, cancel);
        return Volatile.Read(ref _damaged) is { } damaged ? throw new DamagedDialogueException(damaged.Message) : State;
    }

    /// <summary>Takes a connection in; it receives its snapshot once the dialogue has answered, and from then on what changes.</summary>
    public void Enter(Client client)
    {
        _crowd.Enter(client, client.MostOfOnePerson)?.Abort();
        // Let go of in this very moment: whoever comes back meets the audience that follows.
        if (_stop.IsCancellationRequested) client.Abort();
        else _ = Aside(client, Welcome(client));
    }

    public void Leave(Client client)
    {
        UsedAt = clock.GetUtcNow();
        _crowd.Leave(client);
    }

    /// <summary>Raises a client's hand, or lowers it.</summary>
    public void RaiseHand(Client client, bool on)
    {
        client.HandRaised = on;
        _crowd.Moved();
    }

    /// <summary>After a client's ballot was recorded: what it may see now, and its person's other connections.</summary>
    public void BallotRecorded(Client client, PollId poll)
    {
        var own = _crowd.Of(client.Participant!.Id);
        foreach (var each in own) each.Voted(poll);
        if (State is not { } state) return;
        if (state.Dialogue.Polls.GetValueOrDefault(poll) is { Plan.TallyVisibility: TallyVisibility.AfterOwnBallot } found)
        {
            var tally = Outgoing.Of(nameof(Wire.Tally), Perspective.Public.Tally(state, found, hasCast: true));
            foreach (var each in own) each.SendTally(poll, tally);
        }

        foreach (var other in own.Remove(client)) _ = Aside(other, SendMine(other, state));
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _watching;
        if (_round is { } round) await round;
        // Nobody tells this host any more that a secret has been destroyed.
        keyring.Forget(dialogue);
        _stop.Dispose();
    }

    private async Task Watch()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                var news = await grains.GetGrain<IDialogueGrain>(dialogue.ToString())
                    .Watch(new WatchRequest(_cursor, _host, _crowd.Count(), Patience))
                    .WaitAsync(Patience + Calls.Timeout, clock, _stop.Token);
                Deliver(news);
                _ready.TrySetResult();
                await Task.Delay(Pace, clock, _stop.Token);
            }
            catch (OperationCanceledException) when (_stop.IsCancellationRequested)
            {
                return;
            }
            catch (DamagedDialogueException e)
            {
                await End(e);
                return;
            }
            catch (Exception e)
            {
                // Nothing that passes may end the watch: people are looking at what it delivers.
                LogWatchFailed(dialogue.ToString(), e.GetType().Name);
                await Task.Delay(Pace * 3, clock, CancellationToken.None);
            }
        }
    }

    /// <summary>A damaged dialogue has no more news, and comes back only with another start: whoever is here is let go, and whoever asks is told.</summary>
    private async Task End(DamagedDialogueException damaged)
    {
        LogDamaged(dialogue.ToString(), damaged.Message);
        Volatile.Write(ref _damaged, damaged);
        _ready.TrySetResult();
        await _stop.CancelAsync();
        foreach (var client in Clients) client.Abort();
    }

    private void Deliver(DialogueNews news)
    {
        var before = State;
        // A dialogue that is behind what was delivered is an activation that is being replaced; it has no news.
        if (before is not null && news.Cursor.Version < before.Dialogue.Version) return;
        var current = news.Events.Select(EventFormat.Read).Aggregate(before?.Dialogue, Dialogues.Dialogue.After);
        if (current is null) return;
        var tallies = before?.Tallies ?? ImmutableDictionary<PollId, HybridTally>.Empty;
        var moved = news.Tallies.Where(t => !tallies.TryGetValue(t.Poll, out var known) || known.Version < t.Tally.Version).ToArray();
        var after = new AudienceState(current, tallies.SetItems(moved.Select(t => KeyValuePair.Create(t.Poll, t.Tally))), news.Present);
        _cursor = news.Cursor;
        if (before is null) Volatile.Write(ref _state, after);
        else Tell(before, after, moved.Select(t => t.Poll), news.Age);
        // A poll whose secret has been destroyed is known by it nowhere.
        if (!ReferenceEquals(before?.Dialogue.Polls, current.Polls) || before.Dialogue.State != current.State) keyring.Follow(current);
        foreach (var (poll, tally) in moved)
            if (tallies.TryGetValue(poll, out var known)) AudienceMeter.Skipped(known, tally);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Dialogue {Dialogue} cannot be read: {Reason}")]
    private partial void LogDamaged(string dialogue, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Watching dialogue {Dialogue} failed with {Reason}; trying again.")]
    private partial void LogWatchFailed(string dialogue, string reason);
}
