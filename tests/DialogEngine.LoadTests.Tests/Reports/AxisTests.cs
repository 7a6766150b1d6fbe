namespace DialogEngine.LoadTests.Reports;

public class AxisTests
{
    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(0.7, 0.2, 0.8)]
    [InlineData(1, 0.2, 1)]
    [InlineData(1.2, 0.5, 1.5)]
    [InlineData(250, 50, 250)]
    [InlineData(430, 100, 500)]
    [InlineData(2400, 500, 2500)]
    public void Axis_HasStepsThatOneReadsEasily(double most, double step, double top)
    {
        var axis = Axis.Of(most, isCounted: false);

        Assert.Equal(step, axis.Step, 1e-9);
        Assert.Equal(top, axis.Top, 1e-9);
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(3, 1, 3)]
    [InlineData(7, 2, 8)]
    [InlineData(300, 100, 300)]
    public void Axis_OfWhatIsCounted_HasNoParts(double most, double step, double top)
    {
        var axis = Axis.Of(most, isCounted: true);

        Assert.Equal(step, axis.Step, 1e-9);
        Assert.Equal(top, axis.Top, 1e-9);
    }

    [Fact]
    public void Axis_LeavesNothingOut_AndHasFewSteps()
    {
        for (var most = 0.001; most < 1e7; most *= 1.013)
        {
            var axis = Axis.Of(most, isCounted: false);
            Assert.InRange(most, 0, axis.Top * 1.0001);
            Assert.InRange(axis.Steps, 1, 5);
            Assert.Equal(axis.Steps + 1, axis.Ticks.Count());
        }
    }
}
