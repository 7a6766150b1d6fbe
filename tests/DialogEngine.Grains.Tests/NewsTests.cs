namespace DialogEngine;

/// <summary>How old news is when it is told.</summary>
public class NewsTests
{
    private readonly Clock _clock = new();

    [Fact]
    public void ForOneWhoKnowsAll_OrNothing_ThereIsNoAge()
    {
        var news = Told(3);

        Assert.Equal(TimeSpan.Zero, news.Age(news.Stamp));
        Assert.Equal(TimeSpan.Zero, news.Age(-1));
    }

    [Fact]
    public void TheAge_IsThatOfTheOldestThatIsNew()
    {
        var news = Told(3);

        Assert.Equal(TimeSpan.FromSeconds(3), news.Age(0));
        Assert.Equal(TimeSpan.FromSeconds(2), news.Age(1));
        Assert.Equal(TimeSpan.FromSeconds(1), news.Age(2));
    }

    [Fact]
    public void NewsThatComesFromElsewhere_IsAsOldAsItWasThere()
    {
        var news = new News(_clock);
        news.Tell(TimeSpan.FromSeconds(5));
        _clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(TimeSpan.FromSeconds(6), news.Age(0));
    }

    [Fact]
    public void OfMoreThanIsRemembered_TheOldestRememberedCounts()
    {
        var news = Told(1_000);

        Assert.Equal(TimeSpan.FromSeconds(64), news.Age(0));
        Assert.Equal(TimeSpan.FromSeconds(64), news.Age(1_000 - 64));
        Assert.Equal(TimeSpan.FromSeconds(63), news.Age(1_000 - 63));
    }

    /// <summary>News once a second, the last a second ago.</summary>
    private News Told(int times)
    {
        var news = new News(_clock);
        for (var i = 0; i < times; i++)
        {
            news.Tell();
            _clock.Advance(TimeSpan.FromSeconds(1));
        }

        return news;
    }

    private sealed class Clock : TimeProvider
    {
        private TimeSpan _now = TimeSpan.FromDays(1);

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now.Ticks;

        public void Advance(TimeSpan time) => _now += time;
    }
}
