using DialogEngine.Checking.Histories;
using DialogEngine.Checking.Runs;
using DialogEngine.Checking.Verdicts;

namespace DialogEngine.Checking.Tallies;

/// <summary>
/// What one client is sent never goes back: not the version, not the state of the poll, not that it is final. With one
/// host that holds across connections; another host may be a moment behind, and a client then keeps what it shows.
/// Answers to what was asked at the same time may come in any order.
/// </summary>
internal static class TalliesOfOneClient
{
    private static readonly string[] States = ["Draft", "Open", "Closed", "Published"];

    public static void Check(RunPoll poll, IEnumerable<ShownTally> shown, bool oneHost, Findings findings)
    {
        foreach (var client in shown.GroupBy(tally => (tally.Who, tally.WasAskedFor, Connection: oneHost ? 0 : tally.Connection)))
        {
            if (client.Key.WasAskedFor) CheckAsked(poll, [.. client], findings);
            else CheckPushed(poll, client, findings);
        }
    }

    private static void CheckPushed(RunPoll poll, IEnumerable<ShownTally> tallies, Findings findings)
    {
        ShownTally? before = null;
        foreach (var tally in tallies)
        {
            if (before is { } last) Compare(poll, last, tally, findings);
            before = tally;
        }
    }

    private static void CheckAsked(RunPoll poll, ShownTally[] tallies, Findings findings)
    {
        ShownTally[] answered = [.. tallies.OrderBy(tally => tally.At)];
        var next = 0;
        ShownTally? before = null;
        foreach (var tally in tallies.OrderBy(tally => tally.Asked))
        {
            for (; next < answered.Length && answered[next].At < tally.Asked; next++)
                if (before is null || answered[next].Version >= before.Value.Version) before = answered[next];
            if (before is { } last) Compare(poll, last, tally, findings);
        }
    }

    private static void Compare(RunPoll poll, ShownTally before, ShownTally now, Findings findings)
    {
        findings.Looked();
        if (now.Version < before.Version)
            findings.Violated($"{now.Who} was shown version {now.Version} of the tally of poll {poll.Id} after version {before.Version}.", now.Line);
        if (Rank(now.State) < Rank(before.State) || (before.IsFinal && !now.IsFinal))
            findings.Violated($"{now.Who} was shown poll {poll.Id} {now.State}{Final(now)} after {before.State}{Final(before)}.", now.Line);
    }

    private static string Final(ShownTally tally) => tally.IsFinal ? " and final" : "";

    private static int Rank(string state) => Array.IndexOf(States, state);
}
