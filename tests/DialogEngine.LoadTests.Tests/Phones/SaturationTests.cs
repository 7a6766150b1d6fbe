namespace DialogEngine.LoadTests.Phones;

public class SaturationTests
{
    [Fact]
    public void Phone_VotesUntilTheTimeIsOver()
    {
        var saturation = new Saturation(Some.Scenario(), untilMs: 1000, mostOfOne: null);

        Assert.NotNull(saturation.Next(0, 999));
        Assert.Null(saturation.Next(0, 1000));
        Assert.False(saturation.IsSpent);
    }

    [Fact]
    public void NobodyCastsMoreThanOnePersonMay()
    {
        var saturation = new Saturation(Some.Scenario(), untilMs: 1000, mostOfOne: 2);

        Assert.Equal([true, true, false], Enumerable.Range(0, 3).Select(_ => saturation.Next(7, 0) is not null));
    }

    [Fact]
    public void WhenNineInTenAreCast_ItIsOverForAll()
    {
        var saturation = new Saturation(Some.Scenario(), untilMs: 1000, mostOfOne: 2);

        for (var phone = 0; phone < 90; phone++) Assert.All(Enumerable.Range(0, 2), _ => Assert.NotNull(saturation.Next(phone, 0)));

        Assert.True(saturation.IsSpent);
        Assert.Null(saturation.Next(95, 0));
    }

    [Fact]
    public void Options_AreChosenInTheirProportions()
    {
        var saturation = new Saturation(Some.Scenario(), untilMs: 1000, mostOfOne: null);

        var chosen = Enumerable.Range(0, 1000).Select(_ => saturation.Next(0, 0)!.Value.Option).CountBy(option => option).ToDictionary();

        Assert.Equal([500, 300, 200], [.. from option in Enumerable.Range(0, 3) select (int)Math.Round(chosen[option] / 10.0) * 10]);
    }
}
