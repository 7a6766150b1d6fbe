using DialogEngine.Checking.Histories;
using DialogEngine.Checking.Runs;
using DialogEngine.Checking.Verdicts;

namespace DialogEngine.Checking.Invariants;

/// <summary>
/// A poll with a deadline is closed five seconds after it at most, of those in which a host was alive and the store was
/// there; and no ballot that was sent a second after it is acknowledged. The deadline counts from the moment of the
/// opening, which lies between its sending and its acknowledgement. Not judged where clocks were set.
/// </summary>
internal sealed class DeadlinesAreKept : IInvariant
{
    private const double Ms = 1_000;
    private const double ClosedWithinMs = 5 * Ms;

    public string Name => "Deadlines";

    public string Says => "deadlines are kept by whoever is alive";

    public void Check(Run run, Findings findings)
    {
        if (run.Nemesis.Did("clock"))
        {
            findings.Note("Clocks were set: deadlines are not judged.");
            return;
        }

        var events = run.Stored.Journal.Select(JournalEvent.Of).ToLookup(happened => (happened.Kind, happened.About));
        var outages = run.Nemesis.Outages(run.Description.Hosts);
        foreach (var opening in run.History.CommandsOf("open").Where(command => command is { IsAcknowledged: true, ClosesInSeconds: not null }))
        {
            var length = opening.ClosesInSeconds!.Value * Ms;
            var deadline = opening.Acknowledged + length;
            foreach (var ballot in run.Polls.TryGetValue(opening.About, out var poll) ? poll.Ballots.Where(ballot => ballot.Invoked > deadline + Ms) : [])
                findings.Must(!ballot.IsAcknowledged, () => $"Ballot {ballot.Text} of {ballot.Who} was sent a second after the deadline of poll {opening.About} and acknowledged.", ballot.AcknowledgedAt);

            if (run.IsEarlier || events[("poll-opened", opening.About)].FirstOrDefault() is not { } opened) continue;
            findings.Looked();
            var closed = events[("poll-closed", opening.About)].FirstOrDefault();
            var end = closed is null ? run.History.End : opening.Invoked + (closed.At - opened.At);
            if (closed is not null && closed.At - opened.At <= length + ClosedWithinMs) continue;
            if (LongestStretch(deadline, end, outages) > ClosedWithinMs)
                findings.Violated($"Poll {opening.About} had a deadline after {length:0} ms and was {(closed is null ? "never closed" : $"closed after {closed.At - opened.At:0} ms")}.", opening.AcknowledgedAt);
        }
    }

    // Of the time between the deadline and the close, when somebody could have closed it.
    private static double LongestStretch(double from, double to, IReadOnlyList<Nemeses.Interval> outages)
    {
        var longest = 0.0;
        foreach (var outage in outages.Where(outage => outage.Meets(from, to)).OrderBy(outage => outage.From))
        {
            longest = Math.Max(longest, outage.From - from);
            from = Math.Max(from, outage.To);
        }

        return Math.Max(longest, to - from);
    }
}
