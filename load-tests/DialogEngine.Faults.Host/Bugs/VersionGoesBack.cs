using System.Collections.Concurrent;
using System.Diagnostics;
using DialogEngine.Audiences;
using DialogEngine.Dialogues;
using DialogEngine.FaultyHost.Hubs;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine.FaultyHost.Bugs;

/// <summary>Whoever comes back is shown an older picture of the dialogue than the one they had.</summary>
internal sealed class VersionGoesBack() : Bug("version-goes-back", "sends a snapshot of two seconds ago to a client that connects again", "reconnect-storm", "I5")
{
    private static readonly TimeSpan Age = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(250);

    public override void Plant(IServiceCollection parts) => parts.Configure<HubOptions>(hubs => hubs.AddFilter(new Nostalgic()));

    private sealed class Nostalgic : IHubFilter
    {
        private readonly ConcurrentDictionary<DialogueId, Past> _pasts = new();
        private readonly ConcurrentDictionary<(DialogueId, string), bool> _met = new();

        public ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
        {
            if (invocationContext.Context.Audience() is { State: { } state } audience) _pasts.GetOrAdd(audience.Dialogue, _ => new Past()).Note(state);
            return next(invocationContext);
        }

        public async Task OnConnectedAsync(HubLifetimeContext context, Func<HubLifetimeContext, Task> next)
        {
            await next(context);
            if (context.Context.Audience() is not { } audience || context.Context.Client() is not { } client) return;
            var who = client.Participant?.Id.ToString() ?? client.Moderator?.ToString() ?? client.Role.ToString();
            if (_met.TryAdd((audience.Dialogue, who), true) || !_pasts.TryGetValue(audience.Dialogue, out var past) || past.Recall() is not { } state) return;
            client.Send(() => client.Perspective.Snapshot(state, client.HasVoted, mine: null));
        }
    }

    /// <summary>What a dialogue was a while ago.</summary>
    private sealed class Past
    {
        private readonly Queue<(AudienceState State, long At)> _states = new();
        private long _notedAt;

        public void Note(AudienceState state)
        {
            lock (_states)
            {
                if (_states.Count > 0 && Stopwatch.GetElapsedTime(_notedAt) < Between) return;
                _notedAt = Stopwatch.GetTimestamp();
                _states.Enqueue((state, _notedAt));
                // The first one stays until the next is old enough to take its place.
                while (_states.Count > 1 && Stopwatch.GetElapsedTime(_states.ElementAt(1).At) >= Age) _states.Dequeue();
            }
        }

        public AudienceState? Recall()
        {
            lock (_states) return _states.TryPeek(out var oldest) && Stopwatch.GetElapsedTime(oldest.At) >= Age ? oldest.State : null;
        }
    }
}
