using DialogEngine.Checking.Databases;

namespace DialogEngine.Checking.Runs;

/// <summary>A count of ballots that nobody who made the tallies has had a part in.</summary>
/// <param name="Version">The sum of the revisions.</param>
/// <param name="Counts">By option.</param>
/// <param name="Ballots">Those that were not withdrawn.</param>
/// <param name="Withdrawn">Voters whose last ballot withdrew the one before.</param>
internal sealed record Recount(long Version, long[] Counts, long Ballots, long Withdrawn)
{
    public static Recount Of(int options, IEnumerable<StoredBallot> rows)
    {
        var (version, ballots, withdrawn) = (0L, 0L, 0L);
        var counts = new long[options];
        foreach (var row in rows)
        {
            version += row.Revision;
            if (row.Choice.Length == 0) withdrawn++;
            else ballots++;
            foreach (var option in row.Choice)
                if (option < options) counts[option]++;
        }

        return new Recount(version, counts, ballots, withdrawn);
    }

    /// <summary>Counts ballots by what they say, without versions.</summary>
    public static long[] Sum(int options, IEnumerable<byte[]> choices)
    {
        var counts = new long[options];
        foreach (var option in choices.SelectMany(choice => choice))
            if (option < options) counts[option]++;
        return counts;
    }

    public static string Text(long[] counts) => string.Join(", ", counts);
}
