namespace DialogEngine.Polls;

public class ChoiceTests
{
    [Fact]
    public void Equality_IsByNumbersAndOrder()
    {
        Assert.Equal(Choice.Of(0, 2), Choice.Of(0, 2));
        Assert.Equal(Choice.Of(0, 2).GetHashCode(), Choice.Of(0, 2).GetHashCode());
        Assert.True(Choice.Of(0, 2) != Choice.Of(2, 0));
        Assert.True(Choice.Of(0) != Choice.Of(0, 0));
        Assert.False(Choice.Of(0).Equals("0"));
    }

    [Fact]
    public void Default_IsTheEmptyChoice()
    {
        Assert.True(default(Choice).IsEmpty);
        Assert.Equal(default, Choice.Of());
        Assert.Equal(default, Choice.FromBytes([]));
        Assert.Equal(default(Choice).GetHashCode(), Choice.Of().GetHashCode());
        Assert.Empty(default(Choice).ToArray());
        Assert.False(Choice.Of(0).IsEmpty);
    }

    [Fact]
    public void Bytes_RoundTrip() =>
        Gen.Int[0, 255].Array[0, 12].Sample(options =>
        {
            var choice = Choice.Of(options);
            Assert.Equal(choice, Choice.FromBytes(choice.Options));
            Assert.Equal(options, choice.ToArray());
        });

    [Fact]
    public void ToArray_GivesAnArrayThatChangesNothing()
    {
        var choice = Choice.Of(1);

        choice.ToArray()[0] = 2;

        Assert.Equal(Choice.Of(1), choice);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(256)]
    public void Of_ANumberThatIsNoByte_Throws(int option) =>
        Assert.Throws<OverflowException>(() => Choice.Of(option));
}
