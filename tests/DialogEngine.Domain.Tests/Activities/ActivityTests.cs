using DialogEngine.Registers;

namespace DialogEngine.Activities;

public class ActivityTests
{
    [Theory]
    [InlineData("2021-06-01", false, "2021-05-31", false)]
    [InlineData("2021-06-01", false, "2021-06-01", true)]
    [InlineData("2021-06-01", false, "2021-06-02", true)]
    [InlineData("2021-06-01", true, "2021-06-02", false)]
    [InlineData(null, false, "9999-12-31", false)]
    public void WasCarriedOutBy_ADay_IsSoFromTheDayItWas(string? on, bool calledOff, string day, bool expected) =>
        Assert.Equal(expected, (Small.Activity(on) with { IsCalledOff = calledOff }).WasCarriedOutBy(Small.Day(day)));

    [Fact]
    public void Names_AreThereForEveryKind()
    {
        Assert.All(Enum.GetValues<ActivityKind>(), kind => Assert.Equal(["en", "sv"], kind.Name().Texts.Keys));
        Assert.All(Enum.GetValues<ArenaKind>(), kind => Assert.Equal(["en", "sv"], kind.Name().Texts.Keys));
        Assert.All(Enum.GetValues<AccessMeasure>(), measure => Assert.Equal(["en", "sv"], measure.Name().Texts.Keys));
        Assert.All(Enum.GetValues<PlanPartKind>(), kind => Assert.Equal(["en", "sv"], kind.Name().Texts.Keys));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ActivityKind)99).Name());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ArenaKind)99).Name());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((AccessMeasure)99).Name());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((PlanPartKind)99).Name());
    }
}
