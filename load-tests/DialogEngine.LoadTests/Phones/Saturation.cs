using DialogEngine.LoadTests.Accounting;
using DialogEngine.LoadTests.Arrivals;
using DialogEngine.LoadTests.Measuring;
using DialogEngine.LoadTests.Scenarios;

namespace DialogEngine.LoadTests.Phones;

/// <summary>A time in which every phone always has one ballot under way: as many as the server takes, and no more.</summary>
/// <param name="scenario">Who votes on what.</param>
/// <param name="untilMs">When the last are cast.</param>
/// <param name="mostOfOne">How many ballots one person may cast; null where nothing bounds them.</param>
internal sealed class Saturation(Scenario scenario, long untilMs, int? mostOfOne)
{
    // Before the first have spent theirs and fall silent, all stop.
    private const double SpentPart = 0.9;

    private readonly long _most = mostOfOne is { } most ? (long)(SpentPart * most * scenario.Phones) : long.MaxValue;
    private readonly int[] _castOf = new int[scenario.Phones];
    private long _cast;

    /// <summary>Whether as many ballots are cast as may be, before the time is over.</summary>
    public bool IsSpent => Volatile.Read(ref _cast) >= _most;

    /// <summary>The next ballot of a phone; null once it is over.</summary>
    public Intention? Next(int phone, long nowMs)
    {
        if (nowMs >= untilMs || IsSpent || _castOf[phone] >= mostOfOne) return null;
        _castOf[phone]++;
        var part = Part(Interlocked.Increment(ref _cast) + scenario.Seed + phone);
        return new Intention(Act.Vote, Sent.ThePoll, scenario.Poll.Pick(part), Clock.Us);
    }

    // The golden ratio's multiples fall evenly from 0 up to 1, and cost nothing to keep.
    private static double Part(long number) => number * 0.6180339887498949 % 1;
}
