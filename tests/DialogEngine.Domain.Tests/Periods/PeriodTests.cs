using System.Text.Json;
using DialogEngine.Registers;

namespace DialogEngine.Periods;

public class PeriodTests
{
    private static readonly DateOnly Monday = new(2021, 10, 4);

    [Theory]
    [InlineData("2021", "2021-01-01", "2021-12-31")]
    [InlineData("2021-10", "2021-10-01", "2021-10-31")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2021-21", "2021-03-01", "2021-05-31")]
    [InlineData("2021-22", "2021-06-01", "2021-08-31")]
    [InlineData("2021-23", "2021-09-01", "2021-11-30")]
    [InlineData("2021-24", "2020-12-01", "2021-02-28")]
    [InlineData("2020-24", "2019-12-01", "2020-02-29")]
    [InlineData("2021-10-04", "2021-10-04", "2021-10-04")]
    [InlineData("2020/2021", "2020-01-01", "2021-12-31")]
    [InlineData("2020-10-23/2021-23", "2020-10-23", "2021-11-30")]
    [InlineData("2020-10-23/..", "2020-10-23", null)]
    [InlineData("../2021", null, "2021-12-31")]
    [InlineData("0001", "0001-01-01", "0001-12-31")]
    [InlineData("9999", "9999-01-01", "9999-12-31")]
    [InlineData("0002-24", "0001-12-01", "0002-02-28")]
    public void Period_HasItsFirstAndLastDay(string text, string? first, string? last)
    {
        var period = Period.Parse(text);

        Assert.Equal((first, last), (period.First?.ToString("yyyy-MM-dd"), period.Last?.ToString("yyyy-MM-dd")));
        Assert.Equal(text, period.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("21")]
    [InlineData("0000")]
    [InlineData("10000")]
    [InlineData("2021-00")]
    [InlineData("2021-13")]
    [InlineData("2021-20")]
    [InlineData("2021-25")]
    [InlineData("2021-1")]
    [InlineData("2021 10")]
    [InlineData("2021-02-29")]
    [InlineData("2021-10-4")]
    [InlineData("20211004")]
    [InlineData("2021-10-04T00")]
    [InlineData("2021-10-04 ")]
    [InlineData("0001-24")]
    [InlineData("２０２１")]
    [InlineData("+021")]
    [InlineData("hösten 2021")]
    [InlineData("../..")]
    [InlineData("..")]
    [InlineData("/2021")]
    [InlineData("2021/")]
    [InlineData("2020/2021/2022")]
    public void Text_ThatIsNoPeriod_IsRefused(string? text)
    {
        Assert.False(Period.TryParse(text, null, out var period));
        Assert.Null(period);
        Assert.Equal(
            $"Expected a period, such as 2021, 2021-10, 2021-23 (autumn 2021), 2021-10-04 or 2020/2021; found '{text}'.",
            Assert.Throws<FormatException>(() => Period.Parse(text!)).Message);
    }

    [Theory]
    [InlineData("2022/2021")]
    [InlineData("2021-10-05/2021-10-04")]
    [InlineData("2021-23/2021-21")]
    public void Text_ThatEndsBeforeItBegins_IsRefusedAndTold(string text) =>
        Assert.Equal(
            $"Expected a period that ends on or after the day it begins; found '{text}'.",
            Assert.Throws<FormatException>(() => Period.Parse(text)).Message);

    [Fact]
    public void Period_ThatOverlapsItself_MayEndInThePartItBeginsIn()
    {
        // The year begins before the month ends, so the two make a period of the year's first ten months.
        Assert.Equal(new DateOnly(2021, 10, 31), Period.Parse("2021/2021-10").Last);
        Assert.Equal(new DateOnly(2021, 12, 31), Period.Parse("2021-10/2021").Last);
    }

    [Fact]
    public void Period_IsReadBackFromItsText() => Any.Period.Sample(period =>
    {
        Assert.Equal(period, Period.Parse(period.ToString()));
        Assert.Equal(period, JsonSerializer.Deserialize<Period>(JsonSerializer.Serialize(period)));
        Assert.Equal($"\"{period}\"", JsonSerializer.Serialize(period));
    });

    [Fact]
    public void Equality_IsByTheText() => Gen.Select(Any.Period, Any.Period).Sample((one, other) =>
    {
        Assert.Equal(one.ToString() == other.ToString(), one == other);
        if (one == other) Assert.Equal(one.GetHashCode(), other.GetHashCode());
    });

    [Fact]
    public void Equality_TellsAYearFromItsDays()
    {
        Assert.NotEqual(Period.Year(2021), Period.Between(new DateOnly(2021, 1, 1), new DateOnly(2021, 12, 31)));
        Assert.Equal(Period.Year(2021), Period.Parse("2021/2021"));
        Assert.Equal(Period.Day(Monday), Period.Between(Monday, Monday));
    }

    [Fact]
    public void Period_ContainsTheDaysFromItsFirstToItsLast() => Gen.Select(Any.Period, Any.Day).Sample((period, day) =>
        Assert.Equal((period.First ?? DateOnly.MinValue) <= day && day <= (period.Last ?? DateOnly.MaxValue), period.Contains(day)));

    [Fact]
    public void Periods_OverlapWhereADayLiesInBoth() => Gen.Select(Any.Period, Any.Period).Sample((one, other) =>
    {
        // If any day lies in both, the later of the two beginnings does.
        var day = new[] { one.First ?? DateOnly.MinValue, other.First ?? DateOnly.MinValue }.Max();

        Assert.Equal(one.Contains(day) && other.Contains(day), one.Overlaps(other));
        Assert.Equal(one.Overlaps(other), other.Overlaps(one));
        Assert.True(one.Overlaps(one));
    });

    [Theory]
    [InlineData("2021", "2021", "2021")]
    [InlineData("2021-10", "oktober 2021", "October 2021")]
    [InlineData("2021-23", "hösten 2021", "autumn 2021")]
    [InlineData("2021-21", "våren 2021", "spring 2021")]
    [InlineData("2021-24", "vintern 2020/21", "winter 2020/21")]
    [InlineData("2000-24", "vintern 1999/00", "winter 1999/00")]
    [InlineData("2021-10-04", "4 oktober 2021", "4 October 2021")]
    [InlineData("2021-10-04/2021-10-10", "4–10 oktober 2021", "4–10 October 2021")]
    [InlineData("2021-09-27/2021-10-03", "27 september 2021–3 oktober 2021", "27 September 2021–3 October 2021")]
    [InlineData("2020-10-04/2021-10-04", "4 oktober 2020–4 oktober 2021", "4 October 2020–4 October 2021")]
    [InlineData("2020/2021", "2020–2021", "2020–2021")]
    [InlineData("2020-10-23/..", "från 23 oktober 2020", "from 23 October 2020")]
    [InlineData("../2021", "till och med 2021", "until 2021")]
    public void InWords_SaysItAsPeopleDo(string text, string swedish, string english)
    {
        Assert.Equal(swedish, Period.Parse(text).InWords("sv"));
        Assert.Equal(swedish, Period.Parse(text).InWords("sv-FI"));
        Assert.Equal(english, Period.Parse(text).InWords("en"));
        Assert.Equal(english, Period.Parse(text).InWords("fi"));
    }

    [Fact]
    public void InWords_OfPeriodsThatDiffer_Differs() => Gen.Select(Any.Period, Any.Period).Sample((one, other) =>
        Assert.Equal(one == other, one.InWords("sv") == other.InWords("sv")));

    [Fact]
    public void Period_OfNumbersThatAreNoDate_SaysWhich()
    {
        Assert.StartsWith("A year is 1 to 9999.", Assert.Throws<ArgumentOutOfRangeException>(() => Period.Year(0)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.Year(10_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.Month(0, 1));
        Assert.StartsWith("A month is 1 to 12.", Assert.Throws<ArgumentOutOfRangeException>(() => Period.Month(2021, 13)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.Of(Season.Spring, 0));
        Assert.StartsWith("A winter begins in the year before", Assert.Throws<ArgumentOutOfRangeException>(() => Period.Of(Season.Winter, 1)).Message, StringComparison.Ordinal);
        Assert.StartsWith("There is no such season.", Assert.Throws<ArgumentOutOfRangeException>(() => Period.Of((Season)4, 2021)).Message, StringComparison.Ordinal);
        Assert.Equal("0001-21", Period.Of(Season.Spring, 1).ToString());
    }

    [Fact]
    public void Between_WhatEndsBeforeItBeginsOrNeverDoes_Throws()
    {
        Assert.Equal(
            "A period has a beginning or an end, and ends on or after the day it begins; from '2022' to '2021' does not.",
            Assert.Throws<ArgumentException>(() => Period.Between(Period.Year(2022), Period.Year(2021))).Message);
        Assert.Throws<ArgumentException>(() => Period.Between(Monday, Monday.AddDays(-1)));
        Assert.Throws<ArgumentException>(() => Period.Between(Period.Until(Monday), Period.From(Monday)));
        Assert.Throws<ArgumentNullException>(() => Period.Between(null!, Period.Year(2021)));
        Assert.Throws<ArgumentNullException>(() => Period.Between(Period.Year(2021), null!));
    }

    [Fact]
    public void Between_KeepsTheBeginningOfOneAndTheEndOfTheOther()
    {
        Assert.Equal("2020-10/2021", Period.Between(Period.Month(2020, 10), Period.Year(2021)).ToString());
        Assert.Equal("../2021", Period.Between(Period.Until(Monday), Period.Year(2021)).ToString());
        Assert.Equal("2021-10-04/..", Period.Between(Period.Day(Monday), Period.From(Monday)).ToString());
    }

    [Theory]
    [InlineData("null")]
    [InlineData("2021")]
    [InlineData("\"hösten\"")]
    [InlineData("{}")]
    public void Json_ThatIsNoPeriod_IsRefused(string json)
    {
        if (json == "null") Assert.Null(JsonSerializer.Deserialize<Period>(json));
        else Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Period>(json));
    }
}
