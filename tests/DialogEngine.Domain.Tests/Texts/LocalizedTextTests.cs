using System.Text.Json;

namespace DialogEngine.Texts;

public class LocalizedTextTests
{
    private static readonly Gen<string> Language = Gen.OneOf("sv", "en", "fi", "yi", "ar", "fit", "se", "rom", "sr-Latn", "sv-1994");
    private static readonly Gen<string> Words = Gen.String[1, 20].Where(text => !string.IsNullOrWhiteSpace(text) && !text.Any(char.IsSurrogate));

    private static readonly Gen<LocalizedText> Any =
        Gen.Dictionary(Language, Words)[1, 5].Select(texts => LocalizedText.From(texts));

    [Theory]
    [InlineData("en", "Welcome")]
    [InlineData("sv", "Välkommen")]
    [InlineData("fi", "Välkommen")]
    [InlineData("", "Välkommen")]
    public void In_GivesTheLanguageOrSwedish(string language, string text) =>
        Assert.Equal(text, LocalizedText.Of("Välkommen", "Welcome").In(language));

    [Fact]
    public void In_WithoutSwedish_GivesTheFirstLanguageThereIs()
    {
        var text = LocalizedText.From(new Dictionary<string, string> { ["yi"] = "ברוכים הבאים", ["ar"] = "أهلا" });

        Assert.Equal("أهلا", text.In("en"));
        Assert.Equal("أهلا", text.ToString());
        Assert.Equal("ברוכים הבאים", text.In("yi"));
    }

    [Fact]
    public void Equality_IsByLanguagesAndTexts_WhateverTheirOrder() =>
        Any.Sample(text =>
        {
            var same = LocalizedText.From(text.Texts.Reverse());
            Assert.Equal(text, same);
            Assert.Equal(text.GetHashCode(), same.GetHashCode());
            Assert.NotEqual(text, LocalizedText.From(text.Texts.Append(new("xx", "!"))));
            Assert.False(text.Equals(null));
        });

    [Fact]
    public void Json_RoundTrips() =>
        Any.Sample(text => Assert.Equal(text, JsonSerializer.Deserialize<LocalizedText>(JsonSerializer.Serialize(text))));

    [Theory]
    [InlineData("sv", true)]
    [InlineData("fit", true)]
    [InlineData("sr-Latn", true)]
    [InlineData("sv-SE-x-latt", true)]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("s", false)]
    [InlineData("SV", false)]
    [InlineData("swedish", false)]
    [InlineData("sv-", false)]
    [InlineData("sv--SE", false)]
    [InlineData("sv_SE", false)]
    [InlineData("sv-ninechars", false)]
    [InlineData("å1", false)]
    [InlineData("sv-aaaaaaaa-bbbbbbbb-cccccccc-dddddddd", false)]
    public void IsLanguage_TakesLanguageTagsOnly(string? tag, bool expected) =>
        Assert.Equal(expected, LocalizedText.IsLanguage(tag));

    [Fact]
    public void From_NothingOrNoLanguageOrABlankText_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => LocalizedText.From(null!));
        Assert.Throws<ArgumentException>(() => LocalizedText.From([]));
        Assert.Throws<ArgumentException>(() => LocalizedText.From([new("Swedish", "Välkommen")]));
        Assert.Throws<ArgumentException>(() => LocalizedText.From([new("sv", " \n")]));
        Assert.Throws<ArgumentException>(() => LocalizedText.Of("Välkommen", ""));
    }

    [Fact]
    public void Operators_CompareLanguagesAndTexts()
    {
        Assert.True(LocalizedText.Of("Barn", "Children") == LocalizedText.From([new("en", "Children"), new("sv", "Barn")]));
        Assert.True(LocalizedText.Of("Barn") != LocalizedText.Of("Barn", "Children"));
        Assert.True((LocalizedText?)null == null);
        Assert.True(LocalizedText.Of("Barn") != null);
        Assert.False(null == LocalizedText.Of("Barn"));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"Välkommen\"")]
    [InlineData("1")]
    [InlineData("{\"sv\":\"\"}")]
    [InlineData("{\"sv\":null}")]
    [InlineData("{\"sv\":1}")]
    [InlineData("{\"sv\":{}}")]
    [InlineData("{\"Swedish\":\"Välkommen\"}")]
    [InlineData("{\"sv\":\"a\",\"sv\":\"b\"}")]
    [InlineData("{\"sv\":\"\\ud800\"}")]
    [InlineData("{\"\\ud800\":\"a\"}")]
    public void Json_ThatIsNoObjectFromLanguageToText_IsRefused(string json)
    {
        var read = () => JsonSerializer.Deserialize<LocalizedText>(json);

        if (json == "null") Assert.Null(read());
        else Assert.Throws<JsonException>(read);
    }
}
