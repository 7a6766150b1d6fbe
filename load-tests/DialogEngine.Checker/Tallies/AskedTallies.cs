using DialogEngine.Checking.Histories;
using DialogEngine.Checking.Runs;
using DialogEngine.Checking.Verdicts;

namespace DialogEngine.Checking.Tallies;

/// <summary>
/// A tally that somebody asked for has each voter as they stood at some moment from the asking to the answer: those
/// whose ballots were acknowledged before and who sent no other since stand as they must, option by option.
/// </summary>
internal static class AskedTallies
{
    public static void Check(RunPoll poll, Recordings recordings, IEnumerable<ShownTally> shown, Findings findings)
    {
        var certain = new StandingCount(recordings.Options, recordings.Rows);
        var (byTo, byFrom) = (0, 0);
        // Sent, and not known to be recorded at the moment of the asking.
        var open = new List<Recording>();
        foreach (var tally in shown.Where(tally => tally.WasAskedFor).OrderBy(tally => tally.Asked))
        {
            for (; byTo < recordings.ByTo.Length && recordings.ByTo[byTo].To <= tally.Asked; byTo++) certain.Take(recordings.ByTo[byTo]);
            for (; byFrom < recordings.ByFrom.Length && recordings.ByFrom[byFrom].From <= tally.Asked; byFrom++) open.Add(recordings.ByFrom[byFrom]);
            open.RemoveAll(recording => recording.To <= tally.Asked);
            var moving = new Dictionary<int, (ulong Any, ulong All)>();
            foreach (var recording in open) Move(moving, certain, recording);
            for (var later = byFrom; later < recordings.ByFrom.Length && recordings.ByFrom[later].From <= tally.At; later++) Move(moving, certain, recordings.ByFrom[later]);
            Check(poll, tally, certain, moving, findings);
        }
    }

    private static void Move(Dictionary<int, (ulong Any, ulong All)> moving, StandingCount certain, in Recording recording)
    {
        var (any, all) = moving.TryGetValue(recording.Row, out var known) ? known : (certain.Of(recording.Row), certain.Of(recording.Row));
        moving[recording.Row] = (any | recording.Choice, all & recording.Choice);
    }

    private static void Check(RunPoll poll, ShownTally tally, StandingCount certain, Dictionary<int, (ulong Any, ulong All)> moving, Findings findings)
    {
        findings.Looked();
        for (var option = 0; option < Math.Min(tally.Counts.Length, poll.Stored!.Options); option++)
        {
            var (least, most) = (certain[option], certain[option]);
            foreach (var (row, (any, all)) in moving)
            {
                var before = StandingCount.Has(certain.Of(row), option);
                least -= before - StandingCount.Has(all, option);
                most += StandingCount.Has(any, option) - before;
            }

            if (tally.Counts[option] < least || tally.Counts[option] > most)
                findings.Violated($"{tally.Who} asked for the tally of poll {poll.Id} and got {tally.Counts[option]} for option {option}; from the asking to the answer it was {least} at least and {most} at most.", tally.Line);
        }
    }
}
