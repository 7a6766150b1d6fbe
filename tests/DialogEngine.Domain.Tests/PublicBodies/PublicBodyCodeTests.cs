using System.Text.Json;
using DialogEngine.Registers;

namespace DialogEngine.PublicBodies;

public class PublicBodyCodeTests
{
    [Theory]
    [InlineData("municipality-1781", PublicBodyKind.Municipality, "1781", "17")]
    [InlineData("region-17", PublicBodyKind.Region, "17", "17")]
    [InlineData("county-administrative-board-18", PublicBodyKind.CountyAdministrativeBoard, "18", "18")]
    [InlineData("agency-2021001234", PublicBodyKind.Agency, "2021001234", null)]
    [InlineData("organization-8020001234", PublicBodyKind.Organization, "8020001234", null)]
    public void Code_IsItsKindAndItsDigits(string text, PublicBodyKind kind, string official, string? county)
    {
        var code = PublicBodyCode.Parse(text);

        Assert.Equal((kind, official, county, text), (code.Kind, code.Official, code.County?.ToString(), code.ToString()));
        Assert.Equal(code, PublicBodyCode.Of(kind, official));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1781")]
    [InlineData("-1781")]
    [InlineData("municipality")]
    [InlineData("municipality-")]
    [InlineData("municipality-17")]
    [InlineData("municipality-17811")]
    [InlineData("municipality-178a")]
    [InlineData("municipality-１７８１")]
    [InlineData("Municipality-1781")]
    [InlineData("municipality--1781")]
    [InlineData("kommun-1781")]
    [InlineData("region-1781")]
    [InlineData("county-17")]
    [InlineData(" region-17")]
    [InlineData("organization-802000-1234")]
    public void Text_ThatIsNoCode_IsRefused(string? text)
    {
        Assert.False(PublicBodyCode.TryParse(text, null, out var code));
        Assert.Null(code);
        Assert.Equal(
            $"Expected the code of a public body, such as municipality-1781 or region-17; found '{text}'.",
            Assert.Throws<FormatException>(() => PublicBodyCode.Parse(text!)).Message);
    }

    [Fact]
    public void Code_IsReadBackFromItsText() => Any.Code.Sample(code =>
    {
        Assert.Equal(code, PublicBodyCode.Parse(code.ToString()));
        Assert.Equal(code, JsonSerializer.Deserialize<PublicBodyCode>(JsonSerializer.Serialize(code)));
    });

    [Fact]
    public void Code_OfARegionAndOfItsCountyAdministrativeBoard_AreTwo() =>
        Assert.NotEqual(PublicBodyCode.Parse("region-17"), PublicBodyCode.Parse("county-administrative-board-17"));

    [Fact]
    public void Of_DigitsThatDoNotFitTheKind_SaysHowManyThereShouldBe()
    {
        Assert.StartsWith(
            "The official code of a body of kind Municipality is 4 digits; this one is '178'.",
            Assert.Throws<ArgumentException>(() => PublicBodyCode.Of(PublicBodyKind.Municipality, "178")).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => PublicBodyCode.Of(PublicBodyKind.Region, "1a"));
        Assert.Throws<ArgumentException>(() => PublicBodyCode.Of(PublicBodyKind.Region, null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => PublicBodyCode.Of((PublicBodyKind)9, "17"));
    }

    [Theory]
    [InlineData("17", true)]
    [InlineData("01", true)]
    [InlineData("1", false)]
    [InlineData("171", false)]
    [InlineData("1a", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void CountyCode_IsTwoDigits(string? text, bool expected)
    {
        Assert.Equal(expected, CountyCode.TryParse(text, null, out var code));
        Assert.Equal(expected ? text : null, code?.ToString());
        if (!expected) Assert.Equal($"A county code is two digits, such as 17; this one is '{text}'.", Assert.Throws<FormatException>(() => CountyCode.Parse(text!)).Message);
    }

    [Fact]
    public void CountyCode_IsReadBackFromItsText() => Any.County.Sample(code =>
        Assert.Equal(code, JsonSerializer.Deserialize<CountyCode>(JsonSerializer.Serialize(code))));

    [Fact]
    public void Names_AreThereForEveryKind()
    {
        Assert.All(Enum.GetValues<PublicBodyKind>(), kind => Assert.Equal(["en", "sv"], kind.Name().Texts.Keys));
        Assert.Equal("Länsstyrelse", PublicBodyKind.CountyAdministrativeBoard.Name().In("sv"));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((PublicBodyKind)9).Name());
    }
}
