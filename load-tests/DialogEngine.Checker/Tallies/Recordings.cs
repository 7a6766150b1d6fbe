using DialogEngine.Checking.Runs;

namespace DialogEngine.Checking.Tallies;

/// <summary>
/// The ballots of one poll in the order in which each voter's were recorded, which the database tells, and the times
/// between which each was, which the history tells.
/// </summary>
internal sealed class Recordings
{
    private const int MostOptions = 64;

    private Recordings(int options, int rows, Recording[] all)
    {
        (Options, Rows) = (options, rows);
        ByFrom = [.. all.Select((recording, i) => (recording, i)).OrderBy(each => each.recording.From).ThenBy(each => each.i).Select(each => each.recording)];
        ByTo = [.. all.Select((recording, i) => (recording, i)).OrderBy(each => each.recording.To).ThenBy(each => each.i).Select(each => each.recording)];
    }

    public int Options { get; }

    /// <summary>How many voters there are.</summary>
    public int Rows { get; }

    /// <summary>By when they can have been recorded first; those of one voter in their order.</summary>
    public Recording[] ByFrom { get; }

    /// <summary>By when they had been recorded; those of one voter in their order.</summary>
    public Recording[] ByTo { get; }

    /// <summary>Null when the database has a ballot that the history does not know: then nothing can be said of what was shown.</summary>
    public static Recordings? Of(RunPoll poll)
    {
        var options = poll.Stored?.Options ?? 0;
        if (options > MostOptions || poll.Rows.Any(row => row.Ballots.Contains(null))) return null;
        var all = new List<Recording>();
        for (var row = 0; row < poll.Rows.Count; row++)
        {
            var ballots = poll.Rows[row].Ballots;
            var to = new double[ballots.Length];
            for (var (i, known) = (ballots.Length - 1, double.PositiveInfinity); i >= 0; i--) to[i] = known = Math.Min(known, ballots[i]!.Acknowledged);
            var from = double.NegativeInfinity;
            for (var i = 0; i < ballots.Length; i++)
            {
                from = Math.Max(from, ballots[i]!.Invoked);
                all.Add(new Recording(row, Bits(ballots[i]!.Choice), from, Math.Max(to[i], from)));
            }
        }

        return new Recordings(options, poll.Rows.Count, [.. all]);
    }

    private static ulong Bits(byte[] choice) => choice.Where(option => option < MostOptions).Aggregate(0UL, (bits, option) => bits | (1UL << option));
}
