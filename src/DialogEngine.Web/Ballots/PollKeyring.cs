using System.Collections.Concurrent;
using System.Collections.Immutable;
using DialogEngine.Dialogues;
using DialogEngine.Polls;

namespace DialogEngine.Ballots;

/// <summary>What this host makes voter keys with: the secrets of the polls that take ballots, as long as they do.</summary>
internal sealed class PollKeyring(IGrainFactory grains, TimeProvider clock)
{
    /// <summary>Between two questions to one dialogue: a guesser costs no more than this.</summary>
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(50);

    private readonly ConcurrentDictionary<DialogueId, Ring> _rings = new();

    /// <summary>The keys of a dialogue that know a poll, if there is such a poll at the time of the call.</summary>
    public ValueTask<PollKeys> For(DialogueId dialogue, string poll)
    {
        var ring = _rings.GetOrAdd(dialogue, static _ => new Ring());
        return ring.Answer.Keys is { } keys && keys.Known.Contains(poll) ? new(keys) : new(Ask(dialogue, ring, 0));
    }

    /// <summary>The keys of a dialogue that know every poll opened up to a version.</summary>
    public async Task<PollKeys> All(DialogueId dialogue, long version)
    {
        var ring = _rings.GetOrAdd(dialogue, _ => new Ring());
        return ring.Answer is { Keys: { } keys } known && known.Version >= version ? keys : await Ask(dialogue, ring, version);
    }

    /// <summary>
    /// Follows a dialogue: what is destroyed is forgotten here too, and a poll that is new is asked for before the first
    /// voter is. All others stay: whoever votes in them need not wait for the dialogue.
    /// </summary>
    public void Follow(Dialogue dialogue)
    {
        if (dialogue.State is DialogueState.Archived)
        {
            Forget(dialogue.Id);
            return;
        }

        var ring = _rings.GetOrAdd(dialogue.Id, static _ => new Ring());
        bool isComplete;
        lock (ring)
        {
            ring.Destroyed = [.. dialogue.Polls.Values.Where(poll => poll.State is PollState.Published).Select(poll => poll.Id.ToString())];
            if (ring.Answer.Keys is { } keys) ring.Answer = ring.Answer with { Keys = ring.Without(keys) };
            isComplete = dialogue.Polls.Values.All(poll => poll.State is not PollState.Open || ring.Answer.Keys?.Known.Contains(poll.Id.ToString()) is true);
        }

        if (!isComplete) _ = Fetch(dialogue.Id, ring);
    }

    /// <summary>Forgets a dialogue's keys.</summary>
    public void Forget(DialogueId dialogue) => _rings.TryRemove(dialogue, out _);

    private async Task Fetch(DialogueId dialogue, Ring ring)
    {
        try
        {
            await Ask(dialogue, ring, 0);
        }
        catch (Exception e) when (Calls.IsPassing(e))
        {
            // Whoever votes asks again.
        }
    }

    // Whoever does not find a poll joins a question that has not been put yet: an answer already on its way may be
    // older than the poll.
    private Task<PollKeys> Ask(DialogueId dialogue, Ring ring, long version)
    {
        lock (ring)
        {
            ring.Wanted = Math.Max(ring.Wanted, version);
            return ring.Next ??= Put(dialogue, ring);
        }
    }

    private async Task<PollKeys> Put(DialogueId dialogue, Ring ring)
    {
        await Task.Yield();
        if (ring.AskedAt is { } before && Between - clock.GetElapsedTime(before) is var rest && rest > TimeSpan.Zero) await Task.Delay(rest, clock);
        long asked, wanted;
        lock (ring)
        {
            ring.Next = null;
            ring.AskedAt = asked = clock.GetTimestamp();
            wanted = ring.Wanted;
        }

        var keys = await grains.GetGrain<IDialogueGrain>(dialogue.ToString()).Keys().WaitAsync(Calls.Timeout);
        lock (ring)
        {
            // It may have been on its way while something was destroyed.
            keys = ring.Without(keys);
            if (asked == ring.AskedAt) ring.Answer = new Answer(keys, wanted);
        }

        return keys;
    }

    /// <summary>What a dialogue answered: it knows every poll opened up to the version.</summary>
    private sealed record Answer(PollKeys? Keys, long Version);

    private sealed class Ring
    {
        private volatile Answer _answer = new(null, 0);

        public Answer Answer
        {
            get => _answer;
            set => _answer = value;
        }

        public long Wanted { get; set; }

        public long? AskedAt { get; set; }

        /// <summary>The polls whose secrets have been destroyed, as far as this host has heard.</summary>
        public ImmutableHashSet<string> Destroyed { get; set; } = [];

        /// <summary>The question that has not been put yet.</summary>
        public Task<PollKeys>? Next { get; set; }

        public PollKeys Without(PollKeys keys) => keys with { Secrets = keys.Secrets.RemoveRange(Destroyed) };
    }
}
