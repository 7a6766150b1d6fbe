namespace DialogEngine.LoadTests.Running;

/// <summary>
/// Searches for the largest audience that keeps what is asked: doubles until one does not, halves the gap until it is
/// small, and tries the answer again so that it can say how sure it is.
/// </summary>
/// <param name="attempt">Tries an audience of a size. Says whether it kept everything.</param>
/// <param name="elapsed">How long the search has taken.</param>
/// <param name="limit">When it has to come to an end.</param>
internal sealed class CapacitySearch(Func<int, Task<bool>> attempt, Func<TimeSpan> elapsed, TimeSpan limit)
{
    // A gap of a twentieth is less than two runs differ by themselves.
    private const double Fine = 0.05;
    private const int Confirmations = 2;

    private readonly SortedDictionary<int, Tries> _tries = [];

    /// <param name="first">The size to begin with.</param>
    /// <param name="most">The largest that is tried.</param>
    public async Task<Capacity> Search(int first, int most)
    {
        var (kept, broke) = (0, most + 1);
        for (var size = Math.Min(first, most); HasTime && broke - kept > Math.Max(1, Fine * kept);)
        {
            if (await Try(size)) kept = size;
            else broke = size;
            size = broke <= most ? kept + ((broke - kept) / 2) : Math.Min(most, 2 * kept);
            if (size <= kept) break;
        }

        // One that kept once by luck is found out, and the one below it takes its place.
        for (var again = 0; again < Confirmations && kept > 0 && HasTime; again++)
        {
            if (await Try(kept)) continue;
            (kept, again) = (Below(kept), -1);
        }

        return new Capacity(kept, [.. _tries.Select(one => new SizeTried(one.Key, one.Value.Kept, one.Value.All))], !HasTime, most);
    }

    private bool HasTime => elapsed() < limit;

    private int Below(int size) => _tries.Where(one => one.Key < size && one.Value.Kept == one.Value.All).Select(one => one.Key).DefaultIfEmpty(0).Max();

    private async Task<bool> Try(int size)
    {
        var before = _tries.GetValueOrDefault(size);
        var kept = await attempt(size);
        _tries[size] = new Tries(before.Kept + (kept ? 1 : 0), before.All + 1);
        return kept;
    }

    private readonly record struct Tries(int Kept, int All);
}

/// <summary>What a search found.</summary>
/// <param name="Phones">The largest audience that kept everything in each of its tries; 0 when none did.</param>
/// <param name="Tried">All sizes that were tried, from the smallest.</param>
/// <param name="RanOutOfTime">Whether it ended for lack of time, and not because it knew enough.</param>
/// <param name="Most">The largest size that would have been tried.</param>
internal sealed record Capacity(int Phones, IReadOnlyList<SizeTried> Tried, bool RanOutOfTime, int Most)
{
    /// <summary>The smallest audience above it that did not keep everything; null when there was none.</summary>
    public SizeTried? Broke => Tried.FirstOrDefault(one => one.Phones > Phones && one.Kept < one.Tries);

    public SizeTried? Kept => Tried.FirstOrDefault(one => one.Phones == Phones);
}

/// <summary>How often an audience of a size kept everything.</summary>
internal sealed record SizeTried(int Phones, int Kept, int Tries);
