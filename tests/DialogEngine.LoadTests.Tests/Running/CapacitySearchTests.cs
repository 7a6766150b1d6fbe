using CsCheck;
using DialogEngine.LoadTests.Reports;

namespace DialogEngine.LoadTests.Running;

public class CapacitySearchTests
{
    [Fact]
    public void Search_FindsTheLargestSize_ToATwentieth() => Gen.Int[1, 20_000].Select(Gen.Int[1, 2000]).SampleAsync(async (truth, first) =>
    {
        var capacity = await Search(phones => phones <= truth, first, most: 20_000);

        Assert.InRange(capacity.Phones, Math.Max(0, (int)(truth / 1.06) - 1), truth);
        Assert.True(capacity.Phones == 0 || capacity.Kept!.Tries >= 3);
    }, iter: 300);

    [Fact]
    public async Task Search_ThatNothingBreaks_EndsAtTheMost()
    {
        var capacity = await Search(_ => true, first: 100, most: 1000);

        Assert.Equal(1000, capacity.Phones);
        Assert.Null(capacity.Broke);
        Assert.Contains("more were not tried", Verdict.Of(capacity, Words.English), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_ThatNothingKeeps_SaysSo()
    {
        var capacity = await Search(_ => false, first: 100, most: 1000);

        Assert.Equal(0, capacity.Phones);
        Assert.Contains("No size kept", Verdict.Of(capacity, Words.English), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Size_ThatKeptByLuck_GivesWayToOneBelow()
    {
        var tries = 0;
        // 400 keeps once, and never again.
        var capacity = await Search(phones => phones < 400 || (phones == 400 && tries++ == 0), first: 100, most: 10_000);

        Assert.InRange(capacity.Phones, 200, 399);
        Assert.Equal(capacity.Kept!.Tries, capacity.Kept.Kept);
    }

    [Fact]
    public async Task Search_ComesToAnEndInTime_AndSaysThatItIsLessSure()
    {
        var elapsed = TimeSpan.Zero;
        var search = new CapacitySearch(
            phones =>
            {
                elapsed += TimeSpan.FromMinutes(1);
                return Task.FromResult(phones <= 3333);
            },
            () => elapsed, TimeSpan.FromMinutes(5));

        var capacity = await search.Search(100, 20_000);

        Assert.True(capacity.RanOutOfTime);
        Assert.Equal(5, capacity.Tried.Sum(one => one.Tries));
        Assert.Contains("less sure", Verdict.Of(capacity, Words.English), StringComparison.Ordinal);
        Assert.Contains("mindre säkert", Verdict.Of(capacity, Words.Swedish), StringComparison.Ordinal);
    }

    private static Task<Capacity> Search(Func<int, bool> keeps, int first, int most) =>
        new CapacitySearch(phones => Task.FromResult(keeps(phones)), () => TimeSpan.Zero, TimeSpan.FromHours(1)).Search(first, most);
}
