namespace DialogEngine.Polls;

public class BallotFormTests
{
    private static readonly BallotForm TwoOrThreeOfFour = new(4, 2, 3);

    [Theory]
    [InlineData(new[] { 0, 1 }, BallotVerdict.Recorded)]
    [InlineData(new[] { 3, 0, 2 }, BallotVerdict.Recorded)]
    [InlineData(new int[0], BallotVerdict.Recorded)]
    [InlineData(new[] { 4, 0 }, BallotVerdict.OptionOutOfRange)]
    [InlineData(new[] { 0, -1 }, BallotVerdict.OptionOutOfRange)]
    [InlineData(new[] { 0, int.MaxValue }, BallotVerdict.OptionOutOfRange)]
    [InlineData(new[] { int.MinValue, 0 }, BallotVerdict.OptionOutOfRange)]
    [InlineData(new[] { 1, 1 }, BallotVerdict.OptionRepeated)]
    [InlineData(new[] { 0, 1, 0 }, BallotVerdict.OptionRepeated)]
    [InlineData(new[] { 0 }, BallotVerdict.TooFewChoices)]
    [InlineData(new[] { 0, 1, 2, 3 }, BallotVerdict.TooManyChoices)]
    public void Check_GivesTheVerdict(int[] options, BallotVerdict verdict)
    {
        Assert.Equal(verdict, TwoOrThreeOfFour.Check(options, out var choice));
        Assert.Equal(verdict is BallotVerdict.Recorded ? Choice.Of(options) : default, choice);
    }

    [Fact]
    public void Check_WhenSeveralRefusalsApply_GivesTheFirstInTheOrderOfTheVerdicts() =>
        Gen.Select(Gen.Int[0, 5], Gen.Int[1, 4], Gen.Int[1, 4], Gen.Int[-1, 5].Array[0, 8]).Sample((options, min, max, given) =>
        {
            var refusals = new List<BallotVerdict>();
            if (given.Length > max) refusals.Add(BallotVerdict.TooManyChoices);
            if (given.Length < min) refusals.Add(BallotVerdict.TooFewChoices);
            if (given.Distinct().Count() < given.Length) refusals.Add(BallotVerdict.OptionRepeated);
            if (given.Any(option => option < 0 || option >= options)) refusals.Add(BallotVerdict.OptionOutOfRange);
            var expected = given.Length == 0 || refusals.Count == 0 ? BallotVerdict.Recorded : refusals.Min();

            Assert.Equal(expected, new BallotForm(options, min, max).Check(given, out _));
        });

    [Fact]
    public void Default_RefusesEveryChoice()
    {
        Assert.Equal(BallotVerdict.OptionOutOfRange, default(BallotForm).Check([0], out _));
        Assert.Equal(BallotVerdict.Recorded, default(BallotForm).Check([], out var withdrawal));
        Assert.True(withdrawal.IsEmpty);
    }

    [Fact]
    public void Support_IsTheOneOptionOrNothing()
    {
        Assert.Equal(BallotVerdict.Recorded, BallotForm.Support.Check([0], out _));
        Assert.Equal(BallotVerdict.Recorded, BallotForm.Support.Check([], out _));
        Assert.Equal(BallotVerdict.OptionOutOfRange, BallotForm.Support.Check([1], out _));
        Assert.Equal(BallotVerdict.OptionRepeated, BallotForm.Support.Check([0, 0], out _));
    }
}
