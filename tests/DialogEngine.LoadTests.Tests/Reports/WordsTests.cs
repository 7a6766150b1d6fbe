namespace DialogEngine.LoadTests.Reports;

public class WordsTests
{
    [Theory]
    [InlineData(420, "420\u00a0µs", "420\u00a0µs")]
    [InlineData(10_712, "10.7\u00a0ms", "10,7\u00a0ms")]
    [InlineData(2_500_000, "2.50\u00a0s", "2,50\u00a0s")]
    public void Effort_HasTheUnitOfItsSize(double us, string english, string swedish)
    {
        Assert.Equal(english, Words.English.Effort(us));
        Assert.Equal(swedish, Words.Swedish.Effort(us));
    }

    [Fact]
    public void Numbers_AreWrittenAsTheLanguageDoes()
    {
        Assert.Equal("12,345", Words.English.Number(12_345));
        Assert.Equal("12\u202f345", Words.Swedish.Number(12_345));
        Assert.Equal("30%", Words.English.Share(0.3));
        Assert.Equal("30\u00a0%", Words.Swedish.Share(0.3));
    }

    [Fact]
    public void Limit_HasNoMoreDecimalsThanItWasGiven()
    {
        Assert.Equal("20\u00a0ms", Words.English.Limit(20));
        Assert.Equal("2,5\u00a0s", Words.Swedish.Limit(2500));
    }

    [Theory]
    [InlineData(0, "none", "inga")]
    [InlineData(1, "1\u00a0fault", "1\u00a0fel")]
    [InlineData(2, "2\u00a0faults", "2\u00a0fel")]
    public void Count_SaysWhatIsCounted(long count, string english, string swedish)
    {
        Assert.Equal(english, Words.English.Count(count, "fault", "faults"));
        Assert.Equal(swedish, Words.Swedish.Count(count, "fel", "fel"));
    }
}
