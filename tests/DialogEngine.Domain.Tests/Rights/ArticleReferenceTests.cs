using System.Text.Json;

namespace DialogEngine.Rights;

public class ArticleReferenceTests
{
    [Theory]
    [InlineData("CRC 12", "CRC", "12")]
    [InlineData("CRC 12.1", "CRC", "12.1")]
    [InlineData("UDHR 21", "UDHR", "21")]
    [InlineData("CRPD 9.2d", "CRPD", "9.2d")]
    [InlineData("ECHR 1:1", "ECHR", "1:1")]
    public void Parse_AReference_KnowsItsInstrumentAndArticleAndIsWrittenTheSame(string text, string instrument, string article)
    {
        var reference = ArticleReference.Parse(text);

        Assert.Equal((instrument, article, text), (reference.Instrument, reference.Article, reference.ToString()));
        Assert.Equal(reference, ArticleReference.Parse(text));
        Assert.Equal(reference, JsonSerializer.Deserialize<ArticleReference>(JsonSerializer.Serialize(reference)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("CRC")]
    [InlineData("12")]
    [InlineData("CRC12")]
    [InlineData("crc 12")]
    [InlineData("CRC  12")]
    [InlineData("CRC 12 1")]
    [InlineData("CRC .1")]
    [InlineData("CRC tolv")]
    [InlineData("CRC 12§")]
    [InlineData("CRC ١٢")]
    [InlineData("BARNKONVENTIONENS 12")]
    public void TryParse_WhatIsNoReference_SaysSo(string? text)
    {
        Assert.False(ArticleReference.TryParse(text, null, out _));
        Assert.Contains("'CRC 12'", Assert.Throws<FormatException>(() => ArticleReference.Parse(text!)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Equality_IsOfInstrumentAndArticle()
    {
        Assert.NotEqual(ArticleReference.Parse("CRC 12"), ArticleReference.Parse("CRC 12.1"));
        Assert.NotEqual(ArticleReference.Parse("CRC 12"), ArticleReference.Parse("CRPD 12"));
    }
}
