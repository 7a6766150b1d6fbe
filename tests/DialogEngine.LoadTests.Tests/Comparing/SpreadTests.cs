namespace DialogEngine.LoadTests.Comparing;

public class SpreadTests
{
    [Fact]
    public void OfAnOddNumber_HasTheOneInTheMiddle() => Assert.Equal(new Spread(3, 1, 9), Spread.Of([9, 1, 3]));

    [Fact]
    public void OfAnEvenNumber_HasTheMeanOfTheTwoInTheMiddle() => Assert.Equal(new Spread(4, 1, 9), Spread.Of([9, 1, 3, 5]));

    [Fact]
    public void RoundsWithoutAFigure_AreLeftOut() => Assert.Equal(new Spread(2, 2, 2), Spread.Of([null, 2, double.NaN, double.PositiveInfinity]));

    [Fact]
    public void OfNothing_IsNothing() => Assert.Null(Spread.Of([null]));
}
