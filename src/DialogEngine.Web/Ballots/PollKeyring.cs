using System.Collections.Concurrent;
using System.Collections.Immutable;
using DialogEngine.Dialogues;

namespace DialogEngine.Ballots;

/// <summary>What this host makes voter keys with: the secrets of the polls that take ballots, as long as they do.</summary>
internal sealed class PollKeyring(IGrainFactory grains, TimeProvider clock)
{
    private static readonly TimeSpan CallTimeout = TimeSpan.FromSeconds(5);

    /// <summary>How often a dialogue is asked about a poll that is not known: a guesser costs no more than this.</summary>
    private static readonly TimeSpan AskAgain = TimeSpan.FromMilliseconds(100);

    private static readonly PollKeys None = new(ImmutableDictionary<string, byte[]>.Empty, []);

    private readonly ConcurrentDictionary<DialogueId, Ring> _rings = new();

    /// <summary>The keys of a dialogue that know a poll, if there is such a poll.</summary>
    public async Task<PollKeys> For(DialogueId dialogue, string poll)
    {
        var ring = _rings.GetValueOrDefault(dialogue);
        if (ring is not null && (ring.Keys.Known.Contains(poll) || clock.GetElapsedTime(ring.AskedAt) < AskAgain)) return ring.Keys;
        return await Ask(dialogue, ring?.Version ?? 0);
    }

    /// <summary>The keys of a dialogue that know every poll opened up to a version.</summary>
    public async Task<PollKeys> All(DialogueId dialogue, long version) =>
        _rings.GetValueOrDefault(dialogue) is { } ring && ring.Version >= version ? ring.Keys : await Ask(dialogue, version);

    /// <summary>Forgets a dialogue's keys.</summary>
    public void Forget(DialogueId dialogue) => _rings.TryRemove(dialogue, out _);

    private async Task<PollKeys> Ask(DialogueId dialogue, long version)
    {
        var keys = await grains.GetGrain<IDialogueGrain>(dialogue.ToString()).Keys().WaitAsync(CallTimeout) ?? None;
        _rings[dialogue] = new Ring(keys, version, clock.GetTimestamp());
        return keys;
    }

    private sealed record Ring(PollKeys Keys, long Version, long AskedAt);
}
