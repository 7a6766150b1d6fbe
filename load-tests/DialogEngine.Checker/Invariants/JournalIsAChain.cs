using DialogEngine.Checking.Histories;
using DialogEngine.Checking.Runs;
using DialogEngine.Checking.Verdicts;

namespace DialogEngine.Checking.Invariants;

/// <summary>The journal is a chain without gaps, and has each acknowledged command once, not after the version that was acknowledged.</summary>
internal sealed class JournalIsAChain : IInvariant
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["open"] = "poll-opened", ["close"] = "poll-closed", ["publish"] = "poll-published", ["contribute"] = "contribution-received",
        ["approve"] = "contribution-approved", ["hide"] = "contribution-rejected", ["show"] = "projection-changed",
    };

    public string Name => "I8";

    public string Says => "the journal is a chain";

    public void Check(Run run, Findings findings)
    {
        CheckChain(run, findings);
        var events = run.Stored.Journal.Select(JournalEvent.Of).ToLookup(happened => (happened.Kind, happened.About));
        foreach (var commands in run.History.Commands.Values.Where(command => Kinds.ContainsKey(command.What)).GroupBy(command => (command.What, command.About)))
            CheckCommands(run, [.. commands], [.. events[(Kinds[commands.Key.What], commands.Key.About)].Where(happened => happened.IsByHand || commands.Key.What is "contribute")], findings);
    }

    private static void CheckChain(Run run, Findings findings)
    {
        var dialogue = run.Description.Dialogue;
        var (version, hash) = (0L, JournalHash.Start(dialogue));
        foreach (var entry in run.Stored.Journal)
        {
            findings.Looked();
            version++;
            var where = $"dialogue_event version {entry.Version}";
            if (entry.Version != version) findings.Violated($"Version {version} was expected in the journal; {entry.Version} is there.", where);
            if (!entry.PreviousHash.AsSpan().SequenceEqual(hash)) findings.Violated($"Entry {entry.Version} of the journal is bound to another entry than the one before it.", where);
            if (!entry.Hash.AsSpan().SequenceEqual(JournalHash.Of(entry.PreviousHash, dialogue, entry))) findings.Violated($"The hash of entry {entry.Version} of the journal does not follow from what it says.", where);
            (version, hash) = (entry.Version, entry.Hash);
        }
    }

    private static void CheckCommands(Run run, List<Command> commands, List<JournalEvent> events, Findings findings)
    {
        var acknowledged = commands.Where(command => command.IsAcknowledged).ToList();
        if (acknowledged.Count == 0) return;
        findings.Looked(acknowledged.Count);
        var (what, about) = (commands[0].What, commands[0].About);
        // What is on the wall already is shown again without an entry; and a contribution can be approved and hidden by turns.
        var least = run.IsEarlier ? 0 : what is "show" ? 1 : what is "approve" or "hide" ? acknowledged.Count : 1;
        var most = what is "show" ? long.MaxValue : what is "approve" or "hide" ? commands.Sum(command => command.Sendings.Count - command.Sendings.Refused) : 1;
        if (events.Count < least) findings.Violated($"`{what}` of {about} was acknowledged, and the journal has it {events.Count} times, not {least}.", acknowledged[0].AcknowledgedAt);
        if (events.Count > most) findings.Violated($"`{what}` of {about} is in the journal {events.Count} times, and can have been carried out {most} times.", acknowledged[0].AcknowledgedAt);
        // Whoever has gone on from an earlier moment has made other versions of it.
        if (run.IsEarlier) return;
        foreach (var command in acknowledged.Where(command => command.Version is { } version && events.Count > 0 && events[0].Version > version))
            findings.Violated($"`{what}` of {about} was acknowledged at version {command.Version} and is in the journal at {events[0].Version}.", command.AcknowledgedAt);
    }
}
