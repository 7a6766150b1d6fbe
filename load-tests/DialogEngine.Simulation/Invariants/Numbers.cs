using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;

namespace DialogEngine.Simulating;

/// <summary>A tally as plain numbers: its version, then for each attendance its ballots and what each option has.</summary>
internal static class Numbers
{
    public static long[] Of(HybridTally tally) =>
    [
        tally.Version,
        .. new[] { tally.Remote, tally.Room, tally.Paper }.SelectMany(side => side.Counts.Prepend(side.Ballots)),
    ];

    /// <summary>Counts rows by nothing but adding up.</summary>
    public static long[] Count(int options, IEnumerable<BallotRow> rows)
    {
        var numbers = new long[1 + (Enum.GetValues<Attendance>().Length * (options + 1))];
        foreach (var (ballot, from) in rows)
        {
            numbers[0] += ballot.Revision;
            if (ballot.Choice.IsEmpty) continue;
            var side = 1 + ((int)from * (options + 1));
            numbers[side]++;
            foreach (var option in ballot.Choice.Options) numbers[side + 1 + option]++;
        }

        return numbers;
    }

    /// <summary>Both together; null when one of them would be more than the most.</summary>
    public static long[]? Plus(long[] one, long[] other, long[] most)
    {
        var sum = new long[one.Length];
        for (var i = 0; i < sum.Length; i++)
            if ((sum[i] = one[i] + other[i]) > most[i]) return null;
        return sum;
    }

    public static ulong Hash(long[] numbers)
    {
        var hash = 0xCBF2_9CE4_8422_2325;
        unchecked
        {
            foreach (var number in numbers) hash = (hash ^ (ulong)number) * 0x100_0000_01B3;
        }

        return hash;
    }

    public static string Text(long[] numbers) => $"version {numbers[0]}: {string.Join(' ', numbers.Skip(1))}";
}
