using System.Collections.Immutable;
using DialogEngine.Polls;
using DialogEngine.Storage;

namespace DialogEngine.Dialogues;

/// <summary>Merges what the boxes of a dialogue report, and watches them while somebody looks.</summary>
/// <remarks>Runs on the turns of the grain that made it.</remarks>
internal sealed class BoxTallies(DialogueId dialogue, IGrainFactory grains, News news, TimeProvider clock)
{
    /// <summary>Between two reports of one box at the least: so often a tally can move.</summary>
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly IBallotBoxGrain[] _boxGrains = [.. Enumerable.Range(0, VoterKey.Boxes).Select(box => grains.GetGrain<IBallotBoxGrain>(BoxKey.Of(dialogue, box)))];
    private readonly BoxCursor[] _cursors = new BoxCursor[VoterKey.Boxes];
    private readonly Dictionary<PollId, HybridTally>[] _boxes = [.. Enumerable.Range(0, VoterKey.Boxes).Select(_ => new Dictionary<PollId, HybridTally>())];
    private readonly Dictionary<PollId, (HybridTally Tally, long Stamp)> _merged = [];
    private readonly bool[] _followed = new bool[VoterKey.Boxes];
    private readonly HashSet<int> _unheard = [.. Enumerable.Range(0, VoterKey.Boxes)];
    private readonly int[] _recounted = new int[VoterKey.Boxes];
    private int _recounts;
    private Task? _gathering;
    private DateTimeOffset _until;

    /// <summary>The tallies that have moved since a stamp.</summary>
    public ImmutableArray<PollTally> Since(long stamp) =>
        [.. _merged.Where(t => t.Value.Stamp > stamp).Select(t => new PollTally(t.Key, t.Value.Tally))];

    /// <summary>Fetches where every box stands now.</summary>
    public Task Gather() => Task.WhenAll(Enumerable.Range(0, VoterKey.Boxes).Select(box => Watch(box, TimeSpan.Zero)));

    /// <summary>Fetches all that every box has committed by now, and says under which epoch each has answered.</summary>
    public Task<long[]> Settle() => Task.WhenAll(Enumerable.Range(0, VoterKey.Boxes).Select(box => Ask(box, b => b.Settle(_cursors[box]))));

    /// <summary>Has every box count again; one that does not answer is told so before it is next asked for anything.</summary>
    public Task Recount()
    {
        _recounts++;
        return Task.WhenAll(Enumerable.Range(0, VoterKey.Boxes).Select(Recount));
    }

    /// <summary>Where a poll stands, as far as it has been fetched; null when no ballot is known of.</summary>
    public HybridTally? Of(PollId poll) => _merged.TryGetValue(poll, out var kept) ? kept.Tally : null;

    /// <summary>Watches the boxes for some time from now on; waits until all have been asked.</summary>
    public async Task WatchFor(TimeSpan time)
    {
        _until = clock.GetUtcNow() + time;
        if (Array.TrueForAll(_followed, followed => followed)) return;
        try
        {
            await (_gathering ??= Gather());
        }
        catch (Exception e) when (e is TimeoutException or OrleansException or StoreUnavailableException)
        {
            // What else there is to tell is told; a box that did not answer is asked again until it does.
        }
        finally
        {
            _gathering = null;
        }

        for (var box = 0; box < VoterKey.Boxes; box++)
        {
            if (_followed[box]) continue;
            _followed[box] = true;
            _ = Follow(box);
        }
    }

    public void Stop() => _until = default;

    private async Task Follow(int box)
    {
        while (clock.GetUtcNow() < _until)
        {
            try
            {
                await Watch(box, Patience);
            }
            catch (Exception)
            {
                // The box is being moved, or its store is away. Whatever it is, somebody looks: it is asked again.
                await Task.Delay(Pace * 4, clock);
            }

            await Task.Delay(Pace, clock);
        }

        _followed[box] = false;
    }

    private Task<long> Watch(int box, TimeSpan patience) => Ask(box, b => b.Watch(_cursors[box], patience));

    private async Task<long> Ask(int box, Func<IBallotBoxGrain, Task<BoxNews>> ask)
    {
        if (_recounted[box] < _recounts) await Recount(box);
        var report = await ask(_boxGrains[box]);
        // A report of an older activation, or one that crossed a newer on its way, leads nowhere, and yet may know more:
        // a box that the store could not open when it came up has no epoch, and has counted all the same.
        if (report.Cursor.Epoch > _cursors[box].Epoch || (report.Cursor.Epoch == _cursors[box].Epoch && report.Cursor.Stamp > _cursors[box].Stamp))
            _cursors[box] = report.Cursor;
        HashSet<PollId> moved = [];
        foreach (var (poll, tally) in report.Tallies)
        {
            if (_boxes[box].TryGetValue(poll, out var before) && before.Version >= tally.Version) continue;
            _boxes[box][poll] = tally;
            moved.Add(poll);
        }

        // While a box has not been heard, the sum of the others is true of no moment.
        if (_unheard.Remove(box)) moved.UnionWith(_boxes.SelectMany(b => b.Keys));
        if (_unheard.Count == 0 && moved.Count > 0)
        {
            foreach (var poll in moved) _merged[poll] = (Merge(poll), news.Stamp + 1);
            news.Tell(report.Age);
        }

        return report.Cursor.Epoch;
    }

    private async Task Recount(int box)
    {
        // An answer to an earlier call says nothing of what was changed since.
        var asked = _recounts;
        await _boxGrains[box].Recount();
        _recounted[box] = Math.Max(_recounted[box], asked);
    }

    private HybridTally Merge(PollId poll)
    {
        HybridTally? sum = null;
        foreach (var box in _boxes)
            if (box.TryGetValue(poll, out var part)) sum = sum is { } s ? s.Plus(part) : part;
        return sum!.Value;
    }
}
