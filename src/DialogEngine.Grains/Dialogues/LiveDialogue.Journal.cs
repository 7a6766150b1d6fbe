using System.Collections.Immutable;
using DialogEngine.Polls;
using DialogEngine.Storage;
using DialogEngine.Storage.Journal;
using Microsoft.Extensions.Logging;

namespace DialogEngine.Dialogues;

internal sealed partial class LiveDialogue
{
    /// <summary>How long a decision is held up by boxes whose host may have died: whoever made it waits for the answer.</summary>
    private static readonly TimeSpan BoxPatience = TimeSpan.FromSeconds(1);

    /// <summary>Appends what happened, then folds it; false, with nothing changed here, when another activation was first.</summary>
    private async Task<bool> Happen(ImmutableArray<DialogueEvent> events)
    {
        if (events.IsEmpty) return true;
        var after = events.Aggregate(_dialogue, Dialogue.After)!;
        var written = events.Select(EventFormat.Write).ToArray();
        var now = clock.GetUtcNow();
        var changes = PollChanges.From(after, events, _supportSecret, newSecret);
        if (!await journal.Append(id, Version, [.. written.Select(w => new NewEntry(now, w.Kind, w.Json))], changes))
        {
            LogOvertaken(id.ToString(), Version);
            _doubtful = true;
            return false;
        }

        _dialogue = after;
        _events.AddRange(written.Select(w => w.Json));
        if (changes.Any(c => c is PollChange.DestroySecrets)) _supportSecret = [];
        _news.Tell();
        if (changes.Any(c => c is PollChange.Unite)) await RecountBoxes();
        return true;
    }

    /// <summary>Reads what the journal has beyond what is known here.</summary>
    private async Task CatchUp(CancellationToken cancel = default)
    {
        var entries = await journal.Read(id, Version, cancel);
        if (await register.Read(id, cancel) is { } record) _supportSecret = record.SupportSecret;
        var merged = false;
        // Folded without an await in between, so that nobody sees half of it.
        foreach (var entry in entries.Where(e => e.Version > Version))
        {
            var happened = EventFormat.Read(entry.Payload);
            merged |= happened is DialogueEvent.ContributionMerged;
            _dialogue = Dialogue.After(_dialogue, happened);
            _events.Add(entry.Payload);
        }

        _doubtful = IsStoreAway = false;
        _news.Tell();
        // Whoever appended it may not have come to tell the boxes.
        if (merged) await RecountBoxes();
    }

    /// <summary>Counts the closed polls from the store, which is what is published, and compares it with what was streamed.</summary>
    private async Task CountUncounted()
    {
        foreach (var poll in _dialogue!.Uncounted().ToArray())
        {
            var counted = await ballots.Count(id, poll.Id) ?? HybridTally.Zero(poll.Plan.Form.Options);
            if (await Happen(_dialogue.Record(poll.Id, counted))) await Compare(poll, counted);
        }
    }

    private async Task Compare(Poll poll, HybridTally counted)
    {
        try
        {
            await _tallies.Gather().WaitAsync(BoxPatience, clock);
        }
        catch (Exception e) when (e is TimeoutException or OrleansException or StoreUnavailableException)
        {
            // A box that does not answer can neither hold the close up nor be compared.
            return;
        }

        var streamed = _tallies.Of(poll.Id) ?? HybridTally.Zero(poll.Plan.Form.Options);
        if (streamed != counted) LogDifferent(poll.Id.ToString(), id.ToString(), streamed.Total.ToString(), counted.Total.ToString());
    }

    private async Task RecountBoxes()
    {
        try
        {
            await _tallies.Recount().WaitAsync(BoxPatience, clock);
        }
        catch (Exception e) when (e is TimeoutException or OrleansException or StoreUnavailableException)
        {
            // A box that does not answer is being moved, and counts afresh where it comes up; else it is asked again.
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Dialogue {Dialogue} was appended to elsewhere after version {Version}; reading the journal again.")]
    private partial void LogOvertaken(string dialogue, long version);

    [LoggerMessage(Level = LogLevel.Error, Message = "Poll {Poll} of dialogue {Dialogue} was streamed as {Streamed} and counted as {Counted}; what was counted stands.")]
    private partial void LogDifferent(string poll, string dialogue, string streamed, string counted);
}
