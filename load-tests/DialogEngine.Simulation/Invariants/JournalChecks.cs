using DialogEngine.Dialogues;
using DialogEngine.Storage;
using DialogEngine.Storage.Journal;

namespace DialogEngine.Simulating;

/// <summary>What must hold of the journal in the end: it holds together, and says what people were told; and each result is a recount of the ballots.</summary>
internal static class JournalChecks
{
    public static void CheckJournal(this Ledger ledger, Tables tables, DialogueId dialogue)
    {
        try
        {
            tables.Read(dialogue, 0);
        }
        catch (BrokenJournalException e)
        {
            ledger.Fail("the chain verifies", e.Message);
        }

        string[] kept = [.. tables.Journal(dialogue).Select(stored => stored.Entry.Payload)];
        if (!kept.AsSpan().SequenceEqual(ledger.Journal.ToArray()))
            ledger.Fail("the journal only grows", $"{kept.Length} events are kept of {ledger.Journal.Count} that were committed.");
        var events = kept.Select(EventFormat.Read).ToArray();
        if (Dialogue.Replay(events) is null) ledger.Fail("the chain verifies", "Nothing is left of the dialogue.");
        CheckContributions(ledger, events);
        CheckResults(ledger, tables, dialogue, events);
    }

    private static void CheckContributions(Ledger ledger, DialogueEvent[] events)
    {
        var received = events.OfType<DialogueEvent.ContributionReceived>().ToArray();
        if (received.DistinctBy(e => e.Contribution).Count() != received.Length) ledger.Fail("once each", "A contribution was received twice.");
        foreach (var each in received)
            if (!ledger.Contributions.Exists(act => act.Command.Contribution == each.Contribution && act.Command.Author == each.Author))
                ledger.Fail("nobody's ballot is there", $"Contribution {each.Contribution} is nobody's.");
        foreach (var act in ledger.Contributions)
            if (act is { Verdict: Contributions.ContributionVerdict.Received } && !Array.Exists(received, e => e.Contribution == act.Command.Contribution))
                ledger.Fail("an acknowledged contribution is kept", $"Contribution {act.Command.Contribution} was received and is not there.");
    }

    private static void CheckResults(Ledger ledger, Tables tables, DialogueId dialogue, DialogueEvent[] events)
    {
        foreach (var counted in events.OfType<DialogueEvent.PollCounted>())
        {
            var poll = tables.Poll(dialogue, counted.Poll)!;
            var recount = Numbers.Count(poll.Form.Options, tables.Ballots[poll.Number - 1].Values);
            if (!recount.AsSpan().SequenceEqual(Numbers.Of(counted.Tally)))
                ledger.Fail("a result is what a recount gives", $"{counted.Poll} was counted as {Numbers.Text(Numbers.Of(counted.Tally))}; the store has {Numbers.Text(recount)}.");
        }

        foreach (var group in events.OfType<DialogueEvent.PollClosed>().GroupBy(e => e.Poll).Where(g => g.Count() > 1))
            ledger.Fail("once each", $"{group.Key} was closed twice.");
        foreach (var group in events.OfType<DialogueEvent.PollCounted>().GroupBy(e => e.Poll).Where(g => g.Count() > 1))
            ledger.Fail("once each", $"{group.Key} was counted twice.");
    }
}
