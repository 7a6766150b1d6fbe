using System.Text.Json;
using DialogEngine.Registers;

namespace DialogEngine.Periods;

public class TimingTests
{
    [Fact]
    public void Default_IsNotStated()
    {
        Assert.Equal(Timing.NotStated, default);
        Assert.Equal("not-stated", default(Timing).ToString());
        Assert.False(default(Timing).IsStated);
        Assert.Null(default(Timing).Due);
    }

    [Fact]
    public void Ongoing_IsStatedAndNeverDue()
    {
        Assert.True(Timing.Ongoing is { IsOngoing: true, IsStated: true, Period: null, Due: null });
        Assert.NotEqual(Timing.Ongoing, Timing.NotStated);
    }

    [Fact]
    public void Period_IsDueOnItsLastDay()
    {
        Assert.Equal(new DateOnly(2021, 11, 30), Timing.In(Period.Of(Season.Autumn, 2021)).Due);
        Assert.Null(Timing.In(Period.From(new DateOnly(2021, 1, 1))).Due);
        Assert.Throws<ArgumentNullException>(() => Timing.In(null!));
    }

    [Fact]
    public void Timing_IsReadBackFromItsText() => Any.Timing.Sample(timing =>
    {
        Assert.Equal(timing, Timing.Parse(timing.ToString()));
        Assert.Equal($"\"{timing}\"", JsonSerializer.Serialize(timing));
        Assert.Equal(timing, JsonSerializer.Deserialize<Timing>(JsonSerializer.Serialize(timing)));
    });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Ongoing")]
    [InlineData("not stated")]
    [InlineData("soon")]
    public void Text_ThatIsNoTiming_IsRefused(string? text)
    {
        Assert.False(Timing.TryParse(text, null, out var timing));
        Assert.Equal(default, timing);
        Assert.Equal(
            $"Expected a period, such as 2021, 2021-10, 2021-23 (autumn 2021), 2021-10-04 or 2020/2021, 'ongoing' or 'not-stated'; found '{text}'.",
            Assert.Throws<FormatException>(() => Timing.Parse(text!)).Message);
    }

    [Theory]
    [InlineData("not-stated", "ingen tid angiven", "no time stated")]
    [InlineData("ongoing", "löpande", "ongoing")]
    [InlineData("2021-23", "hösten 2021", "autumn 2021")]
    public void InWords_SaysItAsPeopleDo(string text, string swedish, string english)
    {
        Assert.Equal(swedish, Timing.Parse(text).InWords("sv"));
        Assert.Equal(english, Timing.Parse(text).InWords("en"));
        Assert.Throws<ArgumentNullException>(() => Timing.Parse(text).InWords(null!));
    }
}
